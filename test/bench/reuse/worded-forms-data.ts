/**
 * Forms as agencies word them, in eight languages: `#` is a number, `@` a town, `@dir` where the wind comes from. Of the
 * rules for forms the shares in `drop-forms.ts` and `is-form.ts` were chosen with a view to the first four languages, not the rest.
 */
const words = (text: string) => text.split(' ');

// biome-ignore format: a line a language
export const TOWNS: Record<string, string[]> = {
  en: words('Ashford Brighton Carlisle Dover Exeter Falmouth Grantham Hastings Ipswich Kendal Lancaster Margate Norwich Oxford Preston Reading'),
  tr: words('Bursa Kayseri Samsun Denizli Malatya Trabzon Konya Sivas Adana Mersin Edirne Ordu Rize Van Batman Siirt'),
  ar: words('بغداد الموصل البصرة أربيل كركوك النجف كربلاء الحلة الناصرية العمارة سامراء تكريت الرمادي بعقوبة السماوة دهوك'),
  de: words('Augsburg Bremen Cottbus Dresden Erfurt Freiburg Göttingen Hamburg Ingolstadt Jena Kassel Lübeck Mainz Nürnberg Oldenburg Passau'),
  ru: words('Казань Самара Тула Омск Пермь Уфа Рязань Тверь Псков Киров Курск Орёл Томск Чита Сочи Вологда'),
  fa: words('تهران مشهد اصفهان شیراز تبریز کرج قم اهواز رشت کرمان همدان یزد اردبیل اراک زنجان سنندج'),
  zh: words('北京 上海 广州 深圳 成都 杭州 武汉 南京 重庆 西安 苏州 长沙 青岛 郑州 沈阳 昆明'),
  ku: words('Amed Wan Mêrdîn Êlih Riha Sêrt Agirî Mûş Çewlîg Dêrsim Colemêrg Şirnex Hewlêr Silêmanî Duhok Kobanê'),
};

// biome-ignore format: a line a language
export const WINDS: Record<string, string[]> = { en: ['north','south','west','east'], tr: ['kuzey','güney','batı','doğu'], ar: ['شمالية','جنوبية','غربية','شرقية'], ku: ['bakur','başûr','rojava','rojhilat'], de: ['Nord','Süd','West','Ost'], ru: ['северный','южный','западный','восточный'], fa: ['شمالی','جنوبی','غربی','شرقی'], zh: ['偏北','偏南','偏西','偏东'] };

