import type { Lexicon } from './lexicon.ts';

export const UZ: Lexicon = {
  lang: 'uz',
  party: {
    within: 'va',
    endings: 'ning> ga>',
  },
  roles: {
    act: "ko'chir* | nashr* | tarqat* | chop et* | nusxa* | e'lon qil* | iqtibos* | кўчир* | тарқат* | нашр*",
    claim: 'mualliflik huquq* | муаллифлик ҳуқуқ* | intellektual mulk*',
    right: 'huquq* | ҳуқуқ*',
    reserved: 'himoyalangan | himoya qilinadi | himoya qilingan | ҳимояланган | ҳимоя қилинган',
    allRights: 'barcha huquqlar* | барча ҳуқуқлар*',
    use: 'foydalan* | фойдалан* | ishlat*',
    ban: 'taqiqlan* | man etil* | mumkin emas | ruxsat etilmaydi | тақиқлан* | мумкин эмас | йўл қўйилмайди',
    allow: 'ruxsat etiladi | erkin | bepul | mumkin',
    unauth: 'ruxsatisiz | ruxsatsiz | roziligisiz | рухсатисиз | рухсатсиз',
    only: 'faqat | фақат | sharti bilan',
    without: 'ruxsatisiz | holda | siz',
    must: 'shart* | majburiy* | kerak | zarur | лозим | шарт | мажбурий',
    consent: 'ruxsat* | rozilig* | рухсат* | розилиг*',
    written: 'yozma | ёзма',
    source: 'manba* | манба* | havola*',
    link: 'havola* | giperhavola* | ҳавола* | link*',
    object: 'material* | maqola* | xabar* | matn* | surat* | sayt* | yangilik* | материал* | мақола* | хабар* | сайт*',
    nobody: 'muallif* | tahririyat* | nashriyot* | huquq egasi*',
    kind: 'agentligi* | gazetasi* | sayti* | nashriyoti* | jurnali*',
    report: "dedi | aytdi | ma'lum qildi | bildirdi | ko'ra | деди",
    law: 'sud* | vazir* | qonun* | politsiya* | parlament*',
    thing:
      'tovar* | mahsulot* | yuk* | dori* | vaksina* | yoqilgʻi* | benzin* | qurol* | oʻq-dori* | portlovchi* | pirotexnika* | oziq-ovqat* | goʻsht* | baliq* | hayvon* | chorva* | qush* | urugʻ* | yogʻoch* | chiqindi* | kalit* | varaqa* | pul | alkogol* | sigaret* | tamaki* | suv | yer | uy-joy* | avtomobil* | bemor* | mahbus* | bola* | dron* | aksiya* | oʻgʻit* | qon | kiyim* | elektr* | qum | chipta* | ota-ona* | oʻquvchi* | talaba* | oʻqituvchi* | dars* | imtihon* | kasalxona* | shifokor* | muzey* | masjid* | qabriston* | aeroport* | it | itlar* | mushuk* | pasport* | ovchi*',
    mask: 'inson huquq* | инсон ҳуқуқ* | ayollar huquq*',
    'all-rights-reserved': 'barcha huquqlar* himoya* | барча ҳуқуқлар* ҳимоя*',
  },
};
