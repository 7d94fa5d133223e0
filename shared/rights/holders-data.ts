import type { Holder } from './holder.ts';
import { holdersOf } from './holder-table.ts';
import { PUBLISHERS } from './holders-data-publishers.ts';

/** News agencies, from their own sites and mastheads. */
const AGENCIES = holdersOf(`
ilkha | TR | İLKHA | İlke Haber Ajansı; Ilke Haber Ajansi; İlke Haber Ajansı A.Ş.; ILKHA; وكالة إيلكا الإخبارية; وكالة إيلكا للأنباء; وكالة إيلكا; إيلكا; Ilke News Agency; ILKHA News Agency; Ajansa Nûçeyan a Îlkeyê; Ajansa Îlke | İLKHA; ILKHA; إيلكا | ilkha.com
anadolu-agency | TR | Anadolu Ajansı | Anadolu Agency; AA; وكالة الأناضول; وكالة الاناضول للأنباء; الأناضول; Ajansa Anadoluyê; ئاژانسی ئانادۆڵو; خبرگزاری آناتولی; Агентство Анадолу; Anadolu Ajansı Türk A.Ş. | AA; الأناضول; Anadolu | aa.com.tr
dha | TR | Demirören Haber Ajansı | DHA; Demirören News Agency; Doğan Haber Ajansı | DHA | dha.com.tr
iha | TR | İhlas Haber Ajansı | İHA; IHA; Ihlas News Agency; وكالة إخلاص | İHA; IHA | iha.com.tr
anka | TR | ANKA Haber Ajansı | ANKA; Ankara Haber Ajansı | ANKA | ankahaber.net
mezopotamya | TR | Mezopotamya Ajansı | Mezopotamya Agency; Ajansa Mezopotamya; MA | MA; Mezopotamya | mezopotamyaajansi.com
jinnews | TR | JINNEWS | Jin News | JINNEWS | jinnews.com.tr
etha | TR | Etkin Haber Ajansı | ETHA | ETHA | etha.com.tr
firat-news | NL | Fırat Haber Ajansı | ANF; Ajansa Nûçeyan a Firatê; Firat News Agency; ANF News; وكالة فرات للأنباء | ANF | anfenglish.com; anfturkce.com
hawar-news | SY | Hawar News Agency | ANHA; وكالة أنباء هاوار; وكالة هاوار; Ajansa Nûçeyan a Hawar; ئاژانسی هەواڵی هاوار | ANHA; هاوار | hawarnews.com
rudaw | IQ | Rudaw | Rudaw Media Network; Tora Medyayî ya Rûdawê; Rûdaw; ڕووداو; رووداو; تۆڕی میدیایی ڕووداو; شبكة رووداو الإعلامية; رووداو الإعلامية | Rudaw; رووداو | rudaw.net
kurdistan24 | IQ | Kurdistan 24 | K24; کوردستان 24; كوردستان 24; کوردستان ٢٤ | K24; كوردستان 24 | kurdistan24.net
basnews | IQ | BasNews | باسنیوز; باس نيوز | BasNews; باسنيوز | basnews.com
kurdpa | IQ | Kurdpa | ئاژانسی کوردپا; Agency Kurdpa; آژانس خبررسانی کوردپا | کوردپا; Kurdpa | kurdpa.net
shafaq | IQ | Shafaq News | شفق نيوز; وكالة شفق نيوز; شەفەق نیوز | شفق نيوز | shafaq.com
ina-iraq | IQ | Iraqi News Agency | وكالة الأنباء العراقية; واع; INA | واع; INA | ina.iq
nina | IQ | National Iraqi News Agency | الوكالة الوطنية العراقية للأنباء; نينا; NINA | نينا; NINA | ninanews.com
xinhua | CN | Xinhua News Agency | Xinhua; 新华社; 新华通讯社; 新華社; 新华网; وكالة أنباء شينخوا; شينخوا; Агентство Синьхуа; Синьхуа; Agencia Xinhua; Xinhuanet; 新华通讯社 | Xinhua; 新华社; شينخوا; Синьхуа | xinhuanet.com; news.cn
chinanews | CN | China News Service | 中新社; 中国新闻社; 中新网; 中国新闻网; CNS | 中新社; CNS | chinanews.com.cn; chinanews.com
reuters | GB | Reuters | Thomson Reuters; Reuters News; رويترز; وكالة رويترز; رویترز; خبرگزاری رویترز; Рейтер; Рейтерс; 路透社; 路透; ロイター; ロイター通信; 로이터; 로이터통신; רויטרס; Ρόιτερς | Reuters; رويترز; رویترز; Рейтер; ロイター | reuters.com; thomsonreuters.com
ap | US | The Associated Press | Associated Press; The AP; AP; أسوشيتد برس; اسوشيتد برس; وكالة أسوشيتد برس; آسوشیتدپرس; Ассошиэйтед Пресс; 美联社; 美聯社; AP通信; AP통신; سوشیتد پرس; סוכנות איי פי | AP; أ ب; أ.ب | ap.org; apnews.com
afp | FR | AFP | Agence France-Presse; Agence France Presse; فرانس برس; وكالة فرانس برس; أ ف ب; أ.ف.ب; خبرگزاری فرانسه; ایجنسی فرانس پریس; اے ایف پی; Франс Пресс; Агентство Франс Пресс; 法新社; AFP通信; AFP통신; AFP PHOTO | AFP; أ ف ب; أ.ف.ب; ا ف ب; اے ایف پی | afp.com
upi | US | United Press International | UPI; يونايتد برس إنترناشيونال | UPI | upi.com
dpa | DE | Deutsche Presse-Agentur | dpa; Deutsche Presse-Agentur GmbH; dpa Deutsche Presse-Agentur; د ب أ; د.ب.أ; وكالة الأنباء الألمانية; الوكالة الألمانية | dpa; د ب أ; د.ب.أ | dpa.com; dpa.de
epd | DE | Evangelischer Pressedienst | epd | epd | epd.de
kna | DE | Katholische Nachrichten-Agentur | KNA | KNA | kna.de
sid | DE | Sport-Informations-Dienst | SID | SID | sid.de
dts | DE | dts Nachrichtenagentur | dts | dts | dts-nachrichtenagentur.de
apa | AT | APA | Austria Presse Agentur; APA – Austria Presse Agentur; APA-Austria Presse Agentur eG | APA | apa.at
keystone-sda | CH | Keystone-SDA | SDA; Schweizerische Depeschenagentur; Keystone-ATS; ATS; Agence télégraphique suisse; Agenzia telegrafica svizzera | sda; ats; Keystone-SDA | keystone-sda.ch
efe | ES | EFE | Agencia EFE; Agencia EFE S.A.; Agencia EFE, S.A.U.; EFE News; وكالة الأنباء الإسبانية; إفي | EFE; إفي | efe.com
europa-press | ES | Europa Press | Europa Press Noticias; Agencia Europa Press | EP; Europa Press | europapress.es
servimedia | ES | Servimedia | Agencia Servimedia | SERVIMEDIA | servimedia.es
acn | ES | Agència Catalana de Notícies | ACN; Agencia Catalana de Noticias | ACN | acn.cat
lusa | PT | Lusa | Agência Lusa; Lusa – Agência de Notícias de Portugal; Agência de Notícias de Portugal; Agência de Notícias de Portugal, S.A. | Lusa | lusa.pt
ansa | IT | ANSA | Agenzia ANSA; Agenzia Nazionale Stampa Associata; Copyright ANSA | ANSA | ansa.it
adnkronos | IT | Adnkronos | AdnKronos; Agenzia Adnkronos; GMC S.A.P.A. di G.P. Marra | Adnkronos | adnkronos.com
agi | IT | AGI | Agenzia Giornalistica Italia; AGI - Agenzia Italia; Agenzia Italia | AGI | agi.it
askanews | IT | askanews | aska news | askanews | askanews.it
lapresse-it | IT | LaPresse | Agenzia LaPresse | LaPresse | lapresse.it
belga | BE | Belga | Agence Belga; Belga News Agency; Persagentschap Belga; Agentschap Belga | Belga | belga.be
anp | NL | ANP | Algemeen Nederlands Persbureau; Het ANP | ANP | anp.nl
novum | NL | Novum Nieuws | Novum | Novum | novum.nl
pa-media | GB | PA Media | Press Association; PA; PA News | PA | pa.media
swns | GB | SWNS | South West News Service | SWNS | swns.com
ritzau | DK | Ritzau | Ritzaus Bureau; Ritzaus Bureau A/S | Ritzau | ritzau.dk
tt | SE | TT Nyhetsbyrån | TT; Tidningarnas Telegrambyrå | TT | tt.se
ntb | NO | NTB | Norsk Telegrambyrå; Norsk Telegrambyrå AS | NTB; ©NTB | ntb.no
stt | FI | STT | Suomen Tietotoimisto; Finnish News Agency; STT Finska notisbyrån | STT | stt.fi
bns | LT | BNS | Baltic News Service; BNS naujienų agentūra | BNS | bns.lt; bns.ee
leta | LV | LETA | Ziņu aģentūra LETA | LETA | leta.lv
elta | LT | ELTA | Lietuvos naujienų agentūra | ELTA | elta.lt
pap | PL | PAP | Polska Agencja Prasowa; Polska Agencja Prasowa SA; Polska Agencja Prasowa S.A.; Polish Press Agency | PAP | pap.pl
ctk | CZ | ČTK | Česká tisková kancelář; Czech News Agency; CTK | ČTK; CTK | ctk.cz; ceskenoviny.cz
tasr | SK | TASR | Tlačová agentúra Slovenskej republiky | TASR | tasr.sk
sita | SK | SITA | Slovenská tlačová agentúra; SITA Slovenská tlačová agentúra a.s. | SITA | sita.sk
mti | HU | MTI | Magyar Távirati Iroda | MTI | mti.hu
agerpres | RO | AGERPRES | Agenția Națională de Presă AGERPRES | AGERPRES | agerpres.ro
mediafax | RO | Mediafax | Agenția Mediafax; Mediafax Group | MEDIAFAX | mediafax.ro
bta | BG | БТА | Българска телеграфна агенция; Bulgarian News Agency; BTA | БТА; BTA | bta.bg
hina | HR | HINA | Hrvatska izvještajna novinska agencija | Hina | hina.hr
sta | SI | STA | Slovenska tiskovna agencija; Slovenian Press Agency | STA | sta.si
tanjug | RS | Tanjug | Танјуг; Novinska agencija Tanjug | Tanjug; Танјуг | tanjug.rs
beta-rs | RS | Beta | Novinska agencija Beta; Бета | Beta | beta.rs
fena | BA | FENA | Federalna novinska agencija | FENA | fena.ba
mia-mk | MK | МИА | Медиумска информативна агенција; MIA Macedonia | МИА; MIA | mia.mk
ata | AL | ATSH | Agjencia Telegrafike Shqiptare; Albanian Telegraphic Agency; ATA | ATSH; ATA | ata.gov.al
amna | GR | ΑΠΕ-ΜΠΕ | Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων; Athens-Macedonian News Agency; Athens News Agency; AMNA; ANA-MPA; ΑΠΕ ΜΠΕ; ΑΠΕ-ΜΠΕ ΑΕ; Αθηναϊκό Πρακτορείο Ειδήσεων | ΑΠΕ-ΜΠΕ; ANA-MPA | amna.gr
cna-cy | CY | ΚΥΠΕ | Κυπριακό Πρακτορείο Ειδήσεων; Cyprus News Agency | ΚΥΠΕ; CNA | cna.org.cy
tass | RU | ТАСС | TASS; ИТАР-ТАСС; Информационное агентство ТАСС; ITAR-TASS; تاس; وكالة تاس; 塔斯社 | ТАСС; TASS; تاس | tass.ru; tass.com
ria-novosti | RU | РИА Новости | RIA Novosti; МИА «Россия сегодня»; МИА Россия сегодня; Россия сегодня; Rossiya Segodnya; ريا نوفوستي; نوفوستي | РИА Новости; RIA | ria.ru
sputnik | RU | Sputnik | Спутник; سبوتنيك; وكالة سبوتنيك; 卫星通讯社; اسپوتنیک | Sputnik; سبوتنيك | sputniknews.com; sputnikglobe.com; sputnikarabic.ae
interfax | RU | Интерфакс | Interfax; Информационное агентство «Интерфакс»; АО «Интерфакс» | Интерфакс; Interfax; ИФ | interfax.ru; interfax.com
interfax-ukraine | UA | Интерфакс-Украина | Інтерфакс-Україна; Interfax-Ukraine | Интерфакс-Украина; Інтерфакс-Україна | interfax.com.ua
ukrinform | UA | Укрінформ | Ukrinform; Укринформ | Укрінформ; Ukrinform | ukrinform.ua; ukrinform.net
unian | UA | УНІАН | УНИАН; UNIAN; Інформаційне агентство УНІАН | УНІАН; УНИАН | unian.ua; unian.net
unn | UA | Українські Національні Новини | УНН | УНН | unn.ua
belta | BY | БЕЛТА | BelTA; БелТА; Белорусское телеграфное агентство | БЕЛТА; BelTA | belta.by
rosbalt | RU | Росбалт | Rosbalt | Росбалт | rosbalt.ru
kazinform | KZ | Казинформ | Kazinform; Qazinform; Қазинформ; ҚазАқпарат | Казинформ; Kazinform | inform.kz
akipress | KG | АКИpress | AKIpress | АКИpress | akipress.org
kabar | KG | Кабар | Kabar; КНИА Кабар | Кабар; Kabar | kabar.kg
24kg | KG | 24.kg | ИА «24.kg»; 24.KG | 24.kg | 24.kg
uza | UZ | УзА | UzA; Узбекистон Миллий ахборот агентлиги; O‘zA | УзА; O‘zA | uza.uz
trend | AZ | Trend | Trend News Agency; ИА Тренд; АМИ Trend | Trend; Тренд | trend.az
azertac | AZ | AZƏRTAC | AZERTAC; Azerbaijan State News Agency; АЗЕРТАДЖ; Azərbaycan Dövlət İnformasiya Agentliyi | AZƏRTAC; AZERTAC | azertag.az
apa-az | AZ | APA Azerbaijan | Azeri-Press Agency; Azəri Press Agentliyi | APA | apa.az
report-az | AZ | Report | Report İnformasiya Agentliyi | Report | report.az
armenpress | AM | Armenpress | Արմենպրես; Арменпресс | ARMENPRESS | armenpress.am
interpressnews | GE | InterPressNews | ინტერპრესნიუსი; IPN | IPN | interpressnews.ge
irna | IR | IRNA | خبرگزاری جمهوری اسلامی; خبرگزاری جمهوری اسلامی (ایرنا); ایرنا; خبرگزاری ایرنا; Islamic Republic News Agency; وكالة الجمهورية الإسلامية للأنباء; إرنا; وکالة إرنا | ایرنا; إرنا; IRNA | irna.ir
isna | IR | ISNA | ایسنا; خبرگزاری ایسنا; خبرگزاری دانشجویان ایران; Iranian Students' News Agency | ایسنا; ISNA | isna.ir
fars | IR | Fars News Agency | خبرگزاری فارس; فارس نیوز; وكالة أنباء فارس; وكالة فارس; Fars News | فارس; FNA | farsnews.ir; farsnews.com
tasnim | IR | Tasnim News Agency | خبرگزاری تسنیم; تسنیم; وكالة تسنيم; وكالة تسنيم الدولية للأنباء; Tasnim | تسنیم; تسنيم | tasnimnews.com; tasnimnews.ir
mehr | IR | Mehr News Agency | خبرگزاری مهر; مهر نیوز; وكالة مهر للأنباء; وكالة مهر | مهر; MNA | mehrnews.com
ilna | IR | ILNA | ایلنا; خبرگزاری ایلنا; خبرگزاری کار ایران | ایلنا | ilna.ir
iqna | IR | IQNA | ایکنا; خبرگزاری ایکنا; خبرگزاری قرآنی ایران; خبرگزاری بین‌المللی قرآن | ایکنا | iqna.ir
yjc | IR | YJC | باشگاه خبرنگاران جوان; باشگاه خبرنگاران | باشگاه خبرنگاران جوان | yjc.ir
borna | IR | Borna | خبرگزاری برنا; برنا | برنا | borna.news
mizan | IR | Mizan | خبرگزاری میزان; میزان; وكالة ميزان | میزان | mizanonline.ir
pajhwok | AF | Pajhwok | آژانس خبری پژواک; پژواک; پژواک خبري اژانس; Pajhwok Afghan News | پژواک | pajhwok.com
bakhtar | AF | Bakhtar | آژانس باختر; باختر | باختر | bakhtarnews.af
spa | SA | وكالة الأنباء السعودية | واس; Saudi Press Agency; SPA | واس; SPA | spa.gov.sa
wam | AE | وكالة أنباء الإمارات | وام; Emirates News Agency; WAM | وام; WAM | wam.ae
qna | QA | وكالة الأنباء القطرية | قنا; Qatar News Agency; QNA | قنا; QNA | qna.org.qa
kuna | KW | وكالة الأنباء الكويتية | كونا; Kuwait News Agency; KUNA | كونا; KUNA | kuna.net.kw
bna | BH | وكالة أنباء البحرين | بنا; Bahrain News Agency; BNA | بنا; BNA | bna.bh
ona | OM | وكالة الأنباء العمانية | العمانية; Oman News Agency; ONA | العمانية; ONA | omannews.gov.om
saba | YE | وكالة الأنباء اليمنية | سبأ; Saba News Agency; Yemen News Agency | سبأ; SABA | saba.ye; sabanew.net
sana | SY | الوكالة العربية السورية للأنباء | سانا; وكالة سانا; Syrian Arab News Agency; SANA; وكالة الأنباء السورية | سانا; SANA | sana.sy
nna-lb | LB | الوكالة الوطنية للإعلام | National News Agency; NNA | وطنية; الوكالة الوطنية للإعلام; NNA | nna-leb.gov.lb
al-markazia | LB | المركزية | وكالة الأنباء المركزية | المركزية | almarkazia.net
petra | JO | وكالة الأنباء الأردنية | بترا; Petra; Jordan News Agency | بترا; Petra | petra.gov.jo
wafa | PS | وكالة الأنباء والمعلومات الفلسطينية | وفا; وكالة وفا; WAFA; وكالة الأنباء الفلسطينية; Palestine News and Info Agency | وفا; WAFA | wafa.ps
maan | PS | وكالة معا الإخبارية | معا; وكالة معا; Maan News; Ma'an News Agency | معا | maannews.net
safa-ps | PS | وكالة صفا | وكالة الصحافة الفلسطينية; صفا; Safa | صفا | safa.ps
shehab | PS | وكالة شهاب | شهاب للأنباء; Shehab | شهاب | shehabnews.com
mena | EG | وكالة أنباء الشرق الأوسط | أ ش أ; أ.ش.أ; Middle East News Agency; MENA | أ ش أ; أ.ش.أ; MENA | mena.org.eg
lana | LY | وكالة الأنباء الليبية | وال; LANA; Libyan News Agency | وال; LANA | lana-news.ly; lana.gov.ly
tap | TN | وكالة تونس إفريقيا للأنباء | وات; Tunis Afrique Presse; TAP; Agence Tunis Afrique Presse | وات; TAP | tap.info.tn
aps | DZ | وكالة الأنباء الجزائرية | واج; Algérie Presse Service; APS; Agence Algérie Presse Service | واج; APS | aps.dz
map | MA | وكالة المغرب العربي للأنباء | و م ع; ومع; Maghreb Arabe Presse; MAP; Agence Marocaine de Presse; Agence Maghreb Arabe Presse | و م ع; ومع; MAP | map.ma; mapnews.ma
ami | MR | الوكالة الموريتانية للأنباء | و م أ; Agence Mauritanienne d'Information; AMI | ومأ; AMI | ami.mr
suna | SD | وكالة السودان للأنباء | سونا; Sudan News Agency; SUNA | سونا; SUNA | suna-sd.net
sonna | SO | Sonna | وكالة الأنباء الصومالية; Somali National News Agency | صونا; SONNA | sonna.so
app-pk | PK | Associated Press of Pakistan | اے پی پی; APP; ایسوسی ایٹڈ پریس آف پاکستان | اے پی پی; APP | app.com.pk
ppi-pk | PK | Pakistan Press International | پی پی آئی; PPI | پی پی آئی; PPI | ppinewsagency.com
nni-pk | PK | NNI | این این آئی; News Network International | این این آئی; NNI | nni-news.com
online-pk | PK | Online International News Network | آن لائن | آن لائن | onlinenews.com.pk
uni-in | IN | United News of India | UNI; یو این آئی; यूएनआई; यूनीवार्ता; वार्ता | UNI; यूएनआई; वार्ता | uniindia.com; univarta.com
pti | IN | Press Trust of India | PTI; पीटीआई; पीटीआई-भाषा; पीटीआई भाषा; प्रेस ट्रस्ट ऑफ इंडिया | PTI; पीटीआई; भाषा | ptinews.com
ani | IN | ANI | Asian News International; एएनआई | ANI; एएनआई | aninews.in
ians | IN | IANS | Indo-Asian News Service; आईएएनएस; آئی اے این ایس | IANS; आईएएनएस | ians.in
hindusthan-samachar | IN | Hindusthan Samachar | हिन्दुस्थान समाचार | हिन्दुस्थान समाचार | hindusthansamachar.in
bss | BD | Bangladesh Sangbad Sangstha | BSS; বাসস | BSS; বাসস | bssnews.net
unb | BD | United News of Bangladesh | UNB; ইউএনবি | UNB | unb.com.bd
rss-np | NP | Rastriya Samachar Samiti | RSS; राष्ट्रिय समाचार समिति; रासस | RSS; रासस | rss.com.np
kyodo | JP | 共同通信社 | Kyodo News; 共同通信; 一般社団法人共同通信社; 교도통신; 共同社; Kyodo | 共同; 共同通信; Kyodo | kyodonews.jp; kyodonews.net
jiji | JP | 時事通信社 | 時事通信; Jiji Press; 時事ドットコム; 株式会社時事通信社 | 時事; 時事通信; Jiji | jiji.com
yonhap | KR | 연합뉴스 | Yonhap News Agency; Yonhap; (주)연합뉴스; 韩联社; 聯合ニュース; وكالة يونهاب; يونهاب; Ёнхап | 연합뉴스; Yonhap | yna.co.kr
newsis | KR | 뉴시스 | Newsis; (주)뉴시스; 공감언론 뉴시스; 공감언론 뉴시스통신사 | 뉴시스; Newsis | newsis.com
news1-kr | KR | 뉴스1 | News1; News1 Korea; 뉴스1코리아 | 뉴스1 | news1.kr
kcna | KP | 조선중앙통신 | KCNA; 조선중앙통신사; Korean Central News Agency; 朝中社; 朝鮮中央通信 | KCNA; 조선중앙통신 | kcna.kp
cna-tw | TW | 中央社 | 中央通訊社; Central News Agency; Focus Taiwan | 中央社; CNA | cna.com.tw
antara | ID | ANTARA | Kantor Berita ANTARA; LKBN ANTARA; Perum LKBN Antara; Antara News | ANTARA | antaranews.com
bernama | MY | BERNAMA | Pertubuhan Berita Nasional Malaysia; Malaysian National News Agency | BERNAMA | bernama.com
vna | VN | TTXVN | Thông tấn xã Việt Nam; Vietnam News Agency; VNA; VietnamPlus | TTXVN; VNA | vnanet.vn; vietnamplus.vn
pna | PH | Philippine News Agency | PNA | PNA | pna.gov.ph
tna | TH | สำนักข่าวไทย | Thai News Agency; TNA MCOT; MCOT | สำนักข่าวไทย; TNA | mcot.net
aap | AU | Australian Associated Press | AAP; Australian Associated Press Pty Limited; AAP Newswire | AAP | aap.com.au; aapnews.com.au
nzn | NZ | New Zealand Newswire | NZN; NZ Newswire | NZN | nznewswire.co.nz
canadian-press | CA | The Canadian Press | Canadian Press; CP; La Presse Canadienne; La Presse canadienne; Presse Canadienne | CP; The Canadian Press; La Presse Canadienne | thecanadianpress.com
bloomberg | US | Bloomberg | Bloomberg L.P.; Bloomberg News; بلومبرغ; بلومبيرغ; 彭博社; 彭博; ブルームバーグ; Блумберг | Bloomberg; بلومبرغ | bloomberg.com
dow-jones | US | Dow Jones | Dow Jones & Company; Dow Jones & Company, Inc.; Dow Jones Newswires; داو جونز | DJ; Dow Jones Newswires | dowjones.com
cns-us | US | City News Service | City News Service, Inc. | CNS; City News Service | citynewsservice.com
comtex | US | Comtex | Comtex News Network; Comtex News Network, Inc. | COMTEX | comtex.com
pr-newswire | US | PR Newswire | Cision; PRNewswire; PR Newswire Association LLC | PRNewswire; PRNewswire-AsiaNet | prnewswire.com
business-wire | US | Business Wire | Business Wire Inc. | BUSINESS WIRE | businesswire.com
globenewswire | US | GlobeNewswire | GlobeNewswire, Inc. | GLOBE NEWSWIRE | globenewswire.com
tribune-content-agency | US | Tribune Content Agency | Tribune Content Agency, LLC; TCA; Tribune News Service; McClatchy-Tribune | TNS; TCA | tribunecontentagency.com
getty | US | Getty Images | Getty; Getty Images, Inc. | Getty Images; Getty | gettyimages.com
kaiser-health | US | KFF Health News | Kaiser Health News; KHN | KHN | kffhealthnews.org
the-conversation | AU | The Conversation | The Conversation Media Group | The Conversation | theconversation.com
360info | AU | 360info | 360info™ | 360info | 360info.org
syndigate | JO | SyndiGate | SyndiGate.info; Albawaba; البوابة; Al Bawaba (Middle East) Ltd. | SyndiGate | albawaba.com; syndigate.info
inter-press-service | IT | Inter Press Service | IPS; IPS-Inter Press Service | IPS | ipsnews.net; ipsnoticias.net
prensa-latina | CU | Prensa Latina | Agencia Latinoamericana de Noticias; Agencia Informativa Latinoamericana Prensa Latina | PL; Prensa Latina | prensa-latina.cu
telam | AR | Télam | Telam; Agencia Télam; Télam S.E. | Télam | telam.com.ar
notimex | MX | Notimex | Agencia de Noticias del Estado Mexicano | Notimex | notimex.gob.mx
andina | PE | Andina | Agencia Andina; Agencia Peruana de Noticias Andina | ANDINA | andina.pe
agencia-brasil | BR | Agência Brasil | EBC; Empresa Brasil de Comunicação | Agência Brasil | agenciabrasil.ebc.com.br
colprensa | CO | Colprensa | Agencia Colprensa | Colprensa | colprensa.com
avn | VE | AVN | Agencia Venezolana de Noticias | AVN | avn.info.ve
nan | NG | News Agency of Nigeria | NAN | NAN | nannews.ng
gna | GH | Ghana News Agency | GNA | GNA | gna.org.gh
ena | ET | Ethiopian News Agency | ENA | ENA | ena.et
sapa | ZA | South African Press Association | Sapa; African News Agency; ANA | Sapa; ANA | africannewsagency.com
panapress | SN | Panapress | Pan African News Agency; PANA | PANA | panapress.com
tps-il | IL | TPS | Tazpit Press Service | TPS | tps.co.il
`);

export const BUILT_IN_HOLDERS: readonly Holder[] = [...AGENCIES, ...PUBLISHERS];
