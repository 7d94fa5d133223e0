import type { Lexicon } from './lexicon.ts';

export const SV: Lexicon = {
  lang: 'sv',
  party: {
    of: 'av | från | med | på | hos | till',
    within: 'och | i | för',
  },
  commons: {
    by: 'erkännande',
    nc: 'ickekommersiell',
    nd: 'inga bearbetningar',
    sa: 'dela lika',
  },
  abbreviations: 't.ex bl.a nr s.k kl ca resp tlf',
  roles: {
    only: 'endast | bara | enbart | under förutsättning | förutsatt | förbehållet | såvida',
    claim: 'upphovsrätt*',
    ownsAfter: 'tillhör* | ägs av | innehas av | upphovsrätten till',
    act: 'återge* | kopier* | återpublic* | publicer* | citera* | citering | spridning* | sprida* | sprids | vidaresprid* | vidaredistribu* | distribu* | mångfaldig* | delning | delas | dela | återgivning | eftertryck* | sändning | vidareförmedl* | ladda ner | reproduc* | vidareutnyttj* | överför* | lån av text | skärmdump*',
    use: 'använd* | nyttj* | utnyttj* | bruk',
    ban: 'förbjud* | inte tillåtet | ej tillåten | får inte | får ej | inte tillåt* | ej tillåt* | är inte tillåten | får inte* | får aldrig | tillåts inte | tillåts ej | otillåten | otillåtet | motsätter sig | undanber | undanbedes | tillåter inte | tillåter ej | motsätter oss | undantas | är undantag* | utan avtal inte | inte utan avtal',
    unauth:
      'utan tillstånd | utan tillåtelse | utan medgivande | utan skriftligt | utan föregående | utan redaktionens | utan vårt | utan särskilt | otillåten | olovlig* | utan avtal | utan överenskommelse',
    without: 'utan | förutom | utom',
    consent: 'tillstånd* | tillåtelse* | medgivande* | samtycke* | godkännande* | licens* | överenskommelse',
    written: 'skriftlig*',
    extent:
      'helt eller delvis | delvis* | helt eller i delar | hela eller delar | i sin helhet eller | delar av | helt el. delvis | ingen del',
    object:
      'innehåll* | material* | text* | bild* | artikel* | artiklar* | webbplats* | foto* | sajt* | nyhet* | film* | verk* | pressmeddelande* | telegram* | tidning* | sida | sidan | andra medier | andra webbplatser',
    protect: 'skydda*',
    nobody: 'utgivare* | författare* | redaktion* | rättighetsinnehavare* | upphovsman* | upphovsmän* | förlag*',
    kind: 'nyhetsbyrån* | tidningen | förlaget | tidning | radio | bladet',
    report:
      'sade | säger | enligt | skriver | uppger | berättar | meddel* | menar | anser | hävdar | stämmer | stämt | slog fast | dömde | dömdes | beslutade | skrev | krävde | kräver att | varnar | uppgav | föreslår | kritiser* | föreslog | förbjöd | fällde | fälldes | friades | rapporterar | avslöjar | tvingas | hotar | försvarar | slår fast | beslutat | ogillade | lämnade in | efterlyser | vill att',
    law: 'domstol* | lag | minister* | polis* | riksdag* | lagen | lagar | regering* | rättegång* | åklagar* | tingsrätt* | hovrätt* | kommun* | domen | dom | förbund* | låt | film | klubb* | match* | serie | minist* | lagförslag* | dödsbo*',
    thing:
      'varor | gods | läkemedel* | mediciner | vaccin* | bränsle* | bensin | vapen | ammunition | sprängämnen | fyrverkeri* | smällare | livsmedel | mat | kött* | fisk* | boskap | djur | djuren | fåglar | växter | frön | ved | virke | avfall* | sopor | nyckel | nycklar* | flygblad* | sedlar | mynt | kontanter | alkohol* | cigaretter | tobak* | vatten | mark | bostäder | fordon* | bilar | patienter* | fångar | barn | barnen | minderåriga | kunduppgifter | patientuppgifter | drönare* | valsedlar | nödhjälp | aktier | bekämpningsmedel | blod | organ | kvarlevor | fornfynd | tavlor | skulpturer | stämplar | uniformer | kläder | gödsel | sand | biljetter* | föräldrar* | elev | elever* | student* | lärare* | lektion* | prov | sjukhus* | läkare* | patienten* | anhöriga* | hyresgäst* | hyresvärd* | museet | rättssal* | kyrka* | moské* | kyrkogård* | flygplats* | hund* | katter | fångenskap | id-kort* | pass | jägare | anställda | passerkort*',
    mask: 'mänskliga rättigheter | kvinnors rättigheter | barns rättigheter | vapenembargo | oljeembargo | körkort* | sändningsrättigheter | tv-rättigheter | enligt upphovsrättslag* | enligt lag | enligt lagen',
    'all-rights-reserved':
      'alla rättigheter förbehållna | med ensamrätt | alla rättigheter reserverade | alla rättigheter förbehåll* | alla rättigheter är förbehåll*',
    source:
      'ange källan | källa* | källhänvisning* | ange källa* | byline | fotografens namn | författarens namn | upphovsman* | som källa',
    must: 'måste | kräv* | ska | skall | ange* | obligatorisk* | under förutsättning | förutsatt | med angivande | vänligen | behövs',
    embargo:
      'embargo* | embargo till | sperrtid | får ej publiceras före | får inte publiceras före | publicering före',
    until: 'till | före | tidigast | kl',
    right: 'rättighet*',
    reserved: 'förbehåll*',
    allRights: 'alla rättigheter | samtliga rättigheter',
    own: 'tillhör* | ägs',
    derive: 'bearbet* | ändr* | översätt* | redigera* | omarbet*',
    store: 'lagr* | databas* | skrapning | indexer*',
    archive: 'arkiver*',
    ai: 'ai-träning | ai-modell* | artificiell intelligens | ai | textutvinning | datautvinning | maskininlärning | träna | träning av | tdm | språkmodell*',
    commercial: 'kommersiell* | reklam',
    not: 'inte | ej | ingen | inget',
    may: 'får | kan | tillåt*',
    allow:
      'får fritt | får gärna | får återpubliceras | är tillåtet | är tillåten | tillåten | fritt | fri | gratis | kostnadsfritt | utan kostnad | tillåts',
    contract: 'avtal* | kontrakt* | licensavtal*',
    subscribe: 'prenumerant* | abonnent* | kunder | prenumeration*',
    link: 'länk*',
    label: 'obs | notera | upphovsrätt | copyright | viktigt | villkor',
    kill: 'återkall* | dras tillbaka | drar tillbaka | tas bort | ta bort | använd inte | får ej användas | makulera* | stryks | radera*',
    killObject: 'text* | bild* | artikel* | telegram*',
    please: 'vänligen | obs | redaktion* | observera | var god',
    'used-with-permission':
      'med tillstånd av | med tillstånd från | publicerades först | publicerades ursprungligen | återpubliceras med',
    'free-to-republish':
      'får återpublicer* fritt | får fritt återpublic* | fri att publicera | fritt att publicera | får publiceras fritt | får spridas fritt | fri användning | får användas fritt | fritt återpublicera*',
    'personal-use-only': 'personligt bruk | privat bruk | enskilt bruk',
    'non-commercial': 'icke-kommersiell* | ickekommersiell* | icke kommersiell*',
    'rights-contact': 'för tillstånd | för licensiering | kontakta oss för',
    'legal-action': 'rättsliga åtgärder | beivras | intrång | åtalas',
    'cc-licence': 'creative commons-licens*',
    'no-ai-tdm': 'ai-träning | text- och datautvinning',
    'editorial-use-only':
      'endast redaktionell* | redaktionellt bruk | endast för redaktionell | enbart redaktionell | redaktionell användning | redaktionellt syfte',
    ours: 'vår | vårt | våra | denna artikel | den här artikeln | denna text | denna webbplats | denna intervju | detta foto',
    picture: 'bild | bilder | foto',
    site: 'webbplats* | sajt*',
    item: 'denna artikel',
    credit: 'källa',
    others: 'tredje part',
    manner: 'i någon form | på något sätt',
    sell: 'sälj* | såld* | försälj* | vidareförsälj* | återförsälj*',
    ownsBefore: 'äger | innehar | förbehåller sig | har upphovsrätten',
    territory: 'endast i sverige | utanför sverige | får ej användas i | får inte användas i | ej för användning i',
    'mandatory-credit':
      'byline obligatorisk | källa måste anges: | obligatorisk byline | fotobyline obligatorisk | måste krediteras',
    'no-archive': 'får ej arkiveras | får inte arkiveras | ej arkivering | ingen arkivering',
    'no-sales': 'får ej säljas | får inte säljas | ej försäljning | ingen vidareförsäljning | får ej vidareförsäljas',
    'one-time-use': 'engångsanvändning | engångsbruk | en gång | vid ett tillfälle',
    'no-derivatives': 'inga bearbetningar | får inte ändras | får ej ändras | får inte bearbetas | får ej beskäras',
    'licensed-syndication': 'på licens från | distribueras av | under licens från',
    'share-alike': 'dela lika',
    'public-domain': 'public domain | allmän egendom | fritt från upphovsrätt',
    'subscription-required': 'endast för abonnenter | endast för prenumeranter | endast för kunder',
  },
};
