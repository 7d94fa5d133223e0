import type { Lexicon } from './lexicon.ts';

export const NL: Lexicon = {
  lang: 'nl',
  roles: {
    claim: 'auteursrecht* | databankrecht* | databankenrecht* | intellectuele eigendom* | naburige rechten',
    right: 'rechten',
    reserved: 'voorbehouden | behoudt zich',
    allRights: 'alle rechten | alle auteursrechten',
    protect: 'beschermd* | rust | rusten',
    ownsAfter: 'berusten bij | berust bij | liggen bij | ligt bij | eigendom van | behoren toe aan | toebehoren aan',
    ownsBefore: 'is eigenaar | is rechthebbende',
    own: 'rechthebbende*',
    act: 'overname | overnemen | overgenomen | overneming | verveelvoudig* | reproduc* | openbaar* | openbaarmaking | publicatie | publiceren | gepubliceerd | herpublic* | verspreid* | verspreiding | verspreiden | kopiëren | gekopieerd | kopie | kopieren | doorgeven | doorsturen | herdruk* | nadruk | nadrukken | uitzenden | heruitzend* | hergebruik* | distribueren | distributie | vermenigvuldig* | doorverspreid*',
    use: 'gebruik | gebruiken | gebruikt | gebruik van | aanwenden',
    derive: 'bewerk* | vertaal* | vertalen | vertaling | wijzig* | herschrev* | aanpassen | aangepast | afgeleide',
    store: 'opslaan | opgeslagen | opslag | gegevensbestand* | database* | databank | databanken | archiveren',
    ai: 'kunstmatige intelligentie | artificiële intelligentie | ai | tekst- en datamining | tekst en datamining | datamining | text and data mining | tdm | machine learning | machinaal leren | trainen van',
    sell: 'doorverko* | verkoop | verkocht',
    commercial: 'commerci* | reclame* | promotionele',
    ban: 'niet toegestaan | verboden | niet worden | mag niet | mogen niet | niet geoorloofd | uitgesloten | niets uit | niet zonder',
    not: 'niet | geen | niets | noch',
    may: 'mag | mogen | toegestaan | toegelaten',
    allow:
      'vrij over te nemen | rechtenvrij | vrij te gebruiken | kosteloos | gratis | toegestaan | mag worden overgenomen | mogen worden overgenomen | vrij van rechten',
    unauth: 'ongeoorloofd* | onrechtmatig* | zonder toestemming',
    only: 'alleen | uitsluitend | slechts | enkel | mits',
    without: 'zonder | behoudens | tenzij | behalve',
    must: 'vereist | vereisen | moet | moeten | verplicht* | gelieve | dient | dienen | mits | onder vermelding | met vermelding',
    consent: 'toestemming | goedkeuring | licentie | instemming | machtiging',
    written: 'schriftelijk*',
    contract: 'overeenkomst | licentieovereenkomst | contract | contracten',
    subscribe: 'abonnee* | abonnement*',
    extent:
      'geheel of gedeeltelijk | geheel of ten dele | gedeeltelijk | gehele of gedeeltelijke | gedeelten | deels | gedeeltelijke',
    source: 'bronvermelding | vermelding van de bron | bron | naamsvermelding | vermelding van',
    link: 'link | hyperlink | koppeling | linken',
    object:
      'inhoud | artikel | artikelen | bericht | berichten | tekst* | beeld* | foto* | video* | nieuws* | site | website | pagina* | uitgave | materiaal | informatie | content | werk | werken | publicatie*',
    label: 'disclaimer | let op | waarschuwing | auteursrecht | noot voor de redactie | opmerking | noot',
    embargo: 'embargo | onder embargo',
    until: 'tot | vóór | niet voor | vanaf',
    kill: 'intrekken | ingetrokken | trekt in | niet gebruiken | niet publiceren | verwijder* | vervallen | vervalt | annuleer* | niet te gebruiken',
    killObject: 'bericht | artikel | foto* | verhaal | tekst',
    please: 'gelieve | redacties | let op | verzoeken | abonnees | noot voor de redactie | attentie',
    territory:
      'alleen voor gebruik in | netherlands out | belgium out | nederland out | belgië out | niet voor gebruik in | belgie out',
    report:
      'zei | zegt | volgens | verklaarde | meldt | meldde | aldus | vindt | eiste | kondigde | beschuldigt | bekritiseerde | laat weten',
    law: 'rechtbank | rechter | hof | wet | wetsvoorstel | minister | ministerie | parlement | kamer | senaat | politie | vonnis | rechtszaak | openbaar ministerie',
    mask: 'mensenrechten* | wapenembargo | olie-embargo | master in de rechten | in de rechten | vrouwenrechten | kinderrechten | cookie* | privacybeleid | handelsembargo | bouwvergunning',
    'all-rights-reserved':
      'alle rechten voorbehouden | alle auteursrechten voorbehouden | alle auteursrechten en databankrechten voorbehouden | alle rechten zijn voorbehouden | auteursrechten voorbehouden',
    'editorial-use-only':
      'alleen redactioneel gebruik | redactionele doeleinden | uitsluitend redactioneel | alleen voor redactioneel | redactioneel gebruik',
    'mandatory-credit':
      'verplichte naamsvermelding | naamsvermelding verplicht | bronvermelding verplicht | verplichte bronvermelding',
    'no-archive': 'geen archief* | geen archivering | niet archiveren',
    'no-sales': 'geen verkoop | niet voor verkoop | geen doorverkoop',
    'one-time-use': 'eenmalig gebruik | eenmalige',
    'personal-use-only': 'persoonlijk gebruik | privégebruik | eigen gebruik | prive gebruik',
    'non-commercial': 'niet-commerci* | niet commerci* | geen commercieel | geen reclame',
    'rights-contact': 'voor toestemming | licentieaanvragen | voor overname | neem contact op voor',
    'legal-action': 'gerechtelijke stappen | vervolgd | inbreuk | juridische stappen | aansprakelijk',
    'used-with-permission':
      'met toestemming van | overgenomen met toestemming | gepubliceerd met toestemming | herpublicatie van',
    'licensed-syndication': 'gedistribueerd door | onder licentie van | verspreid door',
    'free-to-republish':
      'rechtenvrij | vrij over te nemen | overname toegestaan | vrij te publiceren | overname met bronvermelding toegestaan',
    'no-ai-tdm': 'tekst- en datamining voorbehouden | datamining voorbehouden',
    'cc-licence': 'creative commons-licentie | creative commons licentie',
    'share-alike': 'gelijk delen | gelijkdelen',
    'public-domain': 'publiek domein | publieke domein',
  },
};
