import type { Holder } from './holder.ts';
import { holdersOf } from './holder-table.ts';

/** Newspapers, broadcasters and their owners, from their own sites and mastheads. */
export const PUBLISHERS: readonly Holder[] = holdersOf(`
new-york-times | US | The New York Times | New York Times; The New York Times Company; نيويورك تايمز | NYT | nytimes.com
washington-post | US | The Washington Post | Washington Post; WP Company LLC; واشنطن بوست | | washingtonpost.com
wall-street-journal | US | The Wall Street Journal | Wall Street Journal; وول ستريت جورنال | WSJ | wsj.com
los-angeles-times | US | Los Angeles Times | LA Times; Los Angeles Times Communications LLC | | latimes.com
usa-today | US | USA TODAY | Gannett; Gannett Satellite Information Network | | usatoday.com
cnn | US | CNN | Cable News Network; Cable News Network, Inc.; CNN بالعربية; سي إن إن | CNN | cnn.com
nbc-news | US | NBC News | NBCUniversal Media, LLC; NBC UNIVERSAL | | nbcnews.com
cbs-news | US | CBS News | CBS Interactive Inc.; CBS Broadcasting Inc. | | cbsnews.com
fox-news | US | Fox News | FOX News Network, LLC | | foxnews.com
npr | US | NPR | National Public Radio | | npr.org
salon | US | Salon | Salon.com; Salon.com, LLC; Salon Media Group | | salon.com
voa | US | Voice of America | VOA; صوت أمريكا; صدای آمریکا; Dengê Amerîka; Amerika'nın Sesi; دەنگی ئەمەریکا; Голос Америки | VOA | voanews.com
rferl | CZ | RFE/RL | Radio Free Europe/Radio Liberty; Радио Свобода; Радіо Свобода; رادیو فردا; Азаттык; Radio Free Europe | RFE/RL | rferl.org; svoboda.org
rfa | US | Radio Free Asia | RFA; 自由亚洲电台 | RFA | rfa.org
propublica | US | ProPublica | | | propublica.org
boing-boing | US | Boing Boing | | | boingboing.net
wikimedia | US | Wikimedia Foundation | Wikipedia; ويكيبيديا; Vikipedi | | wikipedia.org; wikimedia.org
bbc | GB | BBC | British Broadcasting Corporation; بي بي سي; بی بی سی; هيئة الإذاعة البريطانية; Би-би-си; BBC Türkçe; 英国广播公司 | BBC | bbc.com; bbc.co.uk
guardian | GB | The Guardian | Guardian News & Media Limited; Guardian News and Media Limited; Guardian News & Media; الغارديان | | theguardian.com
financial-times | GB | Financial Times | The Financial Times Limited; The Financial Times Ltd; فايننشال تايمز | FT | ft.com
telegraph-uk | GB | The Telegraph | Telegraph Media Group Limited; The Daily Telegraph; Telegraph Media Group Holdings Limited | | telegraph.co.uk
times-uk | GB | The Times | Times Newspapers Limited; Times Media Limited; News UK | | thetimes.co.uk; thetimes.com
independent-uk | GB | The Independent | Independent Digital News & Media; اندبندنت عربية | | independent.co.uk
economist | GB | The Economist | The Economist Newspaper Limited | | economist.com
daily-mail | GB | Daily Mail | Associated Newspapers Ltd; MailOnline; DMG Media | | dailymail.co.uk
sky-news | GB | Sky News | Sky UK; سكاي نيوز عربية; سكاي نيوز | | news.sky.com; skynewsarabia.com
al-araby | GB | العربي الجديد | The New Arab; Al-Araby Al-Jadeed | | alaraby.co.uk; newarab.com
asharq-al-awsat | GB | الشرق الأوسط | Asharq Al-Awsat; جريدة الشرق الأوسط; صحيفة الشرق الأوسط | | aawsat.com
al-quds-al-arabi | GB | القدس العربي | Al-Quds Al-Arabi | | alquds.co.uk
middle-east-eye | GB | Middle East Eye | MEE | | middleeasteye.net
irish-times | IE | The Irish Times | The Irish Times DAC | | irishtimes.com
globe-and-mail | CA | The Globe and Mail | The Globe and Mail Inc.; Globe and Mail | | theglobeandmail.com
postmedia | CA | Postmedia | Postmedia Network Inc.; Postmedia Network | | postmedia.com; canada.com; nationalpost.com
toronto-star | CA | Toronto Star | Toronto Star Newspapers Limited; Torstar | | thestar.com
cbc | CA | CBC/Radio-Canada | CBC; Radio-Canada; Société Radio-Canada; Canadian Broadcasting Corporation | | cbc.ca; radio-canada.ca
abc-au | AU | ABC Australia | Australian Broadcasting Corporation | | abc.net.au
nine-au | AU | Nine | The Sydney Morning Herald; Nine Entertainment; Fairfax Media | | smh.com.au
news-corp-au | AU | News Corp Australia | News Limited; News Pty Limited; The Australian | | news.com.au
rnz | NZ | RNZ | Radio New Zealand | RNZ | rnz.co.nz
le-monde | FR | Le Monde | Société éditrice du Monde; لوموند | | lemonde.fr
le-figaro | FR | Le Figaro | Société du Figaro; لوفيغارو | | lefigaro.fr
liberation | FR | Libération | SARL Libération | | liberation.fr
le-parisien | FR | Le Parisien | | | leparisien.fr
ouest-france | FR | Ouest-France | | | ouest-france.fr
france-medias-monde | FR | France Médias Monde | France 24; RFI; Radio France Internationale; فرانس 24; مونت كارلو الدولية | RFI | france24.com; rfi.fr
radio-france | FR | Radio France | franceinfo | | radiofrance.fr
la-presse-ca | CA | La Presse | La Presse Inc. | | lapresse.ca
le-devoir | CA | Le Devoir | | | ledevoir.com
le-soir | BE | Le Soir | Rossel & Cie; Rossel | | lesoir.be
mediahuis | BE | Mediahuis | MEDIAHUIS N.V.; Mediahuis Nederland B.V.; De Standaard; Het Nieuwsblad; De Telegraaf | | mediahuis.be; standaard.be; telegraaf.nl
dpg-media | BE | DPG Media | DPG Media B.V.; De Persgroep; De Morgen; Algemeen Dagblad; de Volkskrant | | dpgmedia.be; dpgmedia.nl; demorgen.be; volkskrant.nl
vrt | BE | VRT | VRT NWS | | vrt.be
nos | NL | NOS | Nederlandse Omroep Stichting | NOS | nos.nl
nrc | NL | NRC | NRC Media; NRC Handelsblad | | nrc.nl
deutsche-welle | DE | Deutsche Welle | DW; دويتشه فيله; دویچه وله; Deutsche Welle (DW); DW Türkçe; 德国之声; Немецкая волна | DW | dw.com
spiegel | DE | DER SPIEGEL | Der Spiegel; SPIEGEL-Verlag; SPIEGEL ONLINE; SPIEGEL-Verlag Rudolf Augstein | | spiegel.de
faz | DE | Frankfurter Allgemeine Zeitung | F.A.Z.; FAZ; Frankfurter Allgemeine Zeitung GmbH; F.A.Z. GmbH | | faz.net
sueddeutsche | DE | Süddeutsche Zeitung | SZ; Süddeutsche Zeitung GmbH; Süddeutsche Zeitung Digitale Medien GmbH | | sueddeutsche.de
axel-springer | DE | Axel Springer | Axel Springer SE; WELT; DIE WELT; BILD | | axelspringer.com; welt.de; bild.de
zeit | DE | DIE ZEIT | ZEIT ONLINE; Zeitverlag | | zeit.de
taz | DE | taz | die tageszeitung; taz Verlags u. Vertriebs GmbH | | taz.de
tagesspiegel | DE | Tagesspiegel | Der Tagesspiegel; Verlag Der Tagesspiegel GmbH | | tagesspiegel.de
berliner-zeitung | DE | Berliner Zeitung | Berliner Verlag; Berliner Verlag GmbH | | berliner-zeitung.de
handelsblatt | DE | Handelsblatt | Handelsblatt GmbH; Handelsblatt Media Group | | handelsblatt.com
heise | DE | heise | Heise Medien; Heise Medien GmbH & Co. KG | | heise.de
tagesschau | DE | tagesschau | ARD; ARD-aktuell; tagesschau.de; Norddeutscher Rundfunk | | tagesschau.de
nzz | CH | Neue Zürcher Zeitung | NZZ; Neue Zürcher Zeitung AG | | nzz.ch
tamedia | CH | Tamedia | TX Group; Tages-Anzeiger; 20 Minuten | | tagesanzeiger.ch; 20min.ch
srf | CH | SRF | Schweizer Radio und Fernsehen; SRG SSR; swissinfo | | srf.ch; swissinfo.ch
der-standard | AT | DER STANDARD | Der Standard; STANDARD Verlagsgesellschaft m.b.H. | | derstandard.at
die-presse | AT | Die Presse | Die Presse Verlags-Gesellschaft | | diepresse.com
kleine-zeitung | AT | Kleine Zeitung | Kleine Zeitung GmbH; Styria Media Group | | kleinezeitung.at
orf | AT | ORF | Österreichischer Rundfunk | | orf.at
el-pais | ES | El País | EDICIONES EL PAÍS S.L.; Ediciones El País; PRISA; Prisa Media | | elpais.com
el-mundo | ES | El Mundo | Unidad Editorial; Unidad Editorial Información General | | elmundo.es
abc-es | ES | ABC | DIARIO ABC, S.L.; Diario ABC; Vocento | | abc.es
la-vanguardia | ES | La Vanguardia | La Vanguardia Ediciones; La Vanguardia Ediciones, SLU | | lavanguardia.com
eldiario-es | ES | elDiario.es | Diario de Prensa Digital | | eldiario.es
el-confidencial | ES | El Confidencial | Titania Compañía Editorial | | elconfidencial.com
rtve | ES | RTVE | Corporación de Radio y Televisión Española | | rtve.es
clarin | AR | Clarín | Arte Gráfico Editorial Argentino; Grupo Clarín | | clarin.com
la-nacion-ar | AR | LA NACION | La Nación; S.A. La Nación | | lanacion.com.ar
infobae | AR | Infobae | THX Medios | | infobae.com
el-universal-mx | MX | El Universal | El Universal Compañía Periodística Nacional | | eluniversal.com.mx
el-tiempo-co | CO | El Tiempo | Casa Editorial El Tiempo; CASA EDITORIAL EL TIEMPO S.A. | | eltiempo.com
el-comercio-pe | PE | El Comercio | Empresa Editora El Comercio; Grupo El Comercio | | elcomercio.pe
la-tercera | CL | La Tercera | Copesa; Grupo Copesa | | latercera.com
emol | CL | El Mercurio | El Mercurio S.A.P.; Emol | | emol.com
biobio | CL | BioBioChile | Radio Bío-Bío; Bío Bío Comunicaciones | | biobiochile.cl
globo | BR | Globo | Grupo Globo; Globo Comunicação e Participações; Editora Globo; O Globo; g1 | | globo.com; oglobo.globo.com
folha | BR | Folha de S.Paulo | Folha de S. Paulo; Folhapress; Empresa Folha da Manhã | Folhapress | folha.uol.com.br
estadao | BR | Estadão | O Estado de S. Paulo; Estadão Conteúdo; Grupo Estado | Estadão Conteúdo | estadao.com.br
brasil-247 | BR | Brasil 247 | Editora 247 | | brasil247.com
publico-pt | PT | Público | PÚBLICO Comunicação Social; PÚBLICO, Comunicação Social, SA | | publico.pt
expresso | PT | Expresso | Impresa; Impresa Publishing | | expresso.pt
observador | PT | Observador | Observador On Time | | observador.pt
global-media-pt | PT | Global Media Group | Diário de Notícias; Jornal de Notícias; Global Notícias | | dn.pt; jn.pt
corriere | IT | Corriere della Sera | RCS MediaGroup; RCS Mediagroup S.p.A. | | corriere.it
repubblica | IT | la Repubblica | La Repubblica; GEDI; GEDI News Network S.p.A.; GEDI Gruppo Editoriale; La Stampa | | repubblica.it; lastampa.it
sole-24-ore | IT | Il Sole 24 Ore | Il Sole 24 Ore S.p.A. | Radiocor | ilsole24ore.com
rai | IT | Rai | RaiNews; Rai - Radiotelevisione Italiana | | rai.it; rainews.it
fatto-quotidiano | IT | Il Fatto Quotidiano | SEIF S.p.A.; Editoriale il Fatto | | ilfattoquotidiano.it
mondadori | IT | Mondadori | Arnoldo Mondadori Editore | | mondadori.it
nrk | NO | NRK | Norsk rikskringkasting | | nrk.no
schibsted | NO | Schibsted | VG; Aftenposten; Aftonbladet; Svenska Dagbladet | | vg.no; aftenposten.no; aftonbladet.se; svd.se
bonnier | SE | Bonnier News | Dagens Nyheter; Expressen; AB Kvällstidningen Expressen; AB Dagens Nyheter | | dn.se; expressen.se
svt | SE | SVT | Sveriges Television; Sveriges Television AB | | svt.se
dr-dk | DK | DR | Danmarks Radio | | dr.dk
politiken | DK | JP/Politikens Hus | Politiken; Jyllands-Posten; Ekstra Bladet | | politiken.dk; jyllands-posten.dk
yle | FI | Yle | Yleisradio | | yle.fi
sanoma | FI | Sanoma | Helsingin Sanomat; Sanoma Media Finland Oy | | hs.fi; sanoma.fi
err | EE | ERR | Eesti Rahvusringhääling | | err.ee
gazeta-wyborcza | PL | Gazeta Wyborcza | Agora SA; Agora S.A.; Wyborcza.pl | | wyborcza.pl
rzeczpospolita | PL | Rzeczpospolita | Gremi Media; GREMI MEDIA SA | | rp.pl
onet | PL | Onet | Ringier Axel Springer Polska; Grupa Onet.pl | | onet.pl
wirtualna-polska | PL | Wirtualna Polska | Wirtualna Polska Media S.A.; WP | | wp.pl
tvn24 | PL | TVN24 | TVN S.A.; TVN | | tvn24.pl
seznam | CZ | Seznam Zprávy | Seznam.cz, a.s. | | seznamzpravy.cz
mafra | CZ | MAFRA | MAFRA, a. s.; iDNES.cz; Lidové noviny | | idnes.cz
cez-tv | CZ | Česká televize | ČT24 | | ceskatelevize.cz
kathimerini | GR | Η Καθημερινή | Καθημερινή; Kathimerini; ΚΑΘΗΜΕΡΙΝΕΣ ΕΚΔΟΣΕΙΣ | | kathimerini.gr; ekathimerini.com
ta-nea | GR | ΤΑ ΝΕΑ | Alter Ego Media; ΑLTER EGO ΜΕΔΙΑ; in.gr | | tanea.gr; in.gr
proto-thema | GR | Πρώτο Θέμα | protothema.gr; Proto Thema | | protothema.gr
kommersant | RU | Коммерсантъ | АО «Коммерсантъ»; Kommersant; Коммерсант | | kommersant.ru
rbc | RU | РБК | АО «РОСБИЗНЕСКОНСАЛТИНГ»; RBC; РосБизнесКонсалтинг | РБК | rbc.ru
izvestia | RU | Известия | Izvestia; МИЦ «Известия» | | iz.ru
rg-ru | RU | Российская газета | Rossiyskaya Gazeta; ФГБУ «Редакция „Российской газеты"» | | rg.ru
lenta | RU | Лента.ру | Lenta.ru; ООО «Лента.Ру» | | lenta.ru
gazeta-ru | RU | Газета.Ru | АО «Газета.Ру»; Gazeta.Ru | | gazeta.ru
rt | RU | RT | АНО «ТВ-Новости»; TV-Novosti; روسيا اليوم; آر تي; RT Arabic | RT | rt.com
meduza | LV | Медуза | Meduza | | meduza.io
novaya-gazeta | RU | Новая газета | Novaya Gazeta | | novayagazeta.ru
vedomosti | RU | Ведомости | Vedomosti; АО Бизнес Ньюс Медиа | | vedomosti.ru
fontanka | RU | Фонтанка | Фонтанка.ру | | fontanka.ru
ukrainska-pravda | UA | Українська правда | Украинская правда; Украинскую правду; Українську правду; УП Медиа Плюс; УП Медіа Плюс; ООО "УП Медиа Плюс"; Ukrainska Pravda | | pravda.com.ua
lb-ua | UA | LB.ua | Лівий берег | | lb.ua
suspilne | UA | Суспільне | Суспільне Новини; НСТУ | | suspilne.media
al-jazeera | QA | الجزيرة | شبكة الجزيرة الإعلامية; الجزيرة نت; Al Jazeera; Al Jazeera Media Network; Al Jazeera Türk; Аль-Джазира | | aljazeera.net; aljazeera.com
al-arabiya | SA | العربية نت | قناة العربية; Al Arabiya; العربية.نت | | alarabiya.net
okaz | SA | عكاظ | صحيفة عكاظ; Okaz | | okaz.com.sa
arab-news | SA | Arab News | Saudi Research & Publishing; SRMG | | arabnews.com
al-ahram | EG | الأهرام | مؤسسة الأهرام; بوابة الأهرام; Al-Ahram | | ahram.org.eg
youm7 | EG | اليوم السابع | Youm7; الشركة المصرية للصحافة والنشر والإعلان | | youm7.com
al-masry-al-youm | EG | المصري اليوم | Al-Masry Al-Youm; مؤسسة المصري اليوم | | almasryalyoum.com
shorouk | EG | الشروق | بوابة الشروق; دار الشروق; Shorouk | | shorouknews.com
an-nahar | LB | النهار | جريدة النهار; An-Nahar; Annahar | | annahar.com
al-akhbar-lb | LB | الأخبار | جريدة الأخبار; Al-Akhbar | | al-akhbar.com
lbci | LB | LBCI | LBC International; المؤسسة اللبنانية للإرسال; إل بي سي | | lbcgroup.tv
al-manar | LB | المنار | قناة المنار; موقع المنار; Al-Manar | | almanar.com.lb
al-mayadeen | LB | الميادين | شبكة الميادين; Al Mayadeen | | almayadeen.net
al-bayan | AE | البيان | صحيفة البيان; مؤسسة دبي للإعلام; Al Bayan | | albayan.ae
al-khaleej | AE | الخليج | دار الخليج; صحيفة الخليج; Al Khaleej | | alkhaleej.ae
al-ittihad | AE | الاتحاد | صحيفة الاتحاد; مركز الاتحاد للأخبار | | alittihad.ae
the-national | AE | The National | International Media Investments | | thenationalnews.com
gulf-news | AE | Gulf News | Al Nisr Publishing LLC | | gulfnews.com
al-rai-kw | KW | الراي | صحيفة الراي; شركة مجموعة الراي الإعلامية | | alraimedia.com
al-qabas | KW | القبس | صحيفة القبس; Al Qabas | | alqabas.com
al-ghad | JO | الغد | صحيفة الغد; Al Ghad | | alghad.com
hespress | MA | هسبريس | Hespress; جريدة هسبريس الإلكترونية | | hespress.com
echorouk | DZ | الشروق أونلاين | Echorouk; الشروق اليومي | | echoroukonline.com
hurriyet | TR | Hürriyet | Hürriyet Gazetecilik ve Matbaacılık A.Ş.; Demirören Medya | | hurriyet.com.tr
milliyet | TR | Milliyet | Milliyet Gazetecilik ve Yayıncılık A.Ş. | | milliyet.com.tr
sabah | TR | Sabah | Turkuvaz Medya; Turkuvaz Haberleşme ve Yayıncılık A.Ş.; Daily Sabah | | sabah.com.tr; dailysabah.com
cumhuriyet | TR | Cumhuriyet | Yenigün Haber Ajansı; Yeni Gün Haber Ajansı Basın ve Yayıncılık A.Ş. | | cumhuriyet.com.tr
sozcu | TR | Sözcü | Estetik Yayıncılık A.Ş.; Mega Ajans | | sozcu.com.tr
yeni-safak | TR | Yeni Şafak | Albayrak Medya; Diyalog Gazetecilik | | yenisafak.com
haberturk | TR | Habertürk | Ciner Yayın Holding; Ciner Medya | | haberturk.com
ntv-tr | TR | NTV | Doğuş Medya; Doğuş Yayın Grubu | | ntv.com.tr
trt | TR | TRT | TRT Haber; Türkiye Radyo Televizyon Kurumu; تي آر تي عربي | TRT | trthaber.com; trt.net.tr
bianet | TR | bianet | IPS İletişim Vakfı; BİA Haber Merkezi | BİA | bianet.org
evrensel | TR | Evrensel | Bülten Basın Yayın | | evrensel.net
t24 | TR | T24 | T24 Bağımsız İnternet Gazetesi | | t24.com.tr
ensonhaber | TR | Ensonhaber | Ensonhaber Medya | | ensonhaber.com
dogruhaber | TR | Doğruhaber | Doğruhaber Gazetesi | | dogruhaber.com.tr
haaretz | IL | הארץ | Haaretz; עיתון הארץ | | haaretz.co.il; haaretz.com
ynet | IL | ידיעות אחרונות | ynet; Yedioth Ahronoth; ידיעות אינטרנט | | ynet.co.il
walla | IL | וואלה | Walla; וואלה! תקשורת בע"מ | | walla.co.il
maariv | IL | מעריב | Maariv; מעריב אונליין | | maariv.co.il
israel-hayom | IL | ישראל היום | Israel Hayom | | israelhayom.co.il
jerusalem-post | IL | The Jerusalem Post | Jerusalem Post; JPost; Jpost Inc. | | jpost.com
times-of-israel | IL | The Times of Israel | Times of Israel | | timesofisrael.com
hamshahri | IR | همشهری | همشهری آنلاین; Hamshahri; روزنامه همشهری | | hamshahrionline.ir
etemad | IR | اعتماد | روزنامه اعتماد; اعتمادآنلاین | | etemadnewspaper.ir
iran-international | GB | ایران اینترنشنال | Iran International; إيران إنترناشونال | | iranintl.com
khabaronline | IR | خبرآنلاین | خبرگزاری خبرآنلاین; Khabar Online | | khabaronline.ir
tolonews | AF | TOLOnews | طلوع نیوز; طلوع‌نیوز; MOBY Group | | tolonews.com
dawn | PK | Dawn | ڈان; ڈان نیوز; Dawn Media Group; Scribe Publishing Platform | | dawn.com; dawnnews.tv
geo | PK | Geo | جیو نیوز; جنگ گروپ; Jang Group; روزنامہ جنگ; The News International | | geo.tv; jang.com.pk; thenews.com.pk
express-pk | PK | Express | ایکسپریس نیوز; روزنامہ ایکسپریس; The Express Tribune | | express.pk; tribune.com.pk
ary | PK | ARY News | اے آر وائی نیوز; اے آر وائی | | arynews.tv; urdu.arynews.tv
the-hindu | IN | The Hindu | THG PUBLISHING PVT LTD.; Kasturi & Sons Ltd | | thehindu.com
times-of-india | IN | The Times of India | Bennett, Coleman & Co. Ltd.; Bennett Coleman; Times Internet Limited; नवभारत टाइम्स | TNN | timesofindia.indiatimes.com; indiatimes.com
indian-express | IN | The Indian Express | The Indian Express [P] Ltd.; Indian Express; जनसत्ता | | indianexpress.com
hindustan-times | IN | Hindustan Times | HT Media; HT Digital Streams; लाइव हिन्दुस्तान; हिन्दुस्तान | | hindustantimes.com; livehindustan.com
dainik-bhaskar | IN | Dainik Bhaskar | दैनिक भास्कर; DB Corp; DB Corp ltd. | | bhaskar.com
dainik-jagran | IN | Dainik Jagran | दैनिक जागरण; जागरण; Jagran Prakashan; Jagran New Media; MMI Online Limited | | jagran.com
amar-ujala | IN | Amar Ujala | अमर उजाला; Amar Ujala Limited; अमर उजाला वेब सर्विसेज प्राइवेट लिमिटेड | | amarujala.com
ndtv | IN | NDTV | New Delhi Television; एनडीटीवी; NDTV Convergence | | ndtv.com; ndtv.in
aaj-tak | IN | Aaj Tak | आज तक; India Today Group; Living Media India Limited; TV Today Network | | aajtak.in; indiatoday.in
yomiuri | JP | 読売新聞社 | 読売新聞; The Yomiuri Shimbun; Yomiuri Shimbun; 読売新聞グループ; The Japan News; 読売新聞オンライン | | yomiuri.co.jp; japannews.yomiuri.co.jp
asahi | JP | 朝日新聞社 | 朝日新聞; The Asahi Shimbun; Asahi Shimbun; The Asahi Shimbun Company; 朝日新聞デジタル | | asahi.com
mainichi | JP | 毎日新聞社 | 毎日新聞; THE MAINICHI NEWSPAPERS; Mainichi Shimbun | | mainichi.jp
nikkei | JP | 日本経済新聞社 | 日本経済新聞; 日経; Nikkei; Nikkei Inc.; 日経BP | | nikkei.com
sankei | JP | 産経新聞社 | 産経新聞; The Sankei Shimbun; 産経デジタル; SANKEI DIGITAL INC. | | sankei.com
nhk | JP | NHK | 日本放送協会; Japan Broadcasting Corporation | | nhk.or.jp
tokyo-shimbun | JP | 中日新聞社 | 東京新聞; 中日新聞; The Chunichi Shimbun | | tokyo-np.co.jp; chunichi.co.jp
hokkaido-shimbun | JP | 北海道新聞社 | 北海道新聞; The Hokkaido Shimbun Press | | hokkaido-np.co.jp
nishinippon | JP | 西日本新聞社 | 西日本新聞; The Nishinippon Shimbun | | nishinippon.co.jp
itmedia | JP | アイティメディア | ITmedia; ITmedia, Inc. | | itmedia.co.jp
chosun | KR | 조선일보 | 조선비즈; The Chosun Ilbo; 조선닷컴; ㈜조선일보 | | chosun.com
joongang | KR | 중앙일보 | JoongAng Ilbo; 중앙일보사 | | joongang.co.kr
donga | KR | 동아일보 | The Dong-A Ilbo; 동아닷컴 | | donga.com
hankyoreh | KR | 한겨레 | 한겨레신문; The Hankyoreh; 한겨레신문사 | | hani.co.kr
kyunghyang | KR | 경향신문 | 경향닷컴; The Kyunghyang Shinmun | | khan.co.kr
maeil | KR | 매일경제 | 매경닷컴; 매경AX; 매경AX; Maeil Business Newspaper; MK | | mk.co.kr
hankyung | KR | 한국경제 | 한경닷컴; 한국경제신문; The Korea Economic Daily | | hankyung.com
kbs | KR | KBS | 한국방송공사 | | kbs.co.kr
sbs-kr | KR | SBS | SBS & SBS Digital News Lab | | sbs.co.kr
mbc-kr | KR | MBC | 문화방송 | | imbc.com
ytn | KR | YTN | 와이티엔 | | ytn.co.kr
peoples-daily | CN | 人民日报 | 人民日報; 人民网; People's Daily; 人民日报社; People's Daily Online | | people.com.cn; people.cn
cctv | CN | 中央广播电视总台 | 央视网; CCTV; 央视; CGTN; 中国中央电视台; China Media Group | | cctv.com; cgtn.com
caixin | CN | 财新传媒 | 财新网; 财新; Caixin Media; Caixin Global | | caixin.com; caixinglobal.com
the-paper | CN | 澎湃新闻 | 澎湃; The Paper; 上海东方报业有限公司 | | thepaper.cn
global-times | CN | 环球时报 | 环球网; Global Times | | globaltimes.cn; huanqiu.com
china-daily | CN | 中国日报 | 中国日报网; China Daily | | chinadaily.com.cn
guangming | CN | 光明日报 | 光明网; Guangming Daily | | gmw.cn
banyuetan | CN | 半月谈 | 半月谈杂志社; Banyuetan | | banyuetan.org
nanfang | CN | 南方都市报 | 南方周末; 南方报业; 南都 | | nandu.com; infzm.com
beijing-news | CN | 新京报 | 新京报社; The Beijing News | | bjnews.com.cn
first-financial | CN | 第一财经 | Yicai | | yicai.com
scmp | HK | South China Morning Post | 南華早報; 南华早报; South China Morning Post Publishers Ltd | | scmp.com
ming-pao | HK | 明報 | 明报; Ming Pao; 明報報業有限公司 | | mingpao.com
udn | TW | 聯合報 | 聯合新聞網; udn.com; 聯合線上公司 | | udn.com
liberty-times | TW | 自由時報 | 自由電子報; Liberty Times | | ltn.com.tw
zaobao | SG | 联合早报 | 聯合早報; Lianhe Zaobao; SPH Media; SPH Media Limited; The Straits Times; Singapore Press Holdings | | zaobao.com.sg; straitstimes.com
cna-sg | SG | CNA | Channel NewsAsia; Mediacorp; Mediacorp Pte Ltd | | channelnewsasia.com
kompas | ID | Kompas | Kompas.com; PT. Kompas Cyber Media; KOMPAS.com | | kompas.com; kompas.id
detik | ID | detikcom | detik.com; PT Agranet Multicitra Siberkom; detiknews | | detik.com
tempo | ID | Tempo | Tempo.co; PT. Tempo Inti Media | | tempo.co
media-indonesia | ID | Media Indonesia | Media Group - mediaindonesia; mediaindonesia.com | | mediaindonesia.com
republika | ID | Republika | Republika Online; ROL | | republika.co.id
tribunnews | ID | Tribunnews | Tribunnews.com; TribunNetwork | | tribunnews.com
liputan6 | ID | Liputan6 | Liputan6.com; KapanLagi Youniverse | | liputan6.com
the-star-my | MY | The Star | Star Media Group Berhad; Star Media Group | | thestar.com.my
malaysiakini | MY | Malaysiakini | Mkini Dotcom Sdn Bhd | | malaysiakini.com
berita-harian | MY | Berita Harian | New Straits Times; The New Straits Times Press (M) Bhd; Media Prima | | bharian.com.my; nst.com.my
vnexpress | VN | VnExpress | Báo VnExpress; FPT Online | | vnexpress.net
inquirer-ph | PH | Philippine Daily Inquirer | INQUIRER.net; Inquirer | | inquirer.net
bangkok-post | TH | Bangkok Post | Bangkok Post Public Company Limited | | bangkokpost.com
nation-ke | KE | Nation Media Group | Daily Nation; Nation Africa | | nation.africa
independent-media-za | ZA | Independent Media | IOL; Independent Online | | iol.co.za
news24 | ZA | News24 | Media24 | | news24.com
punch-ng | NG | Punch | Punch Nigeria Limited; The Punch | | punchng.com
premium-times | NG | Premium Times | | | premiumtimesng.com
allafrica | ZA | allAfrica | AllAfrica Global Media; allAfrica.com | | allafrica.com
jeune-afrique | FR | Jeune Afrique | Jeune Afrique Media Group | | jeuneafrique.com
un-news | US | UN News | United Nations; الأمم المتحدة; أخبار الأمم المتحدة | | news.un.org
project-syndicate | CZ | Project Syndicate | بروجيكت سنديكيت | | project-syndicate.org
global-voices | NL | Global Voices | الأصوات العالمية | | globalvoices.org
`);
