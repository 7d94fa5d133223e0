import type { Lexicon } from './lexicon.ts';

export const DE: Lexicon = {
  lang: 'de',
  roles: {
    claim:
      'urheberrecht* | urheber- und | leistungsschutzrecht* | schutzrecht* | geistiges eigentum | geistigen eigentums',
    right: 'rechte | nutzungsrechte | verwertungsrechte | vervielfältigungsrechte | rechten',
    reserved: 'vorbehalten | vorbehält | behält sich | behalten sich',
    allRights: 'alle rechte | sämtliche rechte | alle urheberrechte',
    protect: 'geschützt* | schutz des | rust',
    ownsAfter:
      'liegen bei | liegt bei | liegen beim | liegen | liegt | gehören | gehört | eigentum der | eigentum des | eigentum von | inhaber ist | rechteinhaber ist | verbleiben bei',
    ownsBefore: 'inhaberin | ist inhaber',
    act: 'nachdruck* | nachgedruckt | vervielfältig* | verbreit* | weiterverbreit* | veröffentlich* | weiterveröffentlich* | wiederveröffentlich* | weiterverarbeit* | übernahme | übernommen | wiedergabe | kopier* | kopie | kopien | abdruck* | weitergabe | weitergeb* | weitergegeben | publikation | publizier* | reproduktion* | reproduzier* | verwertung* | weiterverwend* | weiterverwert* | zweitverwert* | weiterleit* | ausstrahlung | zugänglichmachung | zugänglich gemacht | rückübertragung',
    use: 'nutz* | verwend* | benutz* | einspeis* | gebrauch | gebrauchs',
    derive: 'bearbeit* | verändert | veränderung* | übersetz* | umgestaltung* | umschreib* | abgewandelt | verfremd*',
    store: 'speicher* | einspeicher* | datenbank* | archivierung | framing | caching | spiegelung',
    ai: 'ki-training | ki-system* | ki-modell* | künstlicher intelligenz | künstliche intelligenz | text und data mining | text- und data-mining | text- und datamining | text- und data mining | text & data mining | data mining | data-mining | tdm | maschinelles lernen | maschinellen lernens | trainingszweck* | 44b | sprachmodell*',
    sell: 'verkauf | weiterverkauf* | veräußer* | verkauft',
    commercial: 'kommerziell* | gewerblich* | werbezweck* | werbliche*',
    ban: 'nicht gestattet | nicht erlaubt | untersagt | verboten | unzulässig | nicht zulässig | darf nicht | dürfen nicht | nicht zur | nicht für die | strafbar | verbietet | verbieten wir',
    not: 'nicht | weder | keine | keinerlei',
    may: 'dürfen | darf | gestattet | erlaubt | zulässig',
    allow:
      'honorarfrei | kostenfrei | kostenlos* | frei verwendbar | frei zur | frei zum | unentgeltlich | gestattet | erlaubt | freigegeben | dürfen frei',
    unauth: 'unbefugt* | unerlaubt* | unberechtigt* | ungenehmigt*',
    only: 'nur | bedarf | bedürfen | ausschließlich | lediglich | einzig',
    without: 'ohne | vorbehaltlich | bedarf | bedürfen | es sei denn',
    must: 'muss | müssen | bitte | anzugeben | zu nennen | zwingend | unter angabe | mit angabe | unter nennung | verpflichtet | erforderlich | obligatorisch | bei angabe',
    consent: 'genehmigung* | zustimmung | einwilligung | erlaubnis | freigabe | einverständnis* | lizenz',
    written: 'schriftlich*',
    contract:
      'vertrag | vertrags | vertrages | vertraglich* | vereinbarung* | lizenzvertrag* | lizenzvereinbarung* | nutzungsvertrag*',
    subscribe: 'abonnent* | abonnement* | abo | abos | bezieher* | bezugsberechtigt*',
    extent:
      'ganz oder teilweise | auszugsweise | auszüge | teilweise | teile davon | in teilen | im ganzen oder | vollständig oder | ganz oder in',
    source:
      'quellenangabe | quelle | quellennennung | namensnennung | urhebernennung | quellenvermerk | urhebervermerk',
    link: 'link | verlinkung | hyperlink* | rückverlinkung | verlinken | verlinkt',
    object:
      'inhalt* | beitrag* | beiträge* | artikel* | text | texte* | bild | bilder* | foto* | meldung* | material* | nachricht* | seite | seiten | website | webseite* | dokument* | grafik* | video* | bericht | berichte | pressemitteilung* | angebot* | werke* | daten',
    label:
      'hinweis | achtung | urheberrechtshinweis | rechtlicher hinweis | copyright | nutzungshinweis | nutzungsbedingungen | hinweis zum urheberrecht | wichtiger hinweis',
    embargo: 'sperrfrist* | veröffentlichung frei | embargo | sperrvermerk',
    until: 'bis | ab | vorher | uhr | frei ab | nicht vor',
    kill: 'zurückgezogen | zieht zurück | ziehen zurück | zurückzieh* | nicht verwenden | verwenden sie nicht | gelöscht | annulliert | storniert | ersatzlos | widerruf* | nicht weiterverwenden | löschen | nicht veröffentlichen | gesperrt | verwenden sie',
    killObject: 'meldung* | bericht | beitrag | artikel | foto | fotos | bild | bilder | text',
    please: 'bitte | achtung | redaktionen | redaktionell* hinweis | an die redaktionen | bezieher',
    territory:
      'nur in deutschland | verwendung nur in | nutzung nur in | nicht in deutschland | ausschließlich in deutschland | nur für deutschland | nicht für die schweiz | nicht für österreich | out | nur innerhalb',
    report:
      'sagte | sagt | erklärte | erklärt | teilte mit | forderte | fordert | betonte | kritisierte | laut | zufolge | berichtet | berichtete | hieß es | heißt es | warf vor | entschied | mitgeteilt | angekündigt | klagt | verklagt | warnte | teilte ein | sprecher* | beantragt* | sollen',
    law: 'gericht* | landgericht | bundesgerichtshof | bgh | eugh | richter* | kläger* | beklagte* | urteil* | minister* | bundesregierung | gesetz* | senat | bundesverfassungsgericht | verfassungsbeschwerde | bundestag | prozess | unterlassung* | abmahn* | polizei | behörde* | staatsanwalt*',
    mask: 'menschenrecht* | mit nachdruck | waffenembargo | ölembargo | handelsembargo | cookie* | datenschutz* | frauenrecht* | kinderrecht* | baugenehmigung | persönlichkeitsrecht* | newsletter | mit dem auto | ohne gewähr',
    'all-rights-reserved':
      'alle rechte vorbehalten | alle rechte sind vorbehalten | sämtliche rechte vorbehalten | alle urheberrechte vorbehalten | alle rechte bleiben vorbehalten',
    'editorial-use-only':
      'nur zur redaktionellen | redaktionellen zwecken | redaktionelle zwecke | nur redaktionelle* | ausschließlich zur redaktionellen | nur für redaktionelle* | redaktionelle verwendung | redaktionelle nutzung nur | nur zu redaktionellen | ausschließlich redaktionell*',
    'mandatory-credit':
      'mit vollständiger nennung | nur mit vollständiger | vollständiger nennung des credits | vollständiger nennung des credit | pflichtnennung | nennung zwingend | bildnachweis zwingend | quellenangabe zwingend | nennungspflicht | quellenangabe pflicht',
    'no-archive':
      'keine archivierung | nicht zur archivierung | keine archivnutzung | archivierung nicht | nicht archivieren',
    'no-sales': 'kein weiterverkauf | kein verkauf | nicht zum verkauf | keine verkäufe',
    'one-time-use': 'einmalige verwendung | einmalige nutzung | zur einmaligen | nur einmalig',
    'personal-use-only':
      'privaten gebrauch | persönlichen gebrauch | private nutzung | persönliche nutzung | privaten, nicht | für private zwecke | persönlichen zwecken | eigengebrauch',
    'non-commercial':
      'nicht kommerziell* | nicht-kommerziell* | keine kommerziell* | keine werb* | nicht für werbezwecke | nicht gewerblich*',
    'rights-contact':
      'nachdruckrechte | rechte erwerben | lizenzanfragen | anfragen zu nutzungsrechten | wenden sie sich an | nutzungsrechte erwerben | lizenzrechte | syndication | kontaktieren sie | anfragen zur nutzung | licensing',
    'legal-action':
      'strafrechtlich verfolgt | rechtlich verfolgt | rechtliche schritte | zuwiderhandlung* | schadensersatz* | wird verfolgt | verfolgen wir | gerichtlich verfolgt | strafbar',
    'no-republication': 'nachdruck verboten | nachdruck nicht gestattet | nachdruck, auch auszugsweise',
    'used-with-permission':
      'mit freundlicher genehmigung | mit genehmigung von | mit genehmigung der | mit genehmigung des | mit erlaubnis von',
    'licensed-syndication': 'in lizenz von | unter lizenz von | vertrieb durch | vertrieben von | vertrieben durch',
    'free-to-republish':
      'abdruck honorarfrei | nachdruck honorarfrei | honorarfrei | zum abdruck frei | frei zur veröffentlichung | frei zum nachdruck | abdruck frei | abdruck kostenfrei | nachdruck kostenfrei | zur freien verfügung | frei zur verwendung | frei verwendet werden',
    'no-ai-tdm':
      'kein ki-training | keine nutzung für ki | text- und data-mining vorbehalten | text und data mining vorbehalten | nutzungsvorbehalt',
    'cc-licence': 'creative-commons-lizenz*',
    'share-alike': 'weitergabe unter gleichen bedingungen',
    'public-domain': 'gemeinfrei*',
    'link-required': 'mit link auf | mit einem link auf | link zu | verlinkung auf',
  },
};
