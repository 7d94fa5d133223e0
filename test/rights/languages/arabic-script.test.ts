import { readsNotices } from '../notice-table.ts';

readsNotices(
  'Arabic',
  [
    'دعت منظمات حقوق الإنسان إلى نشر التقرير كاملا دون تأخير.',
    'قال الوزير إن نشر القوات لا يجوز دون موافقة البرلمان.',
    'وقعت الشركة عقدا مع الوكالة لنقل البضائع بحرا.',
    'حظرت السلطات التجول في المدينة حتى السادسة صباحا.',
    'أكدت النقابة أن حقوق المؤلف يجب أن تحترم في المدارس.',
    'لا يجوز استخدام القوة إلا بإذن من المحكمة.',
    'تحتفظ المكتبة بنسخ من المخطوطات القديمة في قاعة مغلقة.',
    'طالب الأهالي بنقل المصنع بعيدا عن الأحياء السكنية.',
    'صورة: أحمد سالم',
    'رفعت الدول الحظر المفروض على تصدير السلاح.',
    'أعلن الناشر سحب الرواية من الأسواق بعد الجدل.',
  ],
  [
    {
      text: 'جميع الحقوق محفوظة لوكالة الأنباء الوادية © 2031',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'وكالة الأنباء الوادية',
    },
    {
      text: 'هذا التقرير ملكية فكرية لشبكة السنابل، وكل من ينسخه دون موافقتها يعرض نفسه للمساءلة القانونية.',
      terms: ['copyright-claim', 'no-republication', 'prior-permission', 'legal-action'],
      holder: 'شبكة السنابل',
    },
    {
      text: 'جميع الحقوق محفوظة © وكالة ريماس 2031',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'وكالة ريماس',
    },
    {
      text: 'لا يجوز نسخ هذه المادة أو إعادة نشرها كليا أو جزئيا إلا بإذن خطي مسبق من وكالة ريماس.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: 'وكالة ريماس',
    },
    {
      text: 'يسمح بإعادة نشر المقال شريطة ذكر المصدر.',
      terms: ['free-to-republish', 'attribution-required'],
      holder: null,
    },
    { text: 'محظور النشر حتى الساعة العاشرة من صباح الأحد.', terms: ['embargo'], holder: null },
    {
      text: 'تنبيه: يمنع منعا باتا اقتباس أو نسخ محتوى الموقع دون اتفاق مسبق.',
      terms: ['no-republication', 'contract-required'],
      holder: null,
    },
    { text: 'يرجى من الزملاء المحررين إلغاء الخبر السابق وعدم استخدامه.', terms: ['withdrawn'], holder: null },
  ],
);

readsNotices(
  'Persian',
  [
    'فعالان حقوق بشر خواستار انتشار فهرست زندانیان شدند.',
    'وزیر گفت استفاده از خودرو در این محدوده بدون مجوز ممنوع است.',
    'مجلس طرح حقوق بازنشستگان را بررسی کرد.',
    'به گفته پلیس، انتشار این ویدئو ممنوع اعلام شده بود.',
    'این کتاب پس از ده سال با اجازه خانواده نویسنده منتشر شد، ناشر گفت.',
  ],
  [
    {
      text: 'تمامی حقوق این سایت محفوظ و متعلق به خبرگزاری آوین است.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'خبرگزاری آوین',
    },
    {
      text: 'بازنشر مطالب بدون اجازه کتبی ممنوع است.',
      terms: ['no-republication', 'prior-permission', 'written-permission'],
      holder: null,
    },
    {
      text: 'استفاده از مطالب با ذکر منبع بلامانع است.',
      terms: ['free-to-republish', 'attribution-required'],
      holder: null,
    },
  ],
);

readsNotices(
  'Urdu',
  [
    'انسانی حقوق کی تنظیم نے رپورٹ شائع کر دی۔',
    'عدالت نے کہا کہ اجازت کے بغیر تصویر کا استعمال جرم ہے۔',
    'وزیر کے مطابق اسلحے کی فروخت ممنوع ہے۔',
  ],
  [
    {
      text: 'جملہ حقوق محفوظ ہیں۔ بلا اجازت نقل یا اشاعت ممنوع ہے۔',
      terms: ['all-rights-reserved', 'no-republication', 'prior-permission'],
      holder: null,
    },
    {
      text: 'اس مواد کی مکمل یا جزوی اشاعت تحریری اجازت کے بغیر منع ہے۔',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: null,
    },
  ],
);

readsNotices(
  'Sorani',
  [
    'ڕێکخراوی مافی مرۆڤ ڕایگەیاند کە ڕاپۆرتەکە بڵاو دەکرێتەوە.',
    'پەرلەمان یاسای مافەکانی کرێکارانی پەسەند کرد.',
    'وەزیر گوتی بەبێ مۆڵەت کار ناکرێت.',
  ],
  [
    {
      text: 'هەموو مافەکان پارێزراون بۆ تۆڕی میدیایی چیا.',
      terms: ['all-rights-reserved'],
      holder: 'تۆڕی میدیایی چیا',
    },
    {
      text: 'هەموو مافەکان پارێزراون © ڕۆژان میدیا 2031',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'ڕۆژان میدیا',
    },
    {
      text: 'بڵاوکردنەوە و کۆپیکردنی ئەم بابەتە بەبێ مۆڵەتی نووسراو قەدەغەیە.',
      terms: ['no-republication', 'prior-permission', 'written-permission'],
      holder: null,
    },
  ],
);
