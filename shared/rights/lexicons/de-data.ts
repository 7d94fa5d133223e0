import type { Lexicon } from './lexicon.ts';

export const DE: Lexicon = {
  lang: 'de',
  party: {
    besides: 'und ihre | und seine | und deren | und verbundene | und Partner',
    of: 'von | vom | der | des | dem | bei | durch | mit | in der | auf | in | zu',
    articles: 'der | die | das | den | dem | diese | dieser | dieses | unsere | unserer',
    within: 'und | der | die | des | für | von',
    endings: 'en>e en>er en>es er>e es> s>',
  },
  commons: {
    by: 'namensnennung',
    nc: 'nicht kommerziell | nicht-kommerziell | nichtkommerziell',
    nd: 'keine bearbeitung',
    sa: 'gleichen bedingungen',
  },
  abbreviations: 'bzw ca z.b d.h u.a nr abs str prof evtl ggf inkl vgl',
  roles: {
    claim:
      'urheber- und | schutzrecht* | geistiges eigentum | geistigen eigentums | urheber* | copyright-* | verwertungsrecht* | leistungsschutz*',
    right: 'rechte | vervielfältigungsrechte | rechten | nutzungsrecht* | verwertungsrecht* | veröffentlichungsrecht*',
    reserved:
      'behält sich | behalten sich | behält | behalten | bleiben vorbehalten | vorbehalt* | verbleiben | behalten wir uns',
    allRights: 'alle rechte | sämtliche rechte | alle urheberrechte',
    protect: 'geschützt* | schutz des | rust',
    ownsAfter:
      'liegen bei | liegt bei | liegen beim | liegen | liegt | gehören | gehört | eigentum der | eigentum des | eigentum von | inhaber ist | rechteinhaber ist | verbleiben bei | liegen bei der | liegt beim | liegt bei der | stehen * zu | gehören der | gehören dem | gehört der | gehört dem | eigentum | verbleiben beim | verbleiben bei der | bleiben bei | copyright liegt bei | urheberrecht liegt bei | rechte bei | im besitz der | im besitz von | rechteinhaber: | rechteinhaberin:',
    ownsBefore: 'inhaberin | ist inhaber',
    act: 'nachdruck* | nachgedruckt | vervielfältig* | verbreit* | weiterverbreit* | veröffentlich* | weiterveröffentlich* | wiederveröffentlich* | weiterverarbeit* | übernahme | übernommen | wiedergabe | kopier* | kopie | kopien | abdruck* | weitergabe | weitergeb* | weitergegeben | publikation | publizier* | reproduktion* | reproduzier* | verwertung* | weiterverwend* | weiterverwert* | zweitverwert* | weiterleit* | ausstrahlung | zugänglichmachung | zugänglich gemacht | rückübertragung | abgedruckt | nachzudrucken | weiterzuverbreiten | weiterzugeben | republikation* | wiederverwend* | weiternutzung | einstellen | einstellung | hochladen | herunterladen | download | zitier* | übernehmen | wiederzugeben | wiedergeben | ausdruck* | öffentlich* wiedergabe | öffentliche zugänglich* | öffentlich zugänglich* | sendung | senden | gesendet | ausstrahlen | teilen | verteil* | digitalis* | weiterversand',
    use: 'nutz* | verwend* | benutz* | einspeis* | gebrauch | gebrauchs | genutzt | gebrauchen | verwertet',
    derive:
      'bearbeit* | verändert | veränderung* | übersetz* | umgestaltung* | umschreib* | abgewandelt | verfremd* | änderung* | verändern | geändert | ändern | umarbeitung* | kürz* | zusammenfass* | abwandl*',
    store:
      'speicher* | einspeicher* | datenbank* | framing | caching | spiegelung | gespeichert | indexier* | scrap* | crawl* | auslesen | einlesen | gescrapt | aufnahme in onlinedienste | aufnahme in | datenträger* | elektronische datenbank*',
    archive: 'archiv*',
    ai: 'künstlicher intelligenz | künstliche intelligenz | data mining | data-mining | tdm | maschinelles lernen | maschinellen lernens | 44b | sprachmodell* | ki | ki-* | künstliche* intelligenz | generative* ki | trainieren | training* | large language model* | llm* | text- und data* | data* mining | datamining | crawler* | bots | maschinelle* lernen* | textmining',
    sell: 'verkauf | weiterverkauf* | veräußer* | verkauft | verkaufen | weiterveräußer*',
    commercial: 'kommerziell* | gewerblich* | werbezweck* | werblich* | werbung | geschäftlich*',
    ban: 'nicht gestattet | nicht erlaubt | nicht zulässig | darf nicht | dürfen nicht | nicht zur | nicht für die | strafbar | verbieten wir | nicht genutzt werden | nicht gestattet* | verboten* | nicht verwendet | nicht vervielfältigt | nicht veröffentlicht | nicht verbreitet | nicht übernommen | nicht kopiert | nicht abgedruckt | nicht weitergegeben | nicht nachgedruckt | ausgeschlossen | widersprechen | widerspricht | widersprochen | untersagen | untersagt* | bedarf der | bedürfen der | dürfen weder | darf weder | keinesfalls | nicht freigegeben | nicht ohne | nicht erteilt | unzulässig* | verbietet* | keine nutzung | kein nachdruck | keine veröffentlichung | keine weitergabe | keine verwendung | gestatten wir nicht | erlauben wir nicht | erlauben nicht | gestattet nicht | nicht gestatten | nicht erlauben | verwahren uns | behalten wir uns vor | ist nicht gewährt | kein abdruck | keine vervielfältigung | nicht für kommerzielle | ohne lizenz nicht',
    not: 'nicht | weder | keine | keinerlei',
    may: 'dürfen | darf | gestattet | erlaubt | zulässig | kann | können | zugelassen | freigegeben',
    allow:
      'honorarfrei | kostenfrei | kostenlos* | frei verwendbar | frei zur | frei zum | unentgeltlich | gestattet | erlaubt | freigegeben | dürfen frei | darf frei | dürfen kostenlos | darf kostenlos | darf kostenfrei | dürfen kostenfrei | frei | frei verfügbar | freie verwendung | gern | gerne | dürfen gerne | darf gerne | erlauben | gestatten | rechtefrei | lizenzfrei | zugelassen | freie nutzung | kostenlos nutzbar | frei nutzbar | ohne honorar | kostenfrei* | unentgeltlich* | gebührenfrei* | zur freien verwendung | ist gestattet | sind gestattet | lizenzfrei*',
    unauth:
      'unbefugt* | unerlaubt* | unberechtigt* | ungenehmigt* | ohne genehmigung | ohne zustimmung | ohne erlaubnis | ohne einwilligung | ohne vorherige | ohne ausdrückliche | ohne schriftliche | unautorisiert* | nicht genehmigt* | nicht autorisiert*',
    only: 'nur | bedarf | bedürfen | ausschließlich | lediglich | einzig | sofern | solange | vorausgesetzt | außer | wenn | soweit',
    without: 'ohne | vorbehaltlich | bedarf | bedürfen | es sei denn | nur mit | nur nach | außer | setzt',
    must: 'bitte | anzugeben | zu nennen | zwingend | unter angabe | mit angabe | unter nennung | verpflichtet | erforderlich | obligatorisch | bei angabe | setzt voraus | vorausgesetzt | sofern | muss* | genannt | pflicht | wird gebeten | bitten | sind zu | ist zu | bedingung | verlangt | benötigt | benötigen | notwendig | bedarf | bedürfen | bei nennung | unter hinweis | hinweis auf | unter korrekter | belegexemplar',
    consent:
      'genehmigung* | einverständnis* | genehmigt | zustimmung* | einwilligung* | erlaubnis* | lizenz* | freigabe* | nutzungslizenz* | absprache | rücksprache | vereinbarung | nach rücksprache | nach absprache',
    written: 'schriftlich* | textform | in schriftform',
    contract:
      'schriftlicher vereinbarung | schriftliche vereinbarung | vorheriger vereinbarung | vorherige vereinbarung | vereinbarung* | lizenzvertrag* | lizenzvereinbarung* | nutzungsvertrag* | vertrag* | nutzungsvereinbarung* | liefervertrag* | abonnementvertrag* | kundenvertrag*',
    subscribe:
      'abonnent* | abonnement* | abo | abos | bezieher* | bezugsberechtigt* | kunden | kunde | vertragskunden | mitglieder | medienkunden | bezieher | lizenznehmer* | nutzungsberechtigt*',
    extent:
      'ganz oder teilweise | auszüge | teilweise | teile davon | in teilen | im ganzen oder | vollständig oder | ganz oder in | auch in auszügen | auch auszugsweise | auszugsweise* | in auszügen | als ganzes oder | im ganzen oder in teilen | in teilen oder | vollständig oder teilweise | ganz oder in teilen | teilweise oder | auch nur teilweise | gesamt oder | teile* | in gänze oder | einzelne teile | oder auszugsweise | kein teil',
    source:
      'namensnennung | urhebernennung | urhebervermerk | quelle* | namentlich* | nennung | angabe der quelle | nennung der quelle | autorennennung | nennung des autors | nennung der autorin | autorennamen | fotografennennung | bildquelle | herkunftsangabe | namen des autors | als quelle',
    link: 'hyperlink* | rückverlinkung | verlinken | verlinkt | verlinkung* | backlink* | link* | verweis auf | url',
    object:
      'inhalt* | beitrag* | artikel* | text | texte* | bild | bilder* | foto* | meldung* | material* | nachricht* | seite | seiten | website | webseite* | dokument* | grafik* | video* | bericht | berichte | pressemitteilung* | angebot* | werke* | daten | bildmaterial | audio* | podcast* | publikation* | werk | internetseite* | webangebot* | homepage | onlineangebot* | online-angebot* | dienst* | ausgabe | zeitung | zeitschrift | pressetext* | presseinformation* | infografik* | anderen medien | andere medien | sozialen medien | anderen websites | anderer stelle | beitrags | beiträge* | interviews | abschrift | transkript* | datenbank* | karikatur*',
    label:
      'hinweis | achtung | urheberrechtshinweis | rechtlicher hinweis | copyright | nutzungshinweis | nutzungsbedingungen | hinweis zum urheberrecht | wichtiger hinweis | rechtehinweis | nachdruck | nutzungsrechte | redaktioneller hinweis | hinweise zur nutzung | verwendungshinweis | copyrighthinweis | abdruck | lizenzhinweis | rechtliches | impressum',
    embargo:
      'sperrfrist* | veröffentlichung frei | embargo | sperrvermerk | sperrfrist bis | gesperrt bis | freigegeben ab | freigabe ab | nicht veröffentlichen vor | nicht vor * veröffentlichen | zur veröffentlichung ab | veröffentlichung erst ab | frei für | frei ab',
    until: 'bis | ab | vorher | uhr | frei ab | nicht vor',
    kill: 'zieht zurück | ziehen zurück | zurückzieh* | nicht verwenden | verwenden sie nicht | gelöscht | ersatzlos | widerruf* | nicht weiterverwenden | löschen | nicht veröffentlichen | gesperrt | verwenden sie | zieht * zurück | wird zurückgezogen | zurückgezogen* | zurückgenommen | annulliert* | storniert* | nicht mehr verwenden | nicht mehr | nicht benutzen | bitte löschen | löschen sie | zu löschen | nicht zu verwenden | ungültig | entfällt | entfernen | entfernen sie | sperren | berichtigt und ersetzt | rückzug',
    killObject:
      'meldung* | bericht | beitrag | artikel | foto | fotos | bild | bilder | text | texte | beiträge | video* | eilmeldung | berichts | artikels',
    please:
      'bitte | achtung | redaktionen | redaktionell* hinweis | bezieher | sehr geehrte | kunden | kundinnen | liebe | werte | abonnenten',
    territory:
      'nur in deutschland | verwendung nur in | nutzung nur in | nicht in deutschland | ausschließlich in deutschland | nur für deutschland | nicht für die schweiz | nicht für österreich | out | nur innerhalb | nur in der schweiz | nur in österreich | außerhalb | nicht außerhalb | österreich out | schweiz out | germany out | deutschland out | austria out | nutzung ausschließlich in | verwendung ausschließlich in | nicht zur verwendung in',
    nobody:
      'verlag | verlags | verlages | autor | autors | autoren | autorin | herausgeber* | urheber* | redaktion* | rechteinhaber* | anbieter* | betreiber* | fotografen | verfasser* | agentur',
    kind: 'zeitung | zeitungen | verlags-* | verlagsgesellschaft | presse | presseagentur | nachrichtenagentur | nachrichten | medien | rundfunk | anzeiger | tageblatt | rundschau | redaktionsbüro | pressedienst | bote | kurier | magazin | agentur | verlag | zeitschrift | wochenzeitung | tageszeitung | fachzeitschrift | portal | sender | wochenblatt | nachrichtendienst | mediengruppe',
    report:
      'sagt | erklärte | erklärt | forderte | fordert | betonte | kritisierte | laut | zufolge | berichtet | berichtete | hieß es | heißt es | warf vor | entschied | mitgeteilt | angekündigt | klagt | verklagt | warnte | sprecher* | beantragt* | sollen | erklärten | teilten | mitteilte | sagte* | betont | warnt | warnten | so der | so die | urteilte | entschieden | geurteilt | klagte | klagen | verklagte | einigte | einigten | unterzeichnet* | unterschrieb | vereinbarte | plant | planen | will | wollen | ankündigte | kündigte * an | gab bekannt | behauptet | bestritt | bestreitet | hervorgeht | zitierte | schreibt | schrieb | meint | findet | verlangte | beschloss | beschlossen | verhängte | verurteilt* | sicherte sich | äußerte | teilte | fordern | mahnte | mahnt | verteidigte | lehnte | stellte klar | räumte ein | entgegnete | erinnerte daran | beklagte | schlug vor | schlägt vor | prüft | strebt | appellierte | untersagte | rügte | wies | verwies | sieht vor | vorsieht | geregelt werden | sieht vor, dass | genügt nicht | in der regel | beklagen',
    law: 'gericht* | landgericht | bgh | eugh | richter* | kläger* | beklagte* | urteil* | minister* | bundesregierung | gesetz* | senat | bundesverfassungsgericht | verfassungsbeschwerde | bundestag | prozess | unterlassung* | polizei | behörde* | staatsanwalt* | bundesgericht* | kammergericht | oberlandesgericht | verwaltungsgericht | urheberrechtsreform | klage | klagen | anwält* | angeklagt* | kanzler* | abgeordnete* | landtag | parlament | bürgermeister* | gemeinde | verein* | klub | liga | bundesliga | song | lied* | sänger* | band | films | roman | gewerkschaft* | verband | verordnung | grundgesetz | reform | personenbezogen* | spieler* | besucher* | fahrgäste | autofahrer* | anwohner* | fahrer* | offene daten | open data',
    thing:
      'ware | waren | fracht | medikament* | arznei* | impfstoff* | kraftstoff* | treibstoff* | benzin | waffe | waffen | munition | sprengstoff* | feuerwerk* | böller* | lebensmittel* | speisen | fleisch | fisch | fische | tiere | tieren | vögel* | pflanze | pflanzen | saatgut | holz | brennholz | abfall* | abfälle* | müll | schlüssel* | flugblätter* | flyer* | plakat* | geldschein* | banknoten | münzen | bargeld | alkohol* | zigaretten | tabak* | wasser | grundstück* | wohnung* | fahrzeug* | autos | patient* | häftling* | gefangene* | kinder* | minderjährig* | kundendaten | patientendaten | patientenakten | drohne* | stimmzettel* | hilfsgüter* | aktien | aktienverkäufe* | anteile | anteilen | chemikalien | pestizid* | blutkonserven | organe | leichen | antiquitäten | kunstwerke | gemälde* | skulpturen | stempel* | uniform* | geräte | kleidung | strom | gülle | dünger | düngemittel | sand | kies | tickets | eintrittskarten | fahrkarten | eltern | schüler* | lehrer* | lehrkräfte* | schulleitung* | unterricht* | klassenarbeit* | prüfung* | klausur* | krankenhaus* | arzt | ärzte | angehörig* | mieter* | vermieter* | hausverwaltung | museum | gerichtssaal* | kirche | moschee | friedhof* | flughafen* | blitz | hunde* | welpen | katzen | arten | gefangenschaft | ausweis* | reisepass* | angler* | jäger* | wild | jungtier* | geldscheine* | soja | stahl | gäste | mitarbeiter | personal | beschäftigt* | zutrittskart* | kassenbon*',
    mask: 'auch mit quellenangabe | auch bei quellenangabe | auch unter quellenangabe | auch unter angabe der quelle | menschenrecht* | mit nachdruck | waffenembargo | ölembargo | cookie* | datenschutz* | frauenrecht* | kinderrecht* | baugenehmigung | persönlichkeitsrecht* | newsletter | mit dem auto | ohne gewähr | bürgerrecht* | grundrecht* | tierrechte | wahlrecht* | übertragungsrecht* | fernsehrecht* | tv-rechte | medienrechte | filmrechte | vorkaufsrecht* | embargo gegen | handelsembargo* | importverbot | nutztier* | nachdrücklich | führerschein* | sendelizenz* | mit nachdruck* | rechte der | patientenrecht* | arbeitnehmerrecht* | rechten partei* | energieverbrauch* | das embargo | ein embargo | laut urheberrechtsgesetz | nach dem urheberrechtsgesetz | gemäß urheberrechtsgesetz | laut gesetz | gewerblichen oder anderen | kommerziellen oder anderen | kommerzielle oder nichtkommerzielle | gewerbliche oder sonstige',
    'all-rights-reserved':
      'alle rechte vorbehalten | alle rechte sind vorbehalten | sämtliche rechte vorbehalten | alle urheberrechte vorbehalten | alle rechte bleiben vorbehalten | alle nutzungsrechte vorbehalten | sämtliche nutzungsrechte vorbehalten | alle rechte am text vorbehalten | alle rechte liegen | alle rechte bei | alle rechte, auch | alle rechte, insbesondere | alle verwertungsrechte vorbehalten | abdruckrechte vorbehalten | rechte vorbehalten',
    'editorial-use-only':
      'nur zur redaktionellen | redaktionellen zwecken | redaktionelle zwecke | nur redaktionelle* | ausschließlich zur redaktionellen | nur für redaktionelle* | redaktionelle verwendung | redaktionelle nutzung nur | nur zu redaktionellen | ausschließlich redaktionell* | nur für redaktionelle zwecke | redaktionell* verwendung | zur redaktionellen verwendung | redaktionellen gebrauch | redaktionellen berichterstattung | im rahmen der berichterstattung | nur redaktionell | redaktionelle zwecken | redaktionelle berichterstattung | im zusammenhang mit der berichterstattung | nur im zusammenhang mit der berichterstattung | für redaktionelle zwecke | nur für die berichterstattung | ausschließlich für die berichterstattung | nur für pressezwecke | für pressezwecke | zu pressezwecken | nur für journalistische | zur aktuellen berichterstattung | aktuellen berichterstattung | für die aktuelle berichterstattung | im rahmen aktueller berichterstattung',
    'mandatory-credit':
      'mit vollständiger nennung | nur mit vollständiger | vollständiger nennung des credits | vollständiger nennung des credit | pflichtnennung | nennung zwingend | bildnachweis zwingend | quellenangabe zwingend | nennungspflicht | quellenangabe pflicht | urhebernennung zwingend | namensnennung pflicht | namensnennung ist pflicht | bildnachweis obligatorisch | quellennachweis pflicht | credit pflicht | nennung des bildautors | quellennennung ist pflicht | namensnennung zwingend | nennung obligatorisch | namensnennung obligatorisch | zwingend zu nennen',
    'no-archive':
      'keine archivierung | nicht zur archivierung | keine archivnutzung | archivierung nicht | nicht archivieren | kein archiv | archivierung untersagt | ohne archiv* | nicht zu archivieren | archivierung ausgeschlossen | keine archive | archivierung nicht gestattet | ohne archivierung',
    'no-sales':
      'kein weiterverkauf | kein verkauf | nicht zum verkauf | keine verkäufe | weiterverkauf untersagt | weiterverkauf nicht',
    'one-time-use':
      'einmalige verwendung | einmalige nutzung | zur einmaligen | nur einmalig | einmaligen verwendung | einmaligen nutzung | einmaligen veröffentlichung | zum einmaligen abdruck | einmaliger abdruck | einmalige veröffentlichung | zur einmaligen*',
    'personal-use-only':
      'privaten gebrauch | persönlichen gebrauch | private nutzung | persönliche nutzung | privaten, nicht | für private zwecke | persönlichen zwecken | eigengebrauch | private* gebrauch | persönlichen, nicht | privaten zwecken | privater gebrauch | persönliche gebrauch | privaten und nicht | rein private* | ausschließlich privat* | nur für den persönlichen gebrauch | nur zum persönlichen gebrauch',
    'non-commercial':
      'nicht kommerziell* | nicht-kommerziell* | keine kommerziell* | keine werb* | nicht für werbezwecke | nicht gewerblich* | nichtkommerziell* | keine kommerzielle* | nicht kommerziell | kommerzielle nutzung untersagt | kommerzielle nutzung ist | nicht zu kommerziellen | ohne kommerziell* | keine gewerbliche*',
    'rights-contact':
      'nachdruckrechte | rechte erwerben | lizenzanfragen | anfragen zu nutzungsrechten | wenden sie sich an | nutzungsrechte erwerben | lizenzrechte | syndication | kontaktieren sie | anfragen zur nutzung | licensing | anfragen zu lizenz* | anfragen zum nachdruck | genehmigung erhalten sie | rechteanfragen | nachdruckanfragen | lizenzierung* | nutzungsanfragen | rechteabteilung | nutzungsrechte erhalten | nutzungsrechte können | lizenzen erhalten | für nachdrucke | für die nutzung wenden | wenden sie sich bitte an | rechte erhalten sie | abdruckrechte',
    'legal-action':
      'strafrechtlich verfolgt | rechtlich verfolgt | rechtliche schritte | zuwiderhandlung* | schadensersatz* | wird verfolgt | verfolgen wir | gerichtlich verfolgt | strafbar | wird zivil* | zivil- und strafrechtlich* | strafrechtliche* | rechtlich geahndet | geahndet | abgemahnt | verstöße | rechtsverletzung* | urheberrechtsverletzung* | gerichtlich geahndet | schadenersatz* | abmahnung* | abmahnen',
    'no-republication':
      'nachdruck verboten | nachdruck nicht gestattet | nachdruck, auch auszugsweise | kein nachdruck | nachdruck untersagt | vervielfältigung untersagt | nachdruck nur | nachdruck – auch | nachdruck und vervielfältigung | wiedergabe nur',
    'used-with-permission':
      'mit freundlicher genehmigung | mit genehmigung von | mit genehmigung der | mit genehmigung des | mit erlaubnis von | erschien zuerst | zuerst erschienen | ursprünglich erschienen | erstmals erschienen | wurde zuerst veröffentlicht | nachdruck mit genehmigung | abdruck mit genehmigung | veröffentlicht mit genehmigung | mit freundlicher erlaubnis | wir danken für die abdruck* | übernommen mit',
    'licensed-syndication':
      'in lizenz von | unter lizenz von | vertrieb durch | vertrieben von | vertrieben durch | lizenziert durch | lizenziert von | lizenzierung durch | bereitgestellt von | veröffentlicht unter lizenz',
    'free-to-republish':
      'abdruck honorarfrei | nachdruck honorarfrei | honorarfrei | zum abdruck frei | frei zur veröffentlichung | frei zum nachdruck | abdruck frei | abdruck kostenfrei | nachdruck kostenfrei | zur freien verfügung | frei zur verwendung | frei verwendet werden | frei zum abdruck | kostenlos abgedruckt werden | kostenlos veröffentlicht werden | kostenfrei verwendet werden | honorarfrei verwendet werden | zum kostenlosen abdruck | zur kostenlosen veröffentlichung | zur kostenfreien | kostenlose nutzung | kostenloser abdruck | frei verwendbar | frei nachgedruckt | nachdruck erlaubt | nachdruck gestattet | nachdruck erwünscht | abdruck erwünscht | frei kopiert | frei verbreitet | kostenlose verwendung | darf frei | kostenfrei zur | kostenfrei zum abdruck | kostenlos zum abdruck | zur freien verwendung | honorarfreie verwendung',
    'no-ai-tdm':
      'kein ki-training | keine nutzung für ki | text- und data-mining vorbehalten | text und data mining vorbehalten | ki-training untersagt | keine nutzung zum training | nutzung für ki | training von ki | zum trainieren von | text- und data-mining* untersagt | text- und data-mining ist | maschinenlesbar* vorbehalt | nutzungsvorbehalt* | gemäß § 44b | ki-crawler',
    'cc-licence':
      'creative commons lizenz* | creative commons-lizenz* | cc-lizenz* | creative-commons-* | unter der lizenz cc | creative commons namensnennung',
    'share-alike': 'weitergabe unter gleichen bedingungen | unter gleichen bedingungen',
    'public-domain': 'gemeinfrei*',
    'link-required': 'mit link auf | mit einem link auf | link zu | verlinkung auf',
    'no-derivatives': 'keine bearbeitung* | ohne änderung* | keine veränderung* | nicht verändert',
    'subscription-required':
      'nur für abonnenten | nur für kunden | ausschließlich für abonnenten | ausschließlich für kunden',
    ours: 'unser* | dieser artikel | dieses artikels | diesen artikel | dieser text | dieses textes | dieser beitrag | dieses beitrags | dieser meldung | diese meldung | dieser website | dieser seite | dieses angebots | diese inhalte | dieses fotos | diesem text | diesen text | diesem artikel | diesem beitrag | dieses interview | diese analyse | dieser essay | diese recherche | diese kolumne | dieses foto | dieses video | dieser inhalt',
    picture: 'foto | fotos | bild | bilder | video',
    site: 'seite | webseite | website | portal',
    item: 'dieser artikel* | diese meldung | dieser beitrag | diesem artikel | dieses artikels | dieser meldung | dieser text | dieses beitrags | diesen artikel',
    credit: 'quelle | bildquelle | bildnachweis | bild von',
    made: 'stammt vom | stammt von | stammt von der | stammt aus der redaktion',
    byline: 'von',
    others: 'an dritte | durch dritte | dritten',
    manner: 'in jeder form | in irgendeiner form | in welcher form auch immer | jeglicher art',
    'attribution-required': 'quellenangabe: | quellenangabe erforderlich | unter quellenangabe',
  },
};
