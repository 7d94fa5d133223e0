import type { Lexicon } from './lexicon.ts';

export const DA: Lexicon = {
  lang: 'da',
  party: {
    of: 'fra | af | med | på | hos | til',
    within: 'og | i | for',
  },
  roles: {
    act: 'kopier* | gengiv* | genudgiv* | genpublic* | offentliggør* | publicer* | distribu* | videredistribu* | spred* | udbred* | videreformidl* | viderebring* | citer* | citat* | eftertryk* | mangfoldiggør* | reproduc* | reproduktion* | deling | deles | dele | videregiv* | udsend* | download* | fremstilling',
    claim: 'ophavsret* | copyright | rettigheder til',
    right: 'rettighed*',
    reserved: 'forbehold*',
    allRights: 'alle rettigheder | samtlige rettigheder',
    protect: 'beskytt*',
    ownsAfter: 'tilhører | ejes af | ophavsret til | tilfalder',
    use: 'brug | bruges | bruge | anvend* | benyt* | udnytt*',
    derive: 'bearbejd* | ændr* | oversæt* | rediger*',
    store: 'lagr* | database* | arkiver* | indeks* | skrab* | scrap*',
    ai: 'kunstig intelligens | ai | ai-model* | ai-træning | datamining | maskinlæring | træning af | træne | tdm | sprogmodel*',
    commercial: 'kommerci* | reklame*',
    ban: 'forbudt* | ikke tillad* | ikke tilladt | må ikke* | må ej | kan ikke | forbyd* | ikke lovlig* | frabed* | ulovlig* | tillader ikke | tillades ikke',
    not: 'ikke | ingen',
    may: 'må | kan | tilladt',
    allow: 'må frit | må gerne | tilladt | frit | gratis | vederlagsfrit | er tilladt | frit tilgængelig',
    unauth:
      'uden tilladelse | uden samtykke | uden forudgående | uden skriftlig | uden aftale | uautoriser* | uden accept | uden redaktionens',
    only: 'kun | alene | udelukkende | forudsat | under forudsætning | med mindre',
    without: 'uden | medmindre | bortset',
    must: 'kræv* | skal* | forudsat | angiv* | tydelig | under forudsætning | venligst | påkrævet',
    consent: 'tilladelse* | samtykke* | aftale* | accept | godkendelse* | licens*',
    written: 'skriftlig*',
    contract: 'aftale* | kontrakt* | licensaftale*',
    subscribe: 'abonnent* | kunder | abonnement*',
    extent: 'helt eller delvis* | delvis* | hel eller delvis | dele af | i uddrag | uddrag | ingen del',
    source: 'kilde* | angivelse af kilde* | kreditering* | forfatterens navn | byline',
    link: 'link* | hyperlink*',
    object:
      'indhold* | materiale* | tekst* | billed* | artikel* | artikl* | foto* | nyhed* | hjemmeside* | website* | side | video* | værk* | pressemeddelelse* | telegram* | avis* | tredjemand | tredjepart* | andre medier',
    label: 'bemærk | ophavsret | copyright | vigtigt | note',
    embargo: 'klausul* | klausuleret til | embargo* | må ikke offentliggøres før',
    until: 'til | før | kl | indtil',
    kill: 'tilbagekald* | annuller* | trækkes tilbage | træk tilbage | slet* | brug ikke | må ikke bruges | udgår',
    killObject: 'artikel* | tekst* | billed* | telegram* | historie*',
    please: 'venligst | bemærk | redaktion* | obs',
    nobody: 'udgiver* | forfatter* | redaktion* | rettighedshaver* | ophavsmand* | ophavsmænd*',
    kind: 'nyhedsbureauet | avisen | forlaget | dagbladet | bureauet | avis',
    report:
      'sagde | siger | ifølge | skriver | oplyser | fortæller | mener | udtaler | fastslog | fastslår | dømte | vurderer | advarer | kritiserer | solgt | stævn* | forklarer',
    law: 'domstol* | lov | loven | minister* | politi* | folketing* | regering* | retten | byret* | landsret* | højesteret | kommune* | forbund* | klub* | kamp* | sang* | film',
    thing:
      'varer | gods | medicin* | lægemid* | vaccine* | brændstof* | benzin | våben* | ammunition | sprængstof* | fyrværkeri* | krudt | fødevare* | mad | kød* | fisk | kvæg | dyr | dyrene | fugle | planter | frø | brænde | affald* | nøgle | nøgler* | løbesedler | pengesedler | mønter | kontanter | alkohol* | cigaretter | tobak* | vand | grunde | boliger | køretøj* | biler | patient* | fanger | indsatte | børn | børnene | mindreårige | kundeoplysninger | drone* | stemmesedler | nødhjælp | aktier | sprøjtemid* | blod | organer | fortidsminder | malerier | skulpturer | uniformer | tøj | gødning | billetter* | forældre* | elev | elever* | studerende | lærer* | time | eksamen* | sygehus* | hospital* | læge* | pårørende | lejer* | udlejer* | museet | retssal* | kirke* | moske* | kirkegård* | lufthavn* | hund* | katte | fangenskab | id-kort | pas | jægere | ansatte',
    mask: 'menneskerettighed* | kvinders rettigheder | børns rettigheder | kørekort* | tv-rettigheder | rettigheder til kampene | våbenembargo | ifølge ophavsretslov* | ifølge lov* | efter ophavsretsloven | jf. ophavsretsloven',
    'all-rights-reserved':
      'alle rettigheder forbehold* | alle rettigheder tilhører | eftertryk forbudt | alle rettigheder er forbehold* | alle rettigheder reserveret',
    'used-with-permission':
      'med tilladelse fra | blev først bragt | oprindeligt bragt | først publiceret | bringes med tilladelse',
    'free-to-republish':
      'må frit gengiv* | frit gengives | må frit bruges | frit bruges | må frit public* | fri afbenyttelse',
    'personal-use-only': 'personlig brug | privat brug',
    'non-commercial': 'ikke-kommerci* | ikke kommerci*',
    'legal-action': 'retsforfølg* | retsforfulgt | krænkelse* | erstatning',
    ours: 'vores | denne artikel | dette indhold | denne side',
  },
};
