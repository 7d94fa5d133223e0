/** What newspapers call their sections, lower-cased: alone on a line such a word heads a group of stories or stands over one. */
export const SECTION_NAMES: readonly string[] = [
  ...'politics,economy,business,finance,markets,sport,sports,world,local,national,international,culture,arts,health'.split(
    ',',
  ),
  ...'science,technology,tech,opinion,comment,education,environment,entertainment,lifestyle,travel,weather,crime,courts'.split(
    ',',
  ),
  ...'gündem,politika,siyaset,ekonomi,spor,dünya,yaşam,kültür,kültür sanat,kültür-sanat,sağlık,teknoloji,eğitim'.split(
    ',',
  ),
  ...'magazin,bilim,yerel,yurt,güncel,genel,çevre,asayiş,hava durumu,dış haberler,iç haberler'.split(','),
  ...'سياسة,اقتصاد,رياضة,ثقافة,محليات,عربي,دولي,عربي ودولي,العالم,صحة,تكنولوجيا,علوم,منوعات,فنون,مجتمع,رأي'.split(','),
  ...'siyaset,aborî,werziş,çand,cîhan,jiyan,tendurustî,rojane,civak,perwerde,jîngeh'.split(','),
  ...'سیاسی,ئابووری,وەرزش,کەلتوور,جیهان,تەندروستی,ئاسایش,کۆمەڵایەتی'.split(','),
  ...'سیاست,اقتصاد,اقتصادی,ورزش,ورزشی,فرهنگ,فرهنگی,جهان,اجتماعی,بین‌الملل,سلامت,کھیل,کاروبار,بین الاقوامی,قومی'.split(
    ',',
  ),
  ...'politik,wirtschaft,kultur,panorama,inland,ausland,lokales,regionales,vermischtes,wissen,gesundheit,meinung'.split(
    ',',
  ),
  ...'politique,économie,culture,monde,société,santé,sciences,régions,faits divers,météo,opinions,étranger'.split(','),
  ...'política,economía,deportes,cultura,mundo,sociedad,salud,ciencia,sucesos,internacional,nacional,nacionales,opinión'.split(
    ',',
  ),
  ...'politica,economia,cronaca,esteri,interni,spettacoli,salute,esportes,desporto,sociedade,saúde,cotidiano'.split(
    ',',
  ),
  ...'политика,экономика,спорт,культура,в мире,общество,происшествия,наука,здоровье,мнения,політика,економіка,суспільство'.split(
    ',',
  ),
  ...'polityka,gospodarka,kultura,świat,kraj,zdrowie,politiek,economie,buitenland,binnenland,gezondheid'.split(','),
  ...'πολιτική,οικονομία,αθλητικά,κόσμος,πολιτισμός,πολιτικα,פוליטיקה,כלכלה,ספורט,תרבות,בעולם,בריאות,דעות'.split(','),
  ...'राजनीति,खेल,व्यापार,दुनिया,देश,मनोरंजन,स्वास्थ्य,politik,olahraga,ekonomi,dunia,nasional'.split(','),
  ...'时政,财经,体育,国际,国内,社会,文化,科技,教育,政治,経済,スポーツ,国際,社会,文化,科学,정치,경제,스포츠,사회,국제,문화'.split(
    ',',
  ),
];
