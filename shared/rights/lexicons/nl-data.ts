import type { Lexicon } from './lexicon.ts';

export const NL: Lexicon = {
  lang: 'nl',
  party: {
    besides: 'en haar | en zijn | en/of haar | en hun',
    of: 'van | door | met | bij | aan | op | in',
    articles: 'de | het | den',
    within: 'van | de | den | het | der | voor | en | in',
  },
  commons: {
    by: 'naamsvermelding',
    nc: 'niet-commercieel | nietcommercieel',
    nd: 'geen afgeleide | geenafgeleide',
    sa: 'gelijkdelen',
  },
  abbreviations: 'o.v.v i.o.v o.v nr bl d.w.z m.u.v',
  roles: {
    claim:
      'auteursrecht* | databankrecht* | databankenrecht* | intellectuele eigendom* | naburige rechten | copyright | exploitatierechten | eigendomsrechten | intellectueel eigendom*',
    right: 'rechten',
    reserved:
      'voorbehouden | behoudt zich | voorbehoud | uitdrukkelijk voorbehouden | behouden zich | blijven voorbehouden | behouden wij ons',
    allRights: 'alle rechten | alle auteursrechten',
    protect: 'beschermd* | rust | rusten',
    ownsAfter:
      'berusten bij | berust bij | liggen bij | ligt bij | eigendom van | behoren toe aan | toebehoren aan | eigendom van* | berusten bij* | behoren toe | behoort toe aan | behoort aan | behoren aan | zijn eigendom van | is eigendom van | blijft eigendom van | komen toe aan | liggen exclusief bij | voorbehouden aan',
    ownsBefore: 'is eigenaar | is rechthebbende',
    own: 'rechthebbende*',
    act: 'overnemen | overgenomen | overneming | verveelvoudig* | reproduc* | openbaar* | publicatie | publiceren | herpublic* | verspreid* | kopieren | kopie | doorgeven | doorsturen | herdruk* | nadruk | nadrukken | uitzenden | heruitzend* | hergebruik* | distribueren | distributie | vermenigvuldig* | doorverspreid* | overname* | overneem* | over te nemen | doorgegeven | gekopieerd* | kopieer* | kopieën | gereproduceerd | heruitgeven | gepubliceerd* | publiceer* | uitgezonden | uitzending | gedeeld | delen | verzenden | citeren | citaten | citaat | drukken | gedrukt | afdrukken | downloaden | plaatsen | geplaatst | plaatsing | beschikbaar stellen | beschikbaar gesteld | verstrekken | overdracht | geknipt | knippen',
    use: 'aanwenden | gebruik* | benutten | toepassing | hergebruik* | exploitatie',
    derive:
      'bewerk* | vertaal* | vertalen | vertaling | wijzig* | herschrev* | aanpassen | aangepast | afgeleide | gewijzigd | samenvat* | ingekort | aanpassing*',
    store:
      'opslaan | opgeslagen | opslag | gegevensbestand* | database* | databank | databanken | op te slaan | gegevensbank* | indexer* | scrap* | crawl*',
    archive: 'archiveren | archief | archivering | gearchiveerd',
    ai: 'kunstmatige intelligentie | artificiële intelligentie | ai | datamining | text and data mining | tdm | machine learning | machinaal leren | ai-* | taalmodel* | dataminen | trainen | training van | getraind | kunstmatige* intelligentie | machine-learning | bots | algoritm*',
    sell: 'doorverko* | verkoop | verkocht',
    commercial: 'commerci* | reclame* | promotionele',
    ban: 'niet toegestaan | niet worden | mag niet | mogen niet | niet geoorloofd | uitgesloten | niets uit | niet zonder | verboden* | niet toegestaan* | niet toegelaten | niet worden* | mag niet* | mogen niet* | niet mag | niet mogen | mag geen | mogen geen | mag zonder | mogen zonder | geen toestemming | verzet zich | verzetten ons | verbiedt | op geen enkele | niet overgenomen | niet gekopieerd | niet verspreid | niet gepubliceerd | niet gebruikt | geen enkel deel | niets van deze | staan wij niet toe | staat niet toe | maken bezwaar | maakt bezwaar | is uitgesloten | zijn uitgesloten | valt niet onder',
    not: 'niet | geen | niets | noch',
    may: 'mag | mogen | toegestaan | toegelaten | kan | kunnen',
    allow:
      'vrij over te nemen | rechtenvrij | vrij te gebruiken | gratis | toegestaan | mag worden overgenomen | mogen worden overgenomen | vrij van rechten | u mag | je mag | vrij | vrij te | gratis te | kosteloos* | mag gratis | mogen gratis | mag vrij | mogen vrij | is toegestaan | zijn toegestaan | vrij overnemen | rechtenvrije | mag u | vrijelijk | staat u vrij | delen mag | mag gedeeld | overnemen mag | overname toegestaan | mag worden gedeeld | mag gedeeld worden | citeren mag',
    unauth:
      'ongeoorloofd* | onrechtmatig* | zonder toestemming | zonder schriftelijke | zonder voorafgaande | zonder onze | zonder uitdrukkelijke | onbevoegd* | niet-toegestane | ongeautoriseerd*',
    only: 'alleen | enkel | mits | op voorwaarde | indien | voorbehouden aan | bestemd voor | uitsluitend* | slechts* | zolang',
    without: 'zonder | behoudens | tenzij | behalve | anders dan',
    must: 'vereisen | verplicht* | gelieve | dient | dienen | mits | onder vermelding | moet* | op voorwaarde | zolang | vereist* | verzoeken | graag | nodig | met | o.v.v',
    consent: 'goedkeuring | instemming | machtiging | toestemming* | akkoord | licentie* | permissie',
    written: 'schriftelijk* | geschreven',
    contract: 'overeenkomst | overeenkomsten | contract* | licentieovereenkomst* | afspraken',
    subscribe: 'abonnee* | abonnement* | klanten | leden | afnemers',
    extent:
      'geheel of gedeeltelijk | geheel of ten dele | gedeeltelijk | gehele of gedeeltelijke | gedeelten | deels | gedeeltelijke | in zijn geheel of gedeeltelijk | geheel of in gedeelten | volledig of gedeeltelijk | in zijn geheel noch | gedeeltelijk of geheel | geheel noch gedeeltelijk | ook niet gedeeltelijk | in delen | delen daarvan | delen van | enig deel | gehele dan wel | geheel dan wel | niets uit | geen enkel deel | niets van',
    source:
      'vermelding van de bron | naamsvermelding | vermelding van | bron* | vermeld* | naam van de auteur | auteursvermelding | credits | onder vermelding van | met bronvermelding | als bron',
    link: 'koppeling | link* | hyperlink* | url | verwijzing',
    object:
      'inhoud | tekst* | beeld* | foto* | video* | nieuws* | site | website | pagina* | uitgave | informatie | content | werk | werken | publicatie* | artikel* | bericht* | materiaal* | krant | dagblad | magazine | tijdschrift | podcast* | gegevens | persbericht* | stuk | stukken | verhaal | verhalen | onlinepublicatie | andere media | andere websites',
    label:
      'disclaimer | let op | waarschuwing | auteursrecht | noot voor de redactie | opmerking | noot | copyright | auteursrechten | gebruiksvoorwaarden | rechten | overname | herpublicatie | belangrijk | voorwaarden | juridische',
    embargo:
      'embargo | onder embargo | embargo tot | niet publiceren vóór | niet voor publicatie voor | publicatie niet voor | onder embargo tot',
    until: 'tot | vóór | niet voor | vanaf',
    kill: 'intrekken | trekt in | niet gebruiken | niet publiceren | verwijder* | vervallen | vervalt | annuleer* | niet te gebruiken | ingetrokken* | trekken * in | wordt ingetrokken | gelieve te verwijderen | niet meer gebruiken | niet langer gebruiken | schrappen | geschrapt | ongeldig | te verwijderen | gebruik * niet | terugtrekken | teruggetrokken | annuler*',
    killObject: 'bericht | artikel | foto* | verhaal | tekst | berichten | verhalen | video* | beeld*',
    please:
      'gelieve | redacties | let op | verzoeken | abonnees | attentie | verzoeke | verzoek | redactie | klanten | s.v.p | svp | graag | let op:',
    territory:
      'alleen voor gebruik in | netherlands out | belgium out | nederland out | belgie out | niet voor gebruik in | buiten nederland | alleen in nederland | niet in nederland | niet in belgië | buiten belgië | uitsluitend in',
    nobody: 'uitgever | auteur | auteurs | redactie | rechthebbende* | maker | makers',
    kind: 'persbureau | uitgeverij | krant | dagblad | omroep | nieuwsblad | persdienst | tijdschrift | courant | nieuws | agentschap | weekblad | maandblad | mediabedrijf | zender | magazine',
    report:
      'zei | zegt | volgens | verklaarde | meldt | meldde | aldus | vindt | eiste | kondigde | beschuldigt | bekritiseerde | laat weten | bepaalde | oordeelde | oordeelt | liet weten | waarschuwt | waarschuwde | stelt dat | klaagt | sleept | daagt | tekende | ondertekende | besloot | eist | eisen | wil | zeggen | noemt | schrijft | bekendgemaakt | veroordeeld* | beboette | maakte bekend | deelde mee | waarschuwden | herinnert eraan | pleit voor | pleiten voor | vraagt om | verbood | verbiedt de | stelde vast | zegde toe | overweegt | kritiseert | meldden | verklaart | vertelde | vertelt | voorstel',
    law: 'rechtbank | hof | wet | wetsvoorstel | parlement | kamer | senaat | politie | vonnis | rechtszaak | rechter* | gerechtshof | hoge raad | minister* | kabinet | gemeente | burgemeester | advocaat | advocaten | om | band | zanger* | film | films | boek | roman | club | competitie | wedstrijd* | vakbond* | zender | persoonsgegevens | speler* | bezoekers | reizigers | automobilisten | bewoners | open data',
    thing:
      "goederen | vracht | medicijn* | geneesmiddel* | vaccin* | brandstof* | benzine | wapen | wapens | munitie | explosie* | vuurwerk* | voedsel | voedingsmiddelen | vlees | vis | vissen | vee | dieren | dier | vogels | planten | zaden | hout | afval | sleutel | sleutels | folders | spandoeken | bankbiljetten | munten | contant geld | alcohol* | sigaretten | tabak* | water | grond | perceel | woning | woningen | voertuig* | auto | auto's | patiënten | gevangenen | kinderen | minderjarigen | klantgegevens | patiëntgegevens | drone | drones | stembiljetten | hulpgoederen | aandelen | chemicaliën | bestrijdingsmiddelen | bloed | organen | lichamen | antiek | schilderijen | beelden van dieren | stempels | uniformen | kleding | stroom | mest | zand | kaartjes | ouders | leerlingen | studenten | docent* | leraar | leraren | les | lessen | examen* | ziekenhuis | arts | artsen | patiënt | familieleden | huurders | verhuurder | museum | rechtszaal | kerk | moskee | begraafplaats | luchthaven | hond | honden | katten | soort | gevangenschap | identiteitskaart* | paspoort* | jagers | opvangcentrum | bewoners | soja | staal | medewerkers | toegangspas* | pasjes",
    mask: 'olie-embargo | master in de rechten | in de rechten | cookie* | handelsembargo | bouwvergunning | mensenrecht* | vrouwenrecht* | kinderrecht* | wapenembargo* | uitzendrechten | tv-rechten | burgerrecht* | rijbewijs | privacy* | nieuwsbrief | dierenrechten | embargo op | embargo tegen | het embargo | een embargo | volgens de auteurswet | op grond van de auteurswet',
    'all-rights-reserved':
      'alle rechten voorbehouden | alle auteursrechten voorbehouden | alle auteursrechten en databankrechten voorbehouden | alle rechten zijn voorbehouden | auteursrechten voorbehouden | alle rechten voorbehouden* | alle rechten nadrukkelijk voorbehouden | alle rechten uitdrukkelijk voorbehouden',
    'editorial-use-only':
      'alleen redactioneel gebruik | redactionele doeleinden | uitsluitend redactioneel | alleen voor redactioneel | redactioneel gebruik | alleen voor redactioneel gebruik | uitsluitend redactioneel gebruik',
    'mandatory-credit':
      'verplichte naamsvermelding | naamsvermelding verplicht | bronvermelding verplicht | verplichte bronvermelding | credit verplicht',
    'no-archive': 'geen archief* | geen archivering | niet archiveren | geen archief',
    'no-sales': 'geen verkoop | niet voor verkoop | geen doorverkoop | verkoop niet',
    'one-time-use': 'eenmalig gebruik | eenmalige',
    'personal-use-only': 'persoonlijk gebruik | privégebruik | eigen gebruik | privé gebruik | particulier gebruik',
    'non-commercial':
      'niet-commerci* | niet commerci* | geen commercieel | geen reclame | geen commerci* | nietcommercieel',
    'rights-contact':
      'voor toestemming | licentieaanvragen | voor overname | neem contact op voor | toestemming aanvragen | licentie aanvragen | voor hergebruik | voor syndicatie | neem contact op | contact opnemen met',
    'legal-action':
      'gerechtelijke stappen | vervolgd | inbreuk | juridische stappen | aansprakelijk | gerechtelijk* | schadevergoeding | schadeclaim | juridisch opgetreden | juridisch optreden | treden wij op | wordt opgetreden',
    'used-with-permission':
      'met toestemming van | overgenomen met toestemming | gepubliceerd met toestemming | herpublicatie van | met toestemming overgenomen | verscheen eerder | verscheen eerst | eerder verschenen | oorspronkelijk verschenen | oorspronkelijk gepubliceerd | eerder gepubliceerd | dit artikel verscheen',
    'licensed-syndication': 'gedistribueerd door | onder licentie van | verspreid door',
    'free-to-republish':
      'vrij over te nemen | overname toegestaan | vrij te publiceren | overname met bronvermelding toegestaan | gratis overnemen | vrij overnemen | vrij gebruik | rechtenvrij* | vrij verspreiden | mag vrij worden | mogen vrij worden | gratis herpubliceren | gratis te gebruiken | vrij overgenomen | overname is toegestaan | kosteloos overgenomen | delen mag | overnemen mag',
    'no-ai-tdm':
      'tekst- en datamining voorbehouden | datamining voorbehouden | tekst- en datamining niet | trainen van ai | ai-training | text- en datamining',
    'cc-licence': 'creative commons-licentie | creative commons licentie',
    'share-alike': 'gelijk delen | gelijkdelen',
    'public-domain': 'publiek domein | publieke domein',
    'no-derivatives': 'zonder wijziging* | geen afgeleide',
    'subscription-required': 'alleen voor abonnees | uitsluitend voor abonnees | uitsluitend voor klanten',
    ours: 'onze | ons | dit artikel | dit bericht | deze tekst | deze site | deze website | deze inhoud | dit verhaal | deze publicatie | dit interview | deze analyse | deze column | deze foto',
    picture: "foto | foto's | beeld | video",
    site: 'site | website',
    item: 'dit artikel | dit bericht',
    credit: 'bron',
    byline: 'door',
    others: 'derden',
    manner: 'op welke wijze dan ook | in enige vorm | in welke vorm dan ook',
    holdings: 'inhoud',
  },
};
