import type { Lexicon } from './lexicon.ts';

export const CS: Lexicon = {
  lang: 'cs',
  party: {
    of: 'od | s | v',
    within: 'a | v | na',
    endings: 'e>a y>a eho>y u> a> ni>ni re>r e>',
  },
  abbreviations: 'tzv např ul č',
  roles: {
    only: 'pouze | jen | len | iba | výhradne | výlučně | jedině | pokud | pod podmínkou | za podmínky',
    must: 'vyžad* | nutné | podléh* | povinn* | musí | pod podmínkou | za podmínky | uvést* | uvedením | nutný | prosíme | je třeba | podmíněn*',
    claim:
      'autorska prava | autorské právo | autorským právem | autorské práva | autorsk* práv* | copyright | duševn* vlastnictv*',
    act: 'kopírov* | přetisk* | publikov* | publikac* | zverejn* | preber* | redistribu* | šíř* | republik* | reproduk* | rozmnož* | rozšir* | přebír* | převzet* | převzít | přejím* | distribu* | citov* | citac* | vysílán* | vysílat | sdílen* | sdílet | zpřístup* | sprístup* | tisk* | dotisk | stahován* | přenos*',
    use: 'užit* | využit* | užív* | využív* | použí*',
    ban: 'není dovoleno | nie je dovolené | není povoleno | zákaz* | není povolen* | není dovolen* | nejsou dovolen* | není přípustn* | nepřípustn* | možné pouze | nesm* | nie je dovolen* | nie je povolen* | bez vědomí | vylučuje | nesouhlas* | nelze | neopravňuje | zapovězen*',
    unauth:
      'bez souhlasu | bez povolení | bez svolení | bez súhlasu | neoprávněn* | bez souhlas* | bez povolen* | bez svolen* | bez písemn* | bez předchoz* | bez předběž* | bez súhlas* | neautorizov* | bez výslovn* | bez predchádzaj*',
    without: 'bez | pouze se | jen se | vyjma | s výjimkou',
    consent: 'souhlas* | súhlas* | licenc* | svolen* | povolen* | oprávněn*',
    written: 'písemn*',
    extent:
      'celku nebo části | zcela nebo zčásti | i částečně | ani jeho části | celku nebo * části | části* | částečn* | i jen části | celku i částech | celé nebo části | vcelku nebo po částech | celku či části | čiastočn* | celé alebo časti | žádná část | žádnou část',
    object:
      'obsah* | článk* | text* | fotograf* | zpráv* | materiál* | stránk* | serveru | článek | článok | fotk* | správ* | webu | web | portál* | publikac* | médi* | snímk* | videa | tiskov* zpráv* | jiných médiích',
    protect: 'chránen*',
    nobody: 'vydavatel* | autor* | redakc* | majitel* | držitel* | provozovatel* | nositel*',
    kind: 'agentur* | společnost* | nakladatelstv* | vydavatelstv* | deník* | noviny | novin | portál* | televiz* | týdeník* | časopis*',
    report:
      'uvedl* | podle | sdělil* | povedal* | řekl* | doplň* | rozhodl* | oznámil* | dodal* | upozornil* | tvrdí | žaluje | zažalov* | zakázal* | schválil* | kritizuj* | napsal* | říká | požaduj* | uviedol | hovorí | píše',
    law: 'soud* | zákon* | ministr* | ministerstv* | polici* | sněmovn* | vlád* | súd* | žalob* | senát* | policajt* | prezident* | starost* | obec | obce | město | advokát* | píseň* | film | filmu | román* | knih* | klub* | zápas* | liga | svaz* | odbory',
    thing:
      'zboží | náklad* | lék | léky | léků | vakcín* | paliv* | benzín* | zbraň | zbraně | zbraní | munic* | výbušnin* | pyrotechni* | ohňostroj* | petard* | potravin* | jídl* | ryb | ryby | dobytek | zvíř* | ptáků | ptáci | rostlin* | semen | dřev* | odpad* | klíč | klíče | klíčů | leták* | bankov* | mincí | hotovost* | alkohol* | cigaret* | tabák* | vody | vodu | pozem* | byt | bytů | vozid* | automobil* | pacient* | vězň* | dětí | nezletil* | dron | drony | dronů | hlasovací* lístk* | humanitární* pomoc* | akcií | pesticid* | krve | ostatk* | starožitnost* | obrazů | soch | uniform* | oblečení | elektřin* | hnojiv* | písku | vstupenek | vstupenk* | jízden* | rodič* | student* | učitel* | hodin* výuky | zkoušk* | nemocnic* | lékař* | příbuzn* | nájemní* | soudní síň* | kostel* | mešit* | hřbitov* | letišt* | psů | kočk* | zajetí | občansk* průkaz* | pas | myslivc* | porod* | rodičk* | zaměstnan* | žáci | žáků | žákům | muzeum | muzea | maso | masa',
    mask: 'lidská práva | lidských práv | lidskými právy | souhlasí | ľudské práva | zbrojní embargo | lidsk* práv* | práva žen | práva dětí | práva pacientů | vysílac* práv* | řidičsk* průkaz* | ľudsk* práv* | zbrojn* embarg* | embargo na | ochrana osobních údajů | zvířecí práva',
    'all-rights-reserved':
      'všechna práva vyhrazena | všetky práva vyhradené | veškerá práva vyhrazena | všetky práva sú vyhradené | všechna práva jsou vyhrazena | všetky práva vyhraden* | všetky práva sú vyhraden* | práva vyhrazena',
    embargo: 'embargo* | embargo do',
    until: 'do | před | dříve než | od',
    right: 'práv*',
    reserved: 'vyhrazen* | vyhrazuje | vyhradené | vyhradzuje',
    allRights: 'všechna práva | veškerá práva | všetky práva',
    own: 'vlastní* | náleží | patří | patria',
    ownsAfter:
      'náleží | patří | vykonává | vlastní | vlastníkem je | držitelem je | patria | vlastníctvom | vlastnictvím | je vlastnictvím',
    derive: 'úprav* | preklad* | zmen* | přepraco*',
    store: 'ukladan* | databáz* | scrap* | vytěžov*',
    archive: 'archivac* | archivov*',
    ai: 'umel* inteligenc* | ai | strojov* učen* | trénink* | trénován* | vytěžování textů a dat | vytěžování dat | jazykov* model* | dolován* dat',
    commercial: 'komerč* | reklamn*',
    not: 'ne | není | žádn',
    may: 'může | mohou | smí | lze | povolen* | dovolen*',
    allow: 'povolen* | dovolen* | voľne | zdarma | bezplatn* | je možné | můžete | lze volně',
    contract: 'smlouv* | smluvn* | zmluv* | dohod*',
    subscribe: 'předplatitel* | abonent* | předplatn* | klient* | odběratel*',
    source: 'zdroj* | uvedení zdroje | uvedením zdroje | autora | jména autora | citovat zdroj',
    link: 'odkaz* | hypertextov* | link*',
    label: 'upozornění | upozornenie | poznámka | autorská práva | copyright | pozor',
    kill: 'zrušen* | rušíme | stahujeme | stažen* | nepoužív* | nepublik* | vymaž* | odstra* | zrušte',
    please: 'prosíme | upozorň* | redakc* | klient* | žádáme',
    'used-with-permission':
      'se souhlasem | se svolením | s laskavým svolením | původně vyšel | původně zveřejn* | přetištěno se',
    'free-to-republish': 'lze volně šířit | volně šířit | volně přebírat | volné šíření | lze volně | bezplatné šíření',
    'personal-use-only': 'osobní potřebu | osobní použití | osobné použitie | soukromé účely',
    'non-commercial': 'nekomerčn*',
    'legal-action': 'porušení autor* | právní kroky | stíhán* | soudní cestou | trestn* stíh* | vymáh*',
    ours: 'naš* | tohoto článku | tento článek | tento text | tohoto textu | těchto stránek | tohto článku | tento rozhovor | tohoto rozhovoru',
    picture: 'foto | snímek | fotografi*',
    site: 'webu | stránk* | portál*',
    item: 'tento článek | tohoto článku',
    credit: 'zdroj',
    others: 'třetím osobám | třetími osobami | třetí strany | třetím stranám',
    manner: 'v jakékoli formě | jakýmkoli způsobem | v jakékoliv formě',
  },
};
