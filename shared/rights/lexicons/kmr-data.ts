import type { Lexicon } from './lexicon.ts';

/** Kurmanji in Latin letters. */
export const KMR: Lexicon = {
  lang: 'kmr',
  party: {
    of: 'ya | yê | yên | ji | ji aliyê | ji bo',
    within: 'ya | yê | yên | û | a',
  },
  roles: {
    claim:
      'mafên weşanê | mafê weşanê | mafên telîfê | mafê telîfê | mafên weşandinê | mafên xwedîtiyê | mafê kopîkirinê | mafên belavkirinê | mafên telîfê* | telîf | mafên nivîskar* | mafên çapê | mafê çapê | mafê kopî | copyright',
    right: 'maf | mafên | mafê | mafan',
    reserved: 'parastî ne | hatine parastin | tên parastin | tê parastin | parastî* | hatiye parastin | têne parastin',
    allRights:
      'hemû maf | hemû mafên | hemû mafê | hemî maf | hemî mafên | hemo maf | tevahiya mafan | tevahî maf | hemû maf* | hemî maf* | tevayiya mafan | gişt maf* | hemû mafên weşanê',
    protect: 'parast*',
    ownsAfter:
      'aîdê | aîdî* | mafên * yên | mafên vê * yên | mafên van * yên | mafên weşanê yên | mafên weşanê yên vê * yên | hemû maf yên',
    ownsBefore: 'aîd e | aîd in | xwediyê',
    own: 'xwedî | xwediyê | xwediya | aîdî | aîdê | milkê',
    act: 'kopîkirin* | kopî | belavkirin* | belav | parvekirin* | parve | wergirtin | weşan* | weşîn* | biweşîn* | kopya* | ragihandin* | veguhestin* | jêgirtin* | çap* | gihandin* | girtin | neqilkirin* | belavbûn* | were weşandin | bên weşandin',
    use: 'bikaranîn* | bikar anîn | bikarbên | bikarbê | karanîn* | bi kar anîn* | bi kar bîne | bikar bîne* | bi kar anîna* | sûdwergirtin* | bi kar tînin | bi kar bînin | tê bikaranîn',
    derive: 'guhertin* | guherandin* | guherîn* | werger* | kurtkirin*',
    store: 'tomar* | qeydkirin* | hilanîn* | depokirin*',
    archive: 'arşîv*',
    ai: "zîrekiya destkird | hişê çêkirî | zekaya çêkirî | hişmendiya çêkirî | jîriya destkird | jîrahiya çêkirî | zîrekiya çêkirî | aqilê çêkirî | hişê sun'î | perwerdekirina model* | zekaya sûnî | jîriya çêkirî | perwerdekirina",
    sell: 'firotin*',
    commercial: 'bazirganî*',
    ban: 'nabe | nayê | nayên | nikare | nikarin | nikaribe | bi tu awayî | qedexe* | destûr tune | destûr nîne | nehatiye destûrdan | ne serbest | neqanûnî | bi ti awayî | bi tu awayekî',
    not: 'ne | tu | nabe',
    may: 'dikare | dikarin | destûr',
    allow:
      'serbest e | azad e | dikare bê weşandin | serbest* | bê pere | bêpere | bi belaşî | belaş* | dikarin | dikare | destûr heye | destûr tê dayîn | destûrdayî | mumkin e',
    unauth:
      'bê destûr | bêyî destûr | bê îzn | bêîzn | bêyî destûra | bêyî îzin | bêyî îzna | bê îzna | bê destûra | bêyî erêkirin* | bêdestûr* | bê razîbûn* | bêyî agahdarkirin*',
    only: 'tenê | bi şertê | taybet | mercê | ancax',
    without: 'bêyî | bê | bêî | heta | heya | bilî | eger ne',
    must: 'şert | divê* | pêwîst* | mecbûrî* | lazim* | ferz | merc | mercê | ji kerema | hewce* | pêdivî* | bi şertê | divê hûn | divê were | mecbûr',
    consent: 'destûr* | îzn* | razîbûn* | îzin* | erê* | pejirandin* | lîsans* | destûra | bi destûra',
    written: 'nivîskî* | nivîsandî',
    contract: 'peyman* | hevpeyman* | girêbest* | lihevkirin*',
    subscribe: 'abone* | endam* | aboneyan | abonetî*',
    extent:
      'bi tevahî an beşek | hemû an beşek | beşek | bi temamî an jî | tevahî an beş | bi giştî an | bi temamî an | bi tevahî an jî | bi temamî an beşek | hemû an jî beşek | beşek ji | beşekê | tu beşek | tu beşeke | bi qismî | qismek | tevahî yan jî | bi giştî an jî | yan jî beşek',
    source:
      'çavkanî* | jêder* | navê | nîşandana çavkaniyê | navê ajans* | nîşandan* çavkan* | nîşandana çavkan* | navê nivîskar* | referans* | navê * diyar | navê ajansê | navê * binivîsin | çavkaniyê nîşan | wek çavkanî',
    link: 'girêdan* | link* | lînk* | lînka orjînal',
    object:
      'nûçe* | wêne* | vîdyo* | nivîs* | malper* | naverok* | gotar* | dîmen* | materyal* | agahî* | foto* | rapor* | xeber* | metn* | weşanên',
    label: 'agahdarî | têbînî | baldarî | hişyarî* | mafên weşanê | têbîniya girîng | agahdariya qanûnî',
    embargo: 'ambargo* | ambargoya weşanê | weşan qedexe ye heta | neyê weşandin heta | berî saet',
    until: 'heta | berî | heya',
    kill: 'neweşînin | bikar neynin | jêbirin | betal* | betal e | hatiye betalkirin | hat betalkirin | hatiye vekişandin | vekişand* | neyê bikaranîn | bi kar neynin | neyê weşandin | jê bibin | jê bibe | rakin | were jêbirin',
    killObject: 'nûçe* | wêne* | xeber*',
    please: 'ji kerema xwe | baldarî | ji kerema xwe* | edîtor* | abone*',
    nobody: 'nivîskar* | weşanger* | xwedî* | rêveberî* | redaksiyon*',
    kind: 'ajansa | ajans | rojnameya | malpera | kovara | televîzyona | radyoya | tora | weşanxaneya | saziya',
    report:
      'got | diyar kir | ragihand | anî ziman | eşkere kir | li gorî | destnîşan kir | nîqaş kir | xwest | gotin | dibêje | dibêjin | da zanîn | daxwaz kir | daxuyaniyê | bang kir | rexne kir | biryar da | biryar girt | hat ragihandin | ragihandin ku | xwestin | doz vekir | îdia kir | axivî | nivîsî | hate girtin | hat girtin | dan zanîn | bi bîr xist | diyar kirin | got ku | amaje kir | rexne kirin | biryar dan | bersiv da | hat gotin | hat diyarkirin | hat weşandin | daxwaza | dixwaze | dixwazin | berpirs* got | rapor kir | şermezar kir*',
    law: 'dadgeh* | dozger* | parlamento* | wezîr* | wezaret* | qanûn* | doz | dadger* | zagon* | hikûmet* | walîtî* | parêzgar* | şaredarî* | parlamenter* | polîs* | rêxistin* | sendîka* | hunermend* | stran* | fîlm* | pirtûk* | walî* | walîti* | meclîs* | partiy*',
    thing:
      'mal | malan | kelûpel* | derman* | sotemenî* | benzîn* | mazot* | çek | çekan | teqemenî* | xwarin* | goşt* | masî* | heywan* | ajal* | çûk* | tov | dar | daran | zibil* | mift* | pereyan | alkol* | cixare* | titûn* | av | avê | erd | erdê | zevî* | xanî* | erebe* | otomobîl* | nexweş* | zarok* | dron* | bilêt* | xwîn* | cenaze* | berhemên dîrokî | alîkarî* | kehrebe* | karker* | karmend* | mamoste* | dê û bav* | xwendekar* | ders | dersê | ezmûn* | nexweşxane* | bijîşk* | xizm* | kirêdar* | mûzexane* | dêr | mizgeft* | goristan* | balafirgeh* | kûçik* | pisîk* | nasname* | pasaport* | nêçîrvan* | telefon*',
    mask: 'mafên mirovan | mafê mirovan | mafên jinan | mafên zarokan | ambargoya çekan | ambargo li ser | mafên girtiyan | mafên gel | mafên kurdan | mafên karkeran | mafên mirov* | mafê mirov* | mafên zarok* | mafên jin* | mafên sivîl | mafên hemwelatî* | mafê dengdan*',
    'all-rights-reserved':
      'hemû maf parastî ne | hemû mafên parastî | hemû maf parastîne | hemû maf parastî | hemû mafên wê parastî | hemî maf parastî | mafên wê parastî ne | hemû maf* parastî* | hemî maf* parastî* | hemû mafên weşanê parastî | mafên weşanê parastî | mafên telîfê parastî* | hemû maf* tên parastin | hemû maf* hatine parastin | hemû maf parastî ye | hemû mafên * parastî*',
    'attribution-required': 'bi nîşandana çavkaniyê | bi şertê nîşandana çavkaniyê | çavkanî were nîşandan',
    'free-to-republish':
      'weşandin serbest e | weşandina wê serbest | dikare bê weşandin | weşandina bêpere | weşandin azad e | dikarin biweşînin | dikare were weşandin | bi nîşandana çavkaniyê serbest',
    'used-with-permission': 'bi destûra | bi îzna',
    'legal-action':
      'rêyên qanûnî | doz tê vekirin | dê doz | pêvajoya hiqûqî | gavên hiqûqî | gavên qanûnî | berpirsiyariya qanûnî',
    'subscription-required': 'tenê ji bo aboneyan | tenê abone*',
    'personal-use-only': 'bikaranîna kesane | bikaranîna şexsî',
    ours: 'ev nûçe | vê nûçe* | nûçeyên me | malpera me | vê gotar* | vê malper* | ev nivîs | me | vê hevpeyvînê | vê raporê | vê nivîsê',
    picture: 'wêne* | vîdyo*',
    site: 'malper*',
    item: 'ev nûçe | vê nûçe*',
    output: 'hemû nûçe* | hemî nûçe* | hemû * nûçe* | hemî * nûçe*',
    credit: 'çavkanî',
    manner: 'bi her awayî | bi her şêweyî',
    others: 'kesên sêyem | aliyên sêyem',
    territory: 'li derveyî | tenê li | nayê bikaranîn li',
    'mandatory-credit': 'divê çavkanî bê nivîsandin | navê çavkaniyê divê',
    'non-commercial': 'ne bazirganî | ji bo bazirganiyê nayê | bi armanca bazirganî nabe',
    'editorial-use-only':
      'tenê ji bo bikaranîna edîtoryal | tenê ji bo nûçeyan | bikaranîna edîtoryal | bikaranîna nûçegihaniyê',
    'no-archive': 'nayê arşîvkirin | arşîv qedexe | nabe ku bê arşîvkirin',
    'no-sales': 'nayê firotin | ne ji bo firotinê | firotin qedexe',
    'one-time-use': 'carekê tenê | yek carî | tenê carekê',
    'no-derivatives': 'bê guhertin | nabe ku bê guhertin',
    'no-ai-tdm': 'zîrekiya çêkirî | perwerdekirina zîrekiya | perwerdekirina zekaya | zekaya çêkirî qedexe',
    'cc-licence': 'lîsansa creative commons',
    'licensed-syndication': 'bi lîsansa | ji aliyê * ve tê belavkirin',
  },
};
