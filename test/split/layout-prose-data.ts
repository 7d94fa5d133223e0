/** Invented prose for generated dumps: {p} person, {o} organisation, {c} city, {t} thing, {n} number. */
export interface Prose {
  people: readonly string[];
  bodies: readonly string[];
  cities: readonly string[];
  things: readonly string[];
  heads: readonly string[];
  ledes: readonly string[];
  sentences: readonly string[];
  briefs: readonly string[];
  subheads: readonly string[];
  agency: string;
  endMark: string;
  by: string;
  notice: string;
  more: string;
  page: string;
  contents: string;
  section: string;
  date: string;
}

export const PROSE: Readonly<Record<'en' | 'tr' | 'ar' | 'ku', Prose>> = {
  en: {
    people: [
      'Marta Quill',
      'Owen Drace',
      'Lena Hobb',
      'Victor Sansom',
      'Ada Penrose',
      'Ruth Calloway',
      'Tomas Eel',
      'Ivy Marchetti',
    ],
    bodies: [
      'Harbour Trust',
      'Northern Rail Board',
      'Lakeside Council',
      'Velo Union',
      'Grain Office',
      'Coastal Watch',
      'Amber Bank',
      'Tide Institute',
    ],
    cities: ['Brackwater', 'Ostmere', 'Fallow Bay', 'Kirnstead', 'Dunmarrow', 'Pellgate'],
    things: [
      'ferry link',
      'wheat tariff',
      'tram depot',
      'night school',
      'flood barrier',
      'solar park',
      'fish quota',
      'museum roof',
    ],
    heads: [
      '{o} delays {t} in {c}',
      '{p} backs new {t}',
      'Row over {t} splits {o}',
      '{c} opens long-awaited {t}',
      '{o}: {t} "too costly"',
      'Why {c} still wants its {t}',
      '{t} vote: {p} holds firm',
      'Is the {t} worth it?',
    ],
    ledes: [
      'The {o} has put off its plan for the {t} in {c} until next spring, its director {p} announced on Tuesday.',
      '{p} of the {o} wants {c} to pay {n} million for the {t}, a sum the town says it does not have.',
      'Work on the {t} in {c} will begin within {n} days after the {o} settled a long dispute with {p}.',
    ],
    sentences: [
      '{p} told the {o} that the {t} had already cost {n} million.',
      'The {o} said a second study of the {t} would be ready in {c} by autumn.',
      'Residents of {c} have waited {n} years for the {t}, and many doubt that it will come.',
      '"We were never asked about the {t}," {p} said at a meeting in {c}.',
      'However, {n} members of the {o} voted against the {t} last month.',
      'He added that {c} could not carry the {t} alone.',
      'The {t} would employ about {n} people, according to the {o}.',
      'In {c}, traders fear that the {t} will drive customers away, {p} said.',
    ],
    briefs: [
      'The {o} will close its office in {c} for {n} days next month while the {t} is repaired.',
      'Police in {c} recovered {n} stolen parts of the {t} on Sunday night.',
      '{p} resigned as head of the {o} on Monday after a dispute over the {t}.',
      'A fire at the {t} in {c} injured {n} people, the {o} said.',
    ],
    subheads: ['Costs rising', 'What comes next', '"Nobody asked us"', 'A long wait', 'By the numbers'],
    agency: 'NWA',
    endMark: 'ENDS',
    by: 'By {p}',
    notice:
      '© 2031 {o}. All rights reserved. No part of this text may be copied or republished without written permission.',
    more: 'Read more: {o} under pressure',
    page: 'Page {n}',
    contents: 'Contents',
    section: 'News in brief',
    date: '14 March 2031',
  },
  tr: {
    people: [
      'Selin Karaca',
      'Mert Aydoğan',
      'Nihal Sezer',
      'Orhan Tunalı',
      'Ceren Yıldırım',
      'Hakan Bozkır',
      'Elif Sarıkaya',
    ],
    bodies: [
      'Liman Birliği',
      'Doğu Demiryolları',
      'Göl Belediyesi',
      'Tahıl Kurumu',
      'Kıyı Gözlem Merkezi',
      'Bisiklet Federasyonu',
    ],
    cities: ['Akçakavak', 'Taşpınar', 'Yeşilova', 'Gündoğan', 'Kızılsu', 'Beyköy'],
    things: [
      'feribot hattı',
      'buğday vergisi',
      'tramvay deposu',
      'gece okulu',
      'sel bariyeri',
      'güneş santrali',
      'balık kotası',
    ],
    heads: [
      '{o} {t} kararını erteledi',
      "{c}'da {t} tartışması büyüyor",
      '{p}: {t} artık şart',
      '{t} için {n} milyon lira aranıyor',
      '{o} ile {p} anlaştı',
      '{c} yeni {t} için gün sayıyor',
      '{t} ne zaman bitecek?',
    ],
    ledes: [
      '{o}, {c} ilçesinde yapılması planlanan {t} projesini gelecek bahara kadar ertelediğini {p} aracılığıyla duyurdu.',
      '{c} ilçesinde {t} için {n} milyon lira kaynak gerektiğini belirten {p}, {o} yönetimine çağrıda bulundu.',
      '{o} ile {p} arasındaki anlaşmazlığın çözülmesiyle {c} ilçesindeki {t} çalışmaları {n} gün içinde başlayacak.',
    ],
    sentences: [
      '{p}, {t} için bugüne kadar {n} milyon lira harcandığını söyledi.',
      '{o} yetkilileri, {t} hakkında ikinci bir raporun sonbaharda hazır olacağını bildirdi.',
      '{c} halkı {n} yıldır {t} bekliyor, birçok kişi projenin biteceğinden kuşkulu.',
      '"{t} konusunda bize kimse bir şey sormadı" diyen {p}, toplantıyı terk etti.',
      'Ayrıca {o} üyelerinden {n} kişi {t} aleyhinde oy kullandı.',
      'Öte yandan {c} esnafı, {t} yüzünden müşteri kaybetmekten korkuyor.',
      '{o} verilerine göre {t} yaklaşık {n} kişiye iş sağlayacak.',
    ],
    briefs: [
      '{o}, {c} ilçesindeki bürosunu {t} onarımı nedeniyle {n} gün kapatacak.',
      '{c} polisi, {t} alanından çalınan {n} parçayı pazar gecesi buldu.',
      '{p}, {t} anlaşmazlığının ardından {o} başkanlığından istifa etti.',
      '{c} ilçesindeki {t} yangınında {n} kişi yaralandı.',
    ],
    subheads: ['Maliyet artıyor', 'Şimdi ne olacak', '"Bize sorulmadı"', 'Uzun bekleyiş', 'Sayılarla proje'],
    agency: 'KHA',
    endMark: '- SON -',
    by: 'Haber: {p}',
    notice: '© 2031 {o}. Tüm hakları saklıdır. Bu metin yazılı izin alınmadan kopyalanamaz ve yayımlanamaz.',
    more: 'İlgili haber: {o} zor durumda',
    page: 'Sayfa {n}',
    contents: 'İçindekiler',
    section: 'Kısa kısa',
    date: '14 Mart 2031',
  },
  ar: {
    people: ['سليم الرفاعي', 'هالة منصور', 'نادر الخطيب', 'ليلى عبدالحق', 'يوسف الدباغ', 'رنا الشامي'],
    bodies: ['هيئة الموانئ', 'مجلس البحيرة', 'اتحاد الدراجات', 'مكتب الحبوب', 'مرصد الساحل', 'مصرف العنبر'],
    cities: ['وادي السرو', 'تل الزعتر', 'مرسى الريح', 'عين الصخر', 'كفر الندى', 'رأس الملح'],
    things: [
      'خط العبارات',
      'ضريبة القمح',
      'مستودع الترام',
      'المدرسة المسائية',
      'حاجز الفيضان',
      'محطة الطاقة الشمسية',
      'حصة الصيد',
    ],
    heads: [
      '{o} تؤجل مشروع {t} في {c}',
      '{p} يدعم {t} الجديد',
      'خلاف حول {t} يقسم {o}',
      '{c} تفتتح {t} بعد طول انتظار',
      '{p}: {t} ضرورة لا ترف',
      'هل يستحق {t} كل هذا العناء؟',
    ],
    ledes: [
      'أعلنت {o} على لسان مديرها {p} تأجيل مشروع {t} في {c} إلى الربيع المقبل بسبب نقص التمويل.',
      'طالب {p} بلدة {c} بدفع {n} مليون دينار من أجل {t}، وهو مبلغ تقول {o} إنه غير متوفر.',
      'تبدأ أعمال {t} في {c} خلال {n} يوماً بعد أن سوّت {o} نزاعها الطويل مع {p}.',
    ],
    sentences: [
      'وقال {p} إن {t} كلف حتى الآن {n} مليون دينار.',
      'وأضافت {o} أن دراسة ثانية عن {t} ستكون جاهزة في {c} قبل الخريف.',
      'ينتظر سكان {c} منذ {n} سنوات إنجاز {t}، ويشك كثيرون في ذلك.',
      '«لم يسألنا أحد عن {t}» هكذا قال {p} في اجتماع عقد في {c}.',
      'كما صوت {n} من أعضاء {o} ضد {t} الشهر الماضي.',
      'وبحسب {o} سيوفر {t} نحو {n} فرصة عمل.',
      'في {c} يخشى التجار أن يبعد {t} الزبائن عنهم.',
    ],
    briefs: [
      'تغلق {o} مكتبها في {c} لمدة {n} أيام بسبب إصلاح {t}.',
      'عثرت شرطة {c} مساء الأحد على {n} قطعة مسروقة من {t}.',
      'استقال {p} من رئاسة {o} يوم الاثنين بعد خلاف على {t}.',
      'أصيب {n} أشخاص في حريق اندلع قرب {t} في {c}.',
    ],
    subheads: ['تكاليف متزايدة', 'ماذا بعد', 'انتظار طويل', '«لم يسألنا أحد»', 'بالأرقام'],
    agency: 'نوا',
    endMark: 'انتهى',
    by: 'كتب: {p}',
    notice: 'جميع الحقوق محفوظة © 2031 {o}. لا يجوز نسخ هذا النص أو إعادة نشره دون إذن خطي.',
    more: 'اقرأ أيضا: {o} تحت الضغط',
    page: 'صفحة {n}',
    contents: 'المحتويات',
    section: 'أخبار قصيرة',
    date: '14 آذار 2031',
  },
  ku: {
    people: ['Rojda Amedî', 'Baran Çiyayî', 'Zîlan Serhed', 'Azad Botan', 'Berfîn Mêrdîn'],
    bodies: ['Yekîtiya Bendergehê', 'Şaredariya Golê', 'Federasyona Bisiklêtê', 'Dezgeha Genim', 'Navenda Çavdêriyê'],
    cities: ['Kaniya Spî', 'Darê Sor', 'Gola Reş', 'Newala Kûr', 'Girê Bilind'],
    things: ['xeta feriyê', 'baca genim', 'depoya tramwayê', 'dibistana şevê', 'bendava lehiyê', 'parka rojê'],
    heads: [
      '{o} {t} taloq kir',
      '{p}: {t} pêwîst e',
      'Li {c} nîqaşa {t} mezin dibe',
      '{t} dê kengî biqede?',
      '{c} li benda {t} ye',
      '{o} bi {p} re li hev kir',
    ],
    ledes: [
      '{o} ragihand ku projeya {t} ya li {c} heta bihara bê hatiye taloqkirin û {p} sedem kêmbûna pereyan nîşan da.',
      '{p} ji {o} xwest ku ji bo {t} {n} milyon dînar were dayîn, lê {c} dibêje ku ew pere tune ye.',
      'Xebatên {t} yên li {c} piştî lihevkirina {o} û {p} dê di nav {n} rojan de dest pê bikin.',
    ],
    sentences: [
      '{p} got ku heta niha ji bo {t} {n} milyon hatine xerckirin.',
      'Her wiha {o} diyar kir ku rapora duyem a {t} dê di payîzê de amade be.',
      'Xelkê {c} ev {n} sal in li benda {t} ne û gelek kes bawer nakin ku ew biqede.',
      '"Kesî derbarê {t} de ji me nepirsî," {p} di civîna li {c} de got.',
      'Li gorî {o} dê {t} kar bide nêzîkî {n} kesan.',
      'Esnafên {c} ditirsin ku {t} mişteriyan ji wan dûr bixe.',
    ],
    briefs: [
      '{o} dê ofîsa xwe ya li {c} ji ber tamîra {t} {n} rojan bigire.',
      'Polîsên {c} şeva yekşemê {n} parçeyên dizî yên {t} dîtin.',
      '{p} piştî nakokiya {t} ji serokatiya {o} îstifa kir.',
      'Di şewata li {t} ya {c} de {n} kes birîndar bûn.',
    ],
    subheads: ['Mesref zêde dibin', 'Niha çi dibe', 'Bendewariya dirêj', 'Bi hejmaran'],
    agency: 'NÇA',
    endMark: '- DAWÎ -',
    by: 'Nûçegihan: {p}',
    notice: '© 2031 {o}. Hemû mafên wê parastî ne. Bêyî destûra nivîskî nayê weşandin û kopîkirin.',
    more: 'Zêdetir bixwîne: {o} di bin zextê de',
    page: 'Rûpel {n}',
    contents: 'Naverok',
    section: 'Bi kurtî',
    date: '14 Adar 2031',
  },
};
