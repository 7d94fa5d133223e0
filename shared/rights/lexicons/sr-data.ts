import type { Lexicon } from './lexicon.ts';

export const SR: Lexicon = {
  lang: 'sr',
  party: {
    of: 'od | sa | na | u | од | са | на | у',
    within: 'i | и | za | за',
    endings: 'e>a a> og>i ог>и е>а а>',
  },
  roles: {
    must: 'potrebn* | obavezn* | obvezn* | mora | moraju | pod uvjetom | pod uslovom | обавезн* | мора | потребн* | nužno | neophodn* | uz navođenje | uz | obavezno | uz obavezno',
    claim:
      'autorska prava | autorsko pravo | ауторска права | autorskih prava | autorsk* prav* | ауторск* прав* | intelektualn* svojin* | intelektualn* vlasništv* | copyright',
    act: 'преношењ* | preuzim* | prenos* | kopira* | objavljiv* | objavljen* | umnožav* | reproduc* | reprodukcij* | distrib* | преузима* | преношен* | објављива* | копира* | умножава* | дистрибу* | репродук* | citira* | širen* | širiti | emitovan* | emitiran* | štampan* | deljen* | dijeljen* | preštampav* | razmnoževan* | ponatis* | прештампав* | цитира*',
    use: 'korišten* | upotreb* | коришћењ* | koristi* | korišćen* | uporab* | употреб*',
    ban: 'zabranjen* | nije dozvoljen* | nije dopušten* | забрањен* | није дозвољен* | zabranjuje* | nije moguć* | забрањује* | ne smije* | ne smeju | ne smiju | ne sme | ne može | ne mogu | prepovedan* | ni dovoljen* | најстроже',
    unauth:
      'bez dozvole | bez odobrenja | bez pisane | без дозволе | neovlašten* | neovlašćen* | bez dozvol* | bez odobrenj* | bez pisan* | bez pismen* | bez suglasnost* | bez saglasnost* | bez prethodn* | без дозвол* | без одобрењ* | без сагласност* | неовлашћен* | brez dovoljenj*',
    without: 'bez | без | osim | осим | brez | izuzev',
    consent:
      'odobrenj* | saglasnost* | suglasnost* | dozvol* | дозвол* | одобрењ* | сагласност* | licenc* | dopuštenj* | dovoljenj* | privol*',
    written: 'pisan* | pismen* | писан* | писмен* | pisn*',
    extent:
      'u cijelosti ili djelomično | u celini ili delimično | delova | dijelova | u cjelini ili dijelovima | u celini ili delovima | djelomičn* | delimičn* | dijela | dela sadržaja | делимично | делова | у целини или | ni djelomično | u cijelosti niti | nijedan deo | ниједан део',
    object:
      'sadržaj* | tekst* | fotografij* | materijal* | članak* | člank* | vest* | vijest* | садржај* | текст* | фотографиј* | вест* | portal* | stranic* | sajt* | snimak* | snimk* | slik* | video* | vsebin* | besedil*',
    allow:
      'slobodno | dozvoljen* | dopušten* | slobodan | besplatn* | дозвољен* | слободно | бесплатно | dovoljen* | dozvoljeno | dozvoljeno je | дозвољено | дозвољено је | dozvoljava se | дозвољава се',
    source:
      'navođenje izvora | navođenjem izvora | навођење извора | izvor* | navođenj* izvora | извор* | navođenje autora | navodi izvor',
    only: 'uz | уз | samo | isključivo | jedino | pod uvjetom* | pod uslovom* | само | искључиво | под условом',
    nobody:
      'издавач* | аутор* | редакци* | власник* | носи* права | izdavač* | autor* | redakcij* | vlasnik* | nosi* prava',
    kind: 'агенциј* | издавачк* | новин* | лист* | портал* | телевизиј* | радио | agencij* | novin* | list | lista | portal* | televizij*',
    report:
      'rekao | rekla | kaže | prema | izjavi* | saopšti* | priopći* | presudi* | odluči* | objavi* | naveo | navela | dodao | istakao | istaknuo | tvrdi | tuži* | kritikov* | upozori* | zatraži* | рекао | рекла | изјави* | саопшти* | пресуди* | zabranio | zabranila | predložio | predložila | odbio | odbila | upozorio | upozorila | objasnio | objasnila | zatražio | zatražila | presudio | presudila | kaznio | забранио | предложио | одбио | упозорио | објаснио | затражио | пресудио',
    law: 'sud | zakon* | ministar* | polici* | skupštin* | sabor* | suda | sudu | ministr* | vlad* | tužiteljstv* | tužilaštv* | presud* | općin* | opštin* | gradonačelnik* | суд | закон* | министар* | полициј* | pjesm* | pesm* | film* | knjig* | roman | klub* | utakmic* | lig* | sudija | sudac | ministarstv* | policij* | судија | скупштин* | влад*',
    thing:
      'роба | робе | робу | терет* | лекова | лекови | вакцин* | горив* | бензин* | оружј* | муниц* | експлозив* | ватромет* | петард* | хран* | месо | меса | риб | рибе | стоке | животињ* | птица | биљак* | семен* | дрвет* | отпад* | смећ* | кључ | кључева | летак* | летк* | новчаниц* | готовин* | алкохол* | цигарет* | дуван* | воде | вода | земљишт* | станов* | возил* | пацијен* | затвореник* | деце | деца | малолетн* | дрон* | гласачк* | хуманитарн* помоћ* | акција | пестицид* | крви | антиквитет* | слик* уметн* | скулптур* | униформ* | одећ* | струје | ђубрив* | песк* | карата | roba | robe | robu | teret* | lekova | lekovi | vakcin* | goriv* | benzin* | oružj* | municij* | eksploziv* | vatromet* | petard* | hran* | mes | meso | ribe | stoke | životinj* | ptica | biljak* | semen* | drvet* | otpad* | smeć* | ključ | ključeva | letak* | novčanic* | gotovin* | alkohol* | cigaret* | duvan* | vode | zemljišt* | stanov* | vozil* | pacijent* | zatvorenik* | dece | deca | maloletn* | dron* | glasačk* | humanitarn* pomoć* | pesticid* | krvi | skulptur* | uniform* | odeć* | struje | đubriv* | pesk* | родитељ* | ученик* | студент* | наставник* | часу | испит* | болниц* | лекар* | родбин* | станар* | музеј* | цркв* | џамиј* | гробљ* | аеродром* | паса | мачк* | личн* карт* | пасош* | ловц* | roditelj* | učenik* | student* | nastavnik* | ispit* | bolnic* | lekar* | rodbin* | stanar* | muzej* | crkv* | džamij* | groblj* | aerodrom* | mačk* | ličn* kart* | pasoš* | lovc* | zaposlen*',
    mask: 'ljudska prava | ljudskih prava | људска права | ljudsk* prav* | људск* прав* | prava žena | prava djece | prava dece | prava radnika | vozačk* dozvol* | televizijska prava | embargo na | uvoz oružja',
    'all-rights-reserved':
      'sva prava zadržana | sva prava pridržana | сва права задржана | sva prava su zadržana | vse pravice pridržane | sva prava rezervisana | sva prava zadržan* | sva prava pridržan* | sva prava su zadržan* | сва права су задржана | sva autorska prava zadržana',
    right: 'prava | права | pravice',
    reserved: 'zadržan* | pridržan* | задржан* | rezervisan*',
    allRights: 'sva prava | сва права | vse pravice | sva autorska prava',
    own: 'vlasništv* | svojina | vlasnik | у власништву',
    ownsAfter: 'vlasništvo | su vlasništvo | je vlasništvo | pripadaju | pripada | у власништву | припада* | svojina',
    derive: 'izmjen* | izmen* | prerad* | prevod* | prijevod* | mijenjan* | menjanj* | obrad* | измен* | прерад*',
    store: 'pohran* | skladišt* | baz* podatak*',
    archive: 'arhivir*',
    ai: 'umjetn* inteligenc* | veštačk* inteligencij* | вештачк* интелигенциј* | strojn* učenj* | mašinsk* učenj* | treniran* | obuk* modela | rudarenj*',
    commercial: 'komercijaln* | reklamn* | комерцијалн*',
    not: 'nije | nema | nijedan | niti',
    may: 'može | mogu | smije | sme | smeju | dozvoljen* | dopušten* | moguć*',
    contract: 'ugovor* | уговор* | sporazum*',
    subscribe: 'pretplat* | претплатник* | klijent* | korisnici servisa',
    link: 'link* | poveznic* | линк* | hiperlink*',
    label: 'napomena | напомена | upozorenje | autorska prava | pažnja | copyright',
    embargo: 'embargo*',
    until: 'do | prije | pre',
    kill: 'povučen* | povlači* | otkazuj* | ne koristite | ne objavljujte | obrišite | storniran*',
    please: 'molimo | redakcij* | uredništv* | молимо',
    'used-with-permission':
      'uz dozvolu | uz dopuštenje | uz odobrenje | prvobitno objavljen* | izvorno objavljen* | prvi put objavljen* | уз дозволу',
    'free-to-republish':
      'slobodno preuz* | slobodno prenos* | dozvoljeno preuzimanje | preuzimanje dozvoljeno | dozvoljeno je preuzim* | dopušteno preuzimanje | слободно преуз* | дозвољено је преузим*',
    'personal-use-only': 'osobn* uporab* | ličn* upotreb* | privatn* upotreb* | osobne potrebe',
    'non-commercial': 'nekomercijaln*',
    'legal-action': 'sudsk* postup* | kršenj* autorsk* | zakonsk* odgovornost* | pravn* mjer* | krivičn* | kaznen*',
    ours: 'naš* | ovaj tekst | ovog teksta | ovaj članak | ovog sadržaja | наш* | овог текста',
    picture: 'фото | foto | слика | slika',
    site: 'сајт* | sajt*',
    item: 'овај текст | ovaj tekst',
    credit: 'извор | izvor',
    manner: 'u bilo kom obliku | na bilo koji način | у било ком облику',
    protect: 'zaštićen* | заштићен*',
    sell: 'prodaj* | preprodaj* | prodati | продај* | препродај*',
    others: 'trećim licima | трећим лицима | trećim osobama',
    ownsBefore: 'zadržava | poseduje | posjeduje | задржава | поседује',
    killObject: 'vest | vijest | tekst | članak | fotografiju | вест | текст | чланак',
    territory: 'samo u srbiji | izvan srbije | samo u hrvatskoj | само у србији | ван србије',
    'mandatory-credit': 'obavezno navođenje | obvezno navođenje | обавезно навођење',
    'editorial-use-only':
      'samo za uredničku | samo za redakcijsku | uredničku upotrebu | redakcijsku upotrebu | само за редакцијску',
    'no-archive': 'bez arhiviranja | arhiviranje zabranjeno | без архивирања',
    'no-sales': 'nije za prodaju | zabranjena prodaja | забрањена продаја',
    'one-time-use': 'jednokratnu upotrebu | jednokratna upotreba | jednokratno korišćenje',
    'no-ai-tdm':
      'obuku veštačke inteligencije | treniranje veštačke | treniranje umjetne | rudarenje teksta | rudarenje podataka | обуку вештачке',
    'licensed-syndication': 'pod licencom | distribuira | под лиценцом',
    'rights-contact': 'za dozvolu | za dopuštenje | за дозволу',
    'cc-licence': 'creative commons licenc*',
    'share-alike': 'deliti pod istim uslovima | dijeli pod istim uvjetima',
    'public-domain': 'javno vlasništvo | javno dobro | јавно власништво',
    'subscription-required': 'samo za pretplatnike | само за претплатнике',
  },
};