// biome-ignore format: a line a form
export const WORDED_FORMS: Record<string, Record<string, string>> = {
  en: {
    weather: 'The meteorological office said on Friday that temperatures in @ will reach # degrees at noon and fall to # degrees during the night. Winds from the @dir are expected to blow at # kilometres an hour, with gusts up to # on the coast near @. Rain of # millimetres is forecast for the hills around @, and drivers are asked to take care on roads that may be slippery in the early hours.',
    rates: 'In the free market the dollar was bought at # and sold at # at the opening of trading, while the euro changed hands at # in buying and # in selling. A gram of gold was priced at # and a quarter coin at #, dealers in @ said. The central bank had announced its effective rate as # on the previous working day.',
    prayer: 'Prayer times for @ and the surrounding districts today, as announced by the religious affairs office, are as follows: dawn #, sunrise #, noon #, afternoon #, sunset # and night #. For the villages of @ two minutes are added, and for those of @ three minutes are taken away.',
    roads: 'The highways directorate announced that the road between @ and @ will be closed to traffic for # days because of maintenance works between kilometre # and kilometre #. Drivers are advised to follow the signs and use the alternative route through @ until the works are completed. Heavy vehicles of more than # tons will not be let through.',
    court: 'The criminal court in @ will hear today the case of a defendant from @ who is accused of fraud in connection with a tender, the registry said. The hearing begins at # in courtroom #, and the prosecution is expected to call witnesses from @. The court adjourned the previous session at the request of the defence, which had asked for more time to study the file.',
    election: 'With # percent of ballot boxes opened in @, the candidate of the ruling party has # percent of the votes and the candidate of the opposition # percent, according to unofficial results. Turnout in the province was # percent. In the district of @ the difference between the two candidates is # votes, the election board said, and objections may be lodged until tomorrow evening.',
    sport: '@ beat @ by # goals to # in a match of the second league played yesterday evening in front of # spectators. The first goal came in minute # from a penalty, and the guests answered in minute # after a corner. With this result @ have # points and stand in place # of the table, while the losers remain with # points.',
    obituary: 'The family announces with deep sorrow the death of their father, the merchant from @, who passed away in hospital after a short illness. The funeral prayer will be held after noon at the central mosque of @, and condolences will be received for three days in the hall near the market of @. He leaves a wife and children who pray that his soul may rest in peace.',
  },
  tr: {
    weather: 'Meteoroloji Genel Müdürlüğünden yapılan açıklamaya göre @ genelinde hava sıcaklığının gündüz # derece, gece ise # derece olması bekleniyor. Rüzgârın @dir yönlerden saatte # kilometre hızla esmesi, @ çevresinde yer yer # kilometreye ulaşması tahmin ediliyor. @ kesimlerinde metrekareye # kilogram yağış beklenirken sürücülerin buzlanma ve sise karşı dikkatli olmaları istendi.',
    rates: 'Serbest piyasada güne # liradan başlayan dolar # liradan satılıyor, euro ise # liradan alınıp # liradan satılıyor. @ Kapalıçarşı esnafı gram altının # lira, çeyrek altının # lira olduğunu bildirdi. Merkez Bankası önceki iş gününde etkin kuru # lira olarak açıklamıştı ve analistler gün içinde dalgalı bir seyir beklediklerini söyledi.',
    prayer: 'Diyanet İşleri Başkanlığının takvimine göre @ ve ilçeleri için bugünkü namaz vakitleri şöyle: imsak #, güneş #, öğle #, ikindi #, akşam # ve yatsı #. @ ilçesi için bu vakitlere iki dakika eklenecek, @ ilçesi için ise üç dakika düşülecektir.',
    roads: 'Karayolları Bölge Müdürlüğü @ ile @ arasındaki yolun bakım ve onarım çalışmaları nedeniyle # gün süreyle trafiğe kapatılacağını duyurdu. Çalışmaların kilometre # ile kilometre # arasında yapılacağı, sürücülerin işaret ve levhalara uyarak @ üzerinden alternatif güzergâhı kullanmaları gerektiği belirtildi. # tondan ağır araçların geçişine izin verilmeyecek.',
    court: '@ Ağır Ceza Mahkemesi bugün @ nüfusuna kayıtlı bir sanığın ihaleye fesat karıştırma suçundan yargılandığı davayı görecek. Saat # itibarıyla başlayacak duruşmada savcılığın @ ilinden gelecek tanıkları dinletmesi bekleniyor. Mahkeme önceki duruşmayı dosyayı incelemek için ek süre isteyen sanık avukatlarının talebi üzerine ertelemişti.',
    election: 'Sandıkların yüzde # oranında açıldığı @ ilinde resmi olmayan sonuçlara göre iktidar partisinin adayı yüzde #, muhalefetin adayı yüzde # oy aldı. İlde katılım oranı yüzde # olarak gerçekleşti. @ ilçesinde iki aday arasındaki farkın # oy olduğu, itirazların yarın akşama kadar yapılabileceği seçim kurulunca bildirildi.',
    sport: '@ ikinci lig karşılaşmasında @ takımını # seyirci önünde # golle mağlup etti. İlk gol # dakikada penaltıdan gelirken konuk takım # dakikada köşe vuruşundan bulduğu golle karşılık verdi. Bu sonuçla @ puanını # yaparak # sıraya yükseldi, rakibi ise # puanda kaldı.',
    obituary: 'Aile büyüğümüz, @ eşrafından merhum kısa süredir tedavi gördüğü hastanede hayatını kaybetmiştir. Cenazesi öğle namazını müteakip @ merkez camiinden kaldırılacak, taziyeler üç gün boyunca @ çarşısındaki taziye evinde kabul edilecektir. Geride eşini ve çocuklarını bırakan merhuma Allahtan rahmet, yakınlarına sabır dileriz.',
  },
  ar: {
    weather: 'أعلنت الهيئة العامة للأنواء الجوية أن درجات الحرارة في @ ستبلغ اليوم # درجة مئوية نهارا وتنخفض إلى # درجات ليلا، فيما تكون الرياح @dir بسرعة # كيلومترا في الساعة. وتوقعت الهيئة هطول أمطار بمقدار # مليمترا في محيط @، داعية السائقين إلى توخي الحذر على الطرق الخارجية بين @ والقرى المجاورة خلال ساعات الصباح الأولى.',
    rates: 'سجلت أسعار صرف الدولار في السوق الحرة اليوم # دينارا للشراء و# دينارا للبيع، بينما بلغ سعر اليورو # للشراء و# للبيع. وقال متعاملون في بورصة @ إن سعر مثقال الذهب بلغ # وسعر الليرة الذهبية #. وكان البنك المركزي قد حدد السعر الرسمي عند # في يوم العمل السابق.',
    prayer: 'مواقيت الصلاة في @ وضواحيها لهذا اليوم بحسب ديوان الوقف كما يأتي: الفجر # والشروق # والظهر # والعصر # والمغرب # والعشاء #. وتضاف دقيقتان لقرى @ وتنقص ثلاث دقائق لقرى @ وعلى المصلين مراعاة فروق التوقيت بين المناطق.',
    roads: 'أعلنت مديرية الطرق والجسور إغلاق الطريق الرابط بين @ و@ أمام حركة المرور لمدة # أيام بسبب أعمال الصيانة بين الكيلومتر # والكيلومتر #. ودعت المديرية السائقين إلى اتباع الإشارات واستخدام الطريق البديل عبر @ إلى حين انتهاء الأعمال، مشيرة إلى منع مرور الشاحنات التي تزيد حمولتها على # طنا.',
    court: 'تنظر محكمة الجنايات في @ اليوم في قضية متهم من أهالي @ بتهمة الاحتيال في مناقصة حكومية بحسب ما أفاد مصدر قضائي. وتبدأ الجلسة عند الساعة # ومن المتوقع أن يستدعي الادعاء العام شهودا من @ للإدلاء بإفاداتهم. وكانت المحكمة قد أجلت الجلسة السابقة بطلب من هيئة الدفاع التي التمست مهلة إضافية لدراسة ملف القضية.',
    election: 'أظهرت النتائج غير الرسمية بعد فتح # في المئة من الصناديق في @ حصول مرشح الحزب الحاكم على # في المئة من الأصوات مقابل # في المئة لمرشح المعارضة. وبلغت نسبة المشاركة في المحافظة # في المئة. وقالت مفوضية الانتخابات إن الفارق بين المرشحين في قضاء @ بلغ # صوتا وإن الطعون تقبل حتى مساء الغد.',
    sport: 'فاز فريق @ على ضيفه @ بنتيجة # مقابل # في المباراة التي جرت مساء أمس ضمن منافسات دوري الدرجة الثانية أمام # متفرج. وجاء الهدف الأول في الدقيقة # من ركلة جزاء فيما رد الضيوف في الدقيقة # من ركلة ركنية. وبهذه النتيجة رفع @ رصيده إلى # نقطة في المركز # بينما بقي الخاسر عند # نقطة.',
    obituary: 'بقلوب مؤمنة بقضاء الله وقدره تنعى عشيرة أهالي @ فقيدها الذي وافته المنية بعد مرض لم يمهله طويلا. وسيشيع جثمانه بعد صلاة الظهر من الجامع الكبير في @ وتقبل التعازي لثلاثة أيام في القاعة الكائنة قرب سوق @. إنا لله وإنا إليه راجعون، نسأل الله أن يتغمده بواسع رحمته ويلهم أهله الصبر والسلوان.',
  },
  ku: {
    weather: 'Rêveberiya giştî ya meteorolojiyê ragihand ku germahî li @ dê bi roj bigihîje # pileyan û bi şev dakeve # pileyan. Tê çaverêkirin ku ba ji aliyê @dir ve bi leza # kîlometreyan di saetê de bibe û li derdora @ bigihîje # kîlometreyan. Li herêmên @ barana # mîlîmetreyan tê payîn û ji ajokaran hat xwestin ku li ser rêyan hay ji xwe hebin.',
    rates: 'Li bazara azad dolar îro bi # hat kirîn û bi # hat firotin, euro jî bi # hat kirîn û bi # hat firotin. Bazirganên @ gotin ku gramek zêr bû # û çaryeka zêr bû #. Banka navendî di roja karê ya berê de nirxa fermî wekî # ragihandibû û pispor li bendê ne ku bazar îro jî bilive.',
    prayer: 'Demên nimêjê yên îro ji bo @ û navçeyên wê li gorî daxuyaniya karûbarên olî wiha ne: berbang #, hilatina rojê #, nîvro #, êvar #, rojava # û eşa #. Ji bo gundên @ du xulek tên zêdekirin û ji bo gundên @ sê xulek tên kêmkirin.',
    roads: 'Rêveberiya rêyan ragihand ku rêya di navbera @ û @ de ji ber karên çakkirinê dê # rojan ji hatinûçûnê re were girtin. Kar dê di navbera kîlometreya # û kîlometreya # de bên kirin û ji ajokaran tê xwestin ku li gorî nîşanan tevbigerin û rêya din a ku di @ re derbas dibe bi kar bînin. Rê nayê dayîn ku wesayîtên ji # tonan girantir derbas bibin.',
    court: 'Dadgeha Cezayên Giran a @ dê îro li doza bersûcekî ji @ binêre ku bi hîlekariya di îhaleyê de tê tawanbarkirin, çavkaniyeke dadgehê got. Danişîn dê saet di # de dest pê bike û tê çaverêkirin ku dozger şahidên ji @ guhdarî bike. Dadgehê danişîna berê li ser daxwaza parêzeran a ji bo xwendina dosyayê taloq kiribû.',
    election: 'Li gorî encamên nefermî yên piştî vekirina ji sedî # ya sindoqan li @ namzetê partiya desthilatdar ji sedî # û namzetê opozîsyonê ji sedî # dengan wergirt. Rêjeya beşdariyê li parêzgehê ji sedî # bû. Desteya hilbijartinê got ku li navçeya @ cudahiya navbera herdu namzetan # deng e û îtiraz heta êvara sibê tên qebûlkirin.',
    sport: '@ di pêşbirka lîga duyem de ya êvara duh li pêşberî # temaşevanan @ bi # golan têk bir. Gola yekem di xuleka # de ji penaltiyê hat û mêvanan di xuleka # de bi şûtekî quncikê bersiv da. Bi vê encamê @ gihîşt # xalan û derket rêza # yemîn, tîma dorandî jî bi # xalan ma.',
    obituary: 'Malbata me bi xemgîniyeke mezin radigihîne ku bavê me yê ji @ piştî nexweşiyeke kurt li nexweşxaneyê çûye ser dilovaniya xwe. Merasîma cenazeyê dê piştî nimêja nîvro li mizgefta navendî ya @ bê lidarxistin û sersaxî dê sê rojan li mala sersaxiyê ya nêzî sûka @ bên qebûlkirin. Xwedê rehma xwe lê bike û sebrê bide malbat û hezkiriyên wî.',
  },
  de: {
    lineup: '@: Weber - Krause, Lindner, Vogt, Sommer - Brandt (#. Kuhn), Winter, Jahn - Busch, Engel (#. Roth), Kaiser. Tore: #:0 Busch (#.), #:1 Engel (#./Foulelfmeter). Zuschauer: #. Schiedsrichter: Lorenz (@). Gelbe Karten: Krause, Winter. Das Rückspiel findet in @ statt, wo die Gastgeber seit # Spielen ungeschlagen sind.',
    court: 'Vor dem Landgericht @ muss sich ab heute ein Mann aus @ verantworten, dem die Staatsanwaltschaft gewerbsmäßigen Betrug vorwirft. Der Prozess beginnt um # Uhr in Saal #, geladen sind Zeugen aus @. Die Kammer hatte die erste Verhandlung auf Antrag der Verteidigung vertagt, weil die Akten nicht vollständig vorlagen. Ein Urteil wird für die kommende Woche erwartet.',
    police: 'Bei einem Verkehrsunfall auf der Landstraße zwischen @ und @ sind am Abend # Menschen leicht verletzt worden. Nach Angaben der Polizei kam ein Wagen in einer Kurve von der Fahrbahn ab und prallte gegen einen Baum. Der Sachschaden beläuft sich auf # Euro. Die Strecke war für # Stunden gesperrt, der Verkehr wurde über @ umgeleitet.',
  },
  ru: {
    rates: 'Официальный курс доллара, установленный Центральным банком на завтра, составляет # рубля, курс евро - # рубля. На торгах в городе @ котировки открылись на отметке #, к полудню они опустились до #. Аналитики связывают движение с ценой нефти, которая достигла # долларов за баррель, и ожидают спокойной торговли до конца недели.',
    obituary: 'С глубоким прискорбием сообщаем, что после тяжёлой болезни скончался ветеран труда, уроженец города @, всеми уважаемый учитель и наставник. Прощание состоится в полдень в траурном зале города @, похороны пройдут на центральном кладбище. Родные и близкие из города @ благодарят всех, кто разделил с ними горечь утраты, и просят помянуть усопшего добрым словом.',
  },
  fa: {
    weather: 'سازمان هواشناسی اعلام کرد دمای هوا در @ امروز به # درجه می‌رسد و شب‌هنگام تا # درجه کاهش می‌یابد. وزش باد @dir با سرعت # کیلومتر در ساعت پیش‌بینی شده و در ارتفاعات @ بارش # میلی‌متر باران انتظار می‌رود. از رانندگان خواسته شده در جاده‌های منتهی به @ احتیاط کنند.',
    rates: 'قیمت هر دلار در بازار آزاد @ امروز # تومان و هر یورو # تومان اعلام شد. هر گرم طلای هجده عیار # تومان و هر سکه تمام # تومان معامله شد. بانک مرکزی نرخ رسمی را در روز کاری گذشته # تومان تعیین کرده بود و کارشناسان انتظار دارند بازار تا پایان هفته آرام بماند.',
  },
  zh: {
    weather: '@市气象台今天发布天气预报，预计白天最高气温#摄氏度，夜间最低气温#摄氏度，@dir风#级，阵风可达#级。未来三天@及周边地区将有小到中雨，累计降水量#毫米左右，山区道路湿滑，请广大驾驶员注意行车安全，市民出行请携带雨具。',
    rates: '@外汇市场今日开盘，人民币对美元汇率中间价报#，对欧元报#，较前一交易日有所变动。黄金现货价格收于每克#元，国际油价报每桶#美元。分析人士表示，市场交投清淡，投资者正在等待央行下周公布的货币政策报告，预计汇率将在合理均衡水平上保持基本稳定。',
  },
};
