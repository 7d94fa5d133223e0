import type { Lexicon } from './lexicon.ts';

export const NO: Lexicon = {
  lang: 'no',
  party: {
    of: 'fra | av | med | på | hos | til',
    within: 'og | i | for',
  },
  commons: {
    by: 'navngivelse',
    nc: 'ikkekommersiell',
    nd: 'ingen bearbeidelse',
    sa: 'del på samme vilkår',
  },
  abbreviations: 'f.eks bl.a nr m.v',
  roles: {
    only: 'kun | bare | utelukkende | forutsatt | under forutsetning | med mindre',
    must: 'kræver | krev* | må | skal | forutsatt | oppgi* | med angivelse | under forutsetning | vennligst | påkrevd',
    ownsAfter: 'tilhører* | eies av | rettighetene til',
    claim: 'opphavsrett* | ophavsret* | åndsverk* | copyright-beskyttet',
    act: 'kopier* | gjengi* | republiser* | videredistribu* | gengive* | offentliggør* | publiser* | videreformidl* | viderespred* | spred* | distribu* | deling | dele | deles | sitat* | siter* | ettertrykk* | mangfoldiggjør* | reproduk* | kringkast* | videresend* | eksemplarfremstilling* | tilgjengeliggjør* | lasting',
    use: 'anvend* | benytt* | bruk* | utnytt*',
    ban: 'ikke tillatt | ikke tilladt | må ikke | kan ikke | forbudt* | ikke tillatt* | må ikke* | kan ikke* | ikke lov | ulovlig* | forby* | ikke anledning | tillater ikke | tillates ikke',
    unauth:
      'uten tillatelse | uden tilladelse | uten samtykke | uden samtykke | uten avtale | uten forhåndsavtale | uten skriftlig | uten forutgående | uautorisert*',
    without: 'uten | uden | med mindre | unntatt',
    consent: 'tilladelse | tillatelse* | samtykke* | avtale* | godkjenning* | lisens*',
    written: 'skriftlig*',
    extent:
      'helt eller delvis | helt eller delvis* | delvis* | hel eller delvis | deler av | i utdrag | utdrag | ingen del',
    object:
      'innhold* | indhold* | materiale* | tekst* | bilde* | billed* | artikkel* | artikl* | foto* | nettsted* | nyhet* | sak | saken | saker | video* | pressemelding* | side | sider | nettside* | stoff | andre medier | andre nettsteder',
    protect: 'beskyttet*',
    nobody: 'utgiver* | forfatter* | redaksjon* | rettighetshaver* | opphavsmann* | opphaver*',
    kind: 'nyhetsbyrået | avisen | avisa | forlaget | byrået | avis',
    report:
      'sa | sier | ifølge | skriver | sagde | siger | opplyser | forteller | mener | fastslo | fastslår | dømte | uttaler | advarer | kritiserer | kunngjorde | forklarer | solgt',
    law: 'domstol* | rett | lov | minister* | politi* | storting* | folketing* | loven | regjering* | retten | tingrett* | høyesterett | kommune* | grunneier* | forbund* | klubb* | kamp* | sang | film',
    thing:
      'varer | gods | medisin* | legemid* | vaksine* | drivstoff | bensin | våpen* | ammunisjon | sprengstoff | fyrverkeri* | mat | matvarer | kjøtt* | fisk | husdyr | dyr | dyrene | fugler | planter | frø | ved | avfall* | søppel | nøkkel | nøkler* | løpesedler | sedler | mynter | kontanter | alkohol* | sigaretter | tobakk* | vann | tomter | boliger | kjøretøy* | biler | pasient* | fanger | innsatte | barn | barna | mindreårige | kundeopplysninger | drone* | stemmesedler | nødhjelp | aksjer | sprøytemid* | blod | organer | kulturminner | malerier | skulpturer | uniformer | klær | gjødsel | billetter* | foreldre* | elev | elever* | student* | lærer* | time | eksamen* | sykehus* | lege* | pårørende | leietaker* | utleier* | museet | rettssal* | kirke* | moske* | kirkegård* | flyplass* | hund* | katter | fangenskap | id-kort | pass | jegere | ansatte',
    mask: 'menneskerettighet* | menneskerettigheder | kvinners rettigheter | barns rettigheter | førerkort* | tv-rettigheter | våpenembargo | ifølge åndsverklov* | ifølge lov* | etter åndsverkloven | jf. åndsverkloven',
    'all-rights-reserved':
      'alle rettigheter forbeholdt | alle rettigheder forbeholdes | alle rettigheter reservert | alle rettigheder forbeholdt | med enerett | alle rettigheter tilhører | alle rettigheter forbehold* | alle rettigheter reservert* | ettertrykk forbudt | alle rettigheter er forbehold*',
    embargo: 'sperrefrist | embargo | klausul*',
    until: 'til | før | kl',
    right: 'rettighet*',
    reserved: 'forbehold* | reservert',
    allRights: 'alle rettigheter | samtlige rettigheter',
    derive: 'bearbeid* | endr* | oversett* | rediger*',
    store: 'lagr* | database* | arkiver* | skrap* | indekser*',
    ai: 'kunstig intelligens | ki | ki-modell* | ki-trening | ai | datautvinning | maskinlæring | trening av | trene | tdm | språkmodell*',
    commercial: 'kommersi* | reklame*',
    not: 'ikke | ingen',
    may: 'kan | må | tillatt',
    allow: 'kan fritt | fritt | gratis | vederlagsfritt | tillatt | må gjerne | kan gjerne',
    contract: 'avtale* | kontrakt* | lisensavtale*',
    subscribe: 'abonnent* | kunder | abonnement*',
    source: 'kilde* | kreditering* | oppgi kilde',
    link: 'lenke* | link* | hyperlenke*',
    label: 'merk | opphavsrett | copyright | viktig',
    kill: 'trekkes | trukket | annuller* | slett* | ikke bruk | må ikke brukes | tilbakekall*',
    killObject: 'sak* | tekst* | bilde* | melding*',
    please: 'vennligst | merk | redaksjon* | obs',
    'used-with-permission':
      'med tillatelse fra | publisert første gang | opprinnelig publisert | gjengis med tillatelse',
    'free-to-republish':
      'kan fritt gjengis | fritt gjengis | kan fritt brukes | fritt publiseres | kan fritt republiseres | kan fritt deles',
    'personal-use-only': 'personlig bruk | privat bruk',
    'non-commercial': 'ikke-kommersi* | ikke kommersi*',
    'legal-action': 'rettsforfølg* | straffeansvar | krenkelse* | erstatningskrav',
    ours: 'vår | vårt | våre | denne artikkelen | denne saken | dette innholdet | dette intervjuet | denne teksten | dette bildet',
    picture: 'bilde* | foto',
    site: 'nettsted*',
    item: 'denne artikkelen',
    credit: 'kilde',
    others: 'tredjepart*',
    manner: 'i noen form | på noen måte',
  },
};
