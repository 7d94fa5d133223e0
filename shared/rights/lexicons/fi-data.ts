import type { Lexicon } from './lexicon.ts';

export const FI: Lexicon = {
  lang: 'fi',
  party: {
    within: 'ja',
    endings: 'n> en> in>i',
  },
  roles: {
    only: 'vain | ainoastaan* | ellei | edellyttäen | jos',
    must: 'edellyttä* | mainittava | tulee | pitää | vaatii | vaaditaan | pakollinen | lähde mainiten',
    claim: 'tekijänoikeu*',
    act: 'kopioi* | julkais* | jäljent* | levit* | lainaa* | uudelleenjulkais* | jakelu* | jaka* | siteera* | edelleenvälit* | lähettämi* | monistam* | tallentam* | toisinta* | välittämi*',
    ban: 'ei saa | kielletty* | kielletään | ei saa* | eivät saa | ei sallita | ei ole sallittu* | ei ole lupaa | luvaton* | ei voi | emme salli | ei salli',
    unauth:
      'ilman lupaa | ilman lupa* | luvaton* | luvatta | ilman kirjallista | ilman suostumusta | ilman toimituksen | ilman etukäteen | ilman ennakko*',
    without: 'ilman | paitsi | ellei',
    consent: 'lupa* | luvan | luvalla | suostumu* | hyväksyn*',
    written: 'kirjalli*',
    object:
      'sisält* | kuva* | artikkel* | materiaal* | uuti* | teksti* | sisällö* | kuvien | aineisto* | jut* | video* | sivusto* | verkkosivu* | tiedote* | lehde*',
    nobody: 'julkaisija* | kustantaja* | kirjoittaja* | tekijä* | toimitus | toimituksen | oikeudenhaltija* | tekijän',
    kind: 'uutistoimisto* | sanomalehti* | lehti | lehden | kustannus',
    report:
      'sanoi | mukaan | kertoo | sanoo | kertoi | katsoi | totesi | toteaa | tuomitsi | päätti | arvioi | varoittaa | vaatii että | kirjoittaa',
    law: 'oikeus | laki | ministeri* | poliisi* | eduskun* | oikeuden päätö* | lain | käräjäoikeu* | hovioikeu* | syyttäjä* | hallitu* | kaupunki | liitto | kappale | elokuva',
    thing:
      'tavaroi* | tavaran | lääke* | lääkk* | rokot* | polttoaine* | bensiin* | asei* | ampumatarvik* | räjähd* | räjähteiden | ilotulit* | elintarvik* | ruoan | ruokaa | lihan | lihaa | kalan | kaloj* | karja* | eläim* | eläin* | lintuj* | kasvien | siemen* | polttopuu* | puutavara* | jät* | roskien | avain | avainten | avaimi* | lentoleht* | seteli* | kolikoi* | käteis* | alkoholi* | savuk* | tupak* | veden | maa-alue* | asuntoj* | ajoneuv* | potila* | vanki* | lasten | lapsi | alaikäis* | asiakastietoj* | potilastietoj* | drone* | lennok* | vaalilippu* | avustus* | osakke* | torjunta-ain* | verta | elinten | muinaisesine* | maalauksi* | veistoks* | univormu* | vaatteid* | sähkön | lannoit* | hiekan | lippujen | vanhem* | oppila* | opiskelij* | opettaj* | oppitun* | koke* | sairaal* | lääkäri* | potilaan | omais* | vuokralais* | vuokranantaj* | museo* | oikeussal* | kirko* | moskeij* | hautausma* | lentoasem* | koir* | kissoj* | vankeude* | henkilökort* | passi* | metsästäj*',
    mask: 'ihmisoikeu* | naisten oikeu* | lasten oikeu* | ajokort* | televisiointioikeu* | asevientikielto',
    'all-rights-reserved':
      'kaikki oikeudet pidätetään | kaikki oikeudet pidätetty | kaikki oikeudet pidätet* | oikeudet pidätetään',
    right: 'oikeudet | oikeuksia',
    reserved: 'pidätet* | pidättää',
    allRights: 'kaikki oikeudet',
    ownsAfter: 'oikeudet omistaa | tekijänoikeudet kuuluvat',
    use: 'käytt* | hyödyntä* | hyödynnet*',
    derive: 'muokkaa* | muokata | muuttami* | kääntämi* | käännö*',
    store: 'tallenta* | tietokan* | arkistoi* | louhinta*',
    ai: 'tekoäly* | koneoppimi* | tiedonlouhinta* | tekstinlouhinta | koulutta* | kielimall*',
    commercial: 'kaupalli* | mainos*',
    not: 'ei | eivät | mitään',
    may: 'saa | voi | sallit*',
    allow: 'saa vapaasti | vapaasti | sallittu | sallittua | ilmaiseksi | maksutta | saa lainata | saa julkaista',
    contract: 'sopimu*',
    subscribe: 'tilaaja* | asiakka*',
    extent: 'kokonaan tai osittain | osittain* | osia | kokonaisuudessaan tai | mitään osaa',
    source: 'lähde | lähteen | lähdettä | lähdemaininta | lähdeviit* | lähteenä | kirjoittajan nimi',
    link: 'linkki* | linkin | linkit*',
    label: 'huom | tekijänoikeu* | huomio | copyright',
    embargo: 'embargo* | julkaistavissa',
    until: 'asti | saakka | ennen',
    kill: 'peruttu | perutaan | poistakaa | poista | vedetään pois | ei saa käyttää | älkää käyttäkö',
    please: 'pyydämme | pyydetään | huom | toimituk*',
    'used-with-permission': 'julkaistu luvalla | julkaistaan luvalla | julkaistu alun perin | julkaistu alunperin',
    'personal-use-only': 'henkilökohtai* käyttö* | yksityi* käyttö*',
    'legal-action': 'oikeustoimi* | loukka* | vahingonkorvau*',
    ours: 'tämän artikkelin | tämä artikkeli | sivuston | tämän jutun',
  },
};
