/** What stands around the article of a web page, as sites of each language word it. */
export interface PageWords {
  home: string;
  sport: string;
  related: string;
  alsoRead: string;
  newsletter: string;
  newsletterLead: string;
  comments: string;
  reply: string;
  share: string;
  cookies: string;
  accept: string;
  /** `{name}` is a name. */
  author: string;
  advertisement: string;
  tags: string;
  mostRead: string;
  subscribe: string;
  photo: string;
  copyright: string;
  published: string;
  /** Standing invitation below an article. */
  follow: string;
}

export const PAGE_WORDS: Record<string, PageWords> = {
  en: {
    home: 'Home',
    sport: 'Sport',
    related: 'More on this story',
    alsoRead: 'Read also',
    newsletter: 'The morning briefing in your inbox',
    newsletterLead: 'Our editors pick the stories that matter, every weekday at seven, and you may leave whenever you like.',
    comments: 'Comments',
    reply: 'Reply',
    share: 'Share this article',
    cookies:
      'We and our 412 partners store and read information on your device, such as cookies, to show content and advertising that suits you, to measure both and to improve our services. You can agree, refuse, or change your choice at any time in the settings.',
    accept: 'Accept all',
    author: '{name} reports on towns and transport. Before that she wrote for a paper in the north, and she likes letters from readers.',
    advertisement: 'Advertisement',
    tags: 'Topics',
    mostRead: 'Most read',
    subscribe: 'You have read your last free article this month. Subscribe now and read on without limits, four weeks for one coin.',
    photo: 'Photo: Example Agency / N. Lens',
    copyright: '© 2026 The Example Courier. All rights reserved.',
    published: 'Published 26 November 2026, 14:05',
    follow: 'Do not miss any news: follow our channel and get the latest straight to your phone.',
  },
  tr: {
    home: 'Ana Sayfa',
    sport: 'Spor',
    related: 'İlgili haberler',
    alsoRead: 'Bunlar da ilginizi çekebilir',
    newsletter: 'Sabah bülteni e-postanızda',
    newsletterLead: 'Editörlerimizin seçtiği haberler her sabah yedide gelen kutunuzda; dilediğiniz an ayrılabilirsiniz.',
    comments: 'Yorumlar',
    reply: 'Yanıtla',
    share: 'Bu haberi paylaş',
    cookies:
      'Sizlere daha iyi bir hizmet sunabilmek için sitemizde çerezler kullanılmaktadır. Kişisel verileriniz ilgili kanun uyarınca işlenmekte olup ayrıntılar aydınlatma metnimizde yer almaktadır. Tercihlerinizi istediğiniz zaman ayarlardan değiştirebilirsiniz.',
    accept: 'Tümünü kabul et',
    author: '{name} kent ve ulaşım haberlerini izliyor. Daha önce bir yerel gazetede çalıştı, okur mektuplarını yanıtlamayı sever.',
    advertisement: 'Reklam',
    tags: 'Etiketler',
    mostRead: 'En çok okunanlar',
    subscribe: 'Bu ay ücretsiz okuyabileceğiniz haberler bitti. Şimdi abone olun, ilk dört hafta bir lira ile sınırsız okuyun.',
    photo: 'Fotoğraf: Örnek Ajansı / N. Objektif',
    copyright: '© 2026 Örnek Gazetesi. Tüm hakları saklıdır.',
    published: 'Yayınlanma: 26 Kasım 2026, 14.05',
    follow: 'Son dakika gelişmelerini kaçırmayın: kanalımıza katılın, haberler telefonunuza gelsin.',
  },
  ar: {
    home: 'الرئيسية',
    sport: 'رياضة',
    related: 'مواضيع ذات صلة',
    alsoRead: 'اقرأ أيضا',
    newsletter: 'النشرة الصباحية في بريدك',
    newsletterLead: 'يختار محررونا أهم الأخبار كل صباح في السابعة، ويمكنك إلغاء الاشتراك متى شئت.',
    comments: 'التعليقات',
    reply: 'رد',
    share: 'شارك هذا المقال',
    cookies:
      'نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لعرض محتوى وإعلانات تناسبك وقياس أدائها وتحسين خدماتنا، ويمكنك الموافقة أو الرفض أو تغيير اختيارك في أي وقت من الإعدادات.',
    accept: 'قبول الكل',
    author: '{name} تتابع أخبار المدن والنقل، وعملت قبل ذلك في صحيفة محلية، وتحب رسائل القراء.',
    advertisement: 'إعلان',
    tags: 'كلمات مفتاحية',
    mostRead: 'الأكثر قراءة',
    subscribe: 'انتهت مقالاتك المجانية لهذا الشهر. اشترك الآن وواصل القراءة بلا حدود أربعة أسابيع بسعر رمزي.',
    photo: 'تصوير: وكالة المثال',
    copyright: '© 2026 صحيفة المثال. جميع الحقوق محفوظة.',
    published: 'نشر في 26 نوفمبر 2026 الساعة 14:05',
    follow: 'تابعوا آخر الأخبار عبر قناتنا لتصلكم أولا بأول على هواتفكم.',
  },
  ku: {
    home: 'Destpêk',
    sport: 'Werziş',
    related: 'Nûçeyên têkildar',
    alsoRead: 'Her wiha bixwînin',
    newsletter: 'Nûçename ya sibehê ji bo we',
    newsletterLead: 'Edîtorên me her sibe nûçeyên herî girîng hildibijêrin û hûn dikarin kengî bixwazin derkevin.',
    comments: 'Şîrove',
    reply: 'Bersiv bide',
    share: 'Vê nûçeyê parve bike',
    cookies:
      'Em û hevkarên xwe çerezan bi kar tînin da ku naverok û reklamên li gorî we nîşan bidin, wan bipîvin û xizmetên xwe baştir bikin. Hûn dikarin qebûl bikin, red bikin an jî hilbijartina xwe her dem biguherînin.',
    accept: 'Hemûyan qebûl bike',
    author: '{name} li ser bajar û veguhastinê dinivîse. Berê di rojnameyeke herêmî de kar dikir û ji nameyên xwendevanan hez dike.',
    advertisement: 'Reklam',
    tags: 'Mijar',
    mostRead: 'Yên herî zêde hatine xwendin',
    subscribe: 'Nûçeyên we yên belaş ên vê mehê qediyan. Niha bibin abone û bêsînor bixwînin, çar heftî bi nirxekî kêm.',
    photo: 'Wêne: Ajansa Mînak',
    copyright: '© 2026 Rojnameya Mînak. Hemû maf parastî ne.',
    published: 'Hat weşandin: 26 Mijdar 2026, 14:05',
    follow: 'Tu nûçeyê ji dest nedin: li kanala me bin û nûçeyên dawî werin telefona we.',
  },
  fa: {
    home: 'خانه',
    sport: 'ورزش',
    related: 'خبرهای مرتبط',
    alsoRead: 'بیشتر بخوانید',
    newsletter: 'خبرنامه صبح در ایمیل شما',
    newsletterLead: 'سردبیران ما هر روز ساعت هفت مهم‌ترین خبرها را برمی‌گزینند و هر زمان بخواهید می‌توانید لغو کنید.',
    comments: 'دیدگاه‌ها',
    reply: 'پاسخ',
    share: 'این مطلب را به اشتراک بگذارید',
    cookies:
      'ما و همکارانمان از کوکی‌ها استفاده می‌کنیم تا محتوا و آگهی متناسب با شما نشان دهیم، آن‌ها را بسنجیم و خدمات خود را بهتر کنیم. می‌توانید بپذیرید، رد کنید یا هر زمان انتخاب خود را تغییر دهید.',
    accept: 'پذیرش همه',
    author: '{name} درباره شهر و حمل و نقل می‌نویسد. پیش‌تر در روزنامه‌ای محلی کار می‌کرد و نامه‌های خوانندگان را دوست دارد.',
    advertisement: 'آگهی',
    tags: 'برچسب‌ها',
    mostRead: 'پربازدیدترین‌ها',
    subscribe: 'خبرهای رایگان این ماه شما تمام شد. اکنون مشترک شوید و چهار هفته بدون محدودیت بخوانید.',
    photo: 'عکس: خبرگزاری نمونه',
    copyright: '© 2026 روزنامه نمونه. همه حقوق محفوظ است.',
    published: 'انتشار: ۵ آذر ۱۴۰۵، ۱۴:۰۵',
    follow: 'هیچ خبری را از دست ندهید: کانال ما را دنبال کنید تا تازه‌ترین‌ها به گوشی شما برسد.',
  },
  ru: {
    home: 'Главная',
    sport: 'Спорт',
    related: 'По теме',
    alsoRead: 'Читайте также',
    newsletter: 'Утренняя рассылка в вашей почте',
    newsletterLead: 'Редакция отбирает главное каждый будний день в семь утра, отписаться можно в любой момент.',
    comments: 'Комментарии',
    reply: 'Ответить',
    share: 'Поделиться статьёй',
    cookies:
      'Мы и наши партнёры храним и читаем на вашем устройстве файлы куки, чтобы показывать подходящие вам материалы и рекламу, измерять их и улучшать наши услуги. Вы можете согласиться, отказаться или изменить выбор в настройках в любое время.',
    accept: 'Принять все',
    author: '{name} пишет о городах и транспорте. Раньше работала в областной газете и любит письма читателей.',
    advertisement: 'Реклама',
    tags: 'Темы',
    mostRead: 'Самое читаемое',
    subscribe: 'Бесплатные статьи на этот месяц закончились. Оформите подписку и читайте без ограничений четыре недели за один рубль.',
    photo: 'Фото: Агентство Пример',
    copyright: '© 2026 Газета Пример. Все права защищены.',
    published: 'Опубликовано 26 ноября 2026, 14:05',
    follow: 'Не пропустите новости: подпишитесь на наш канал и получайте главное на телефон.',
  },
  zh: {
    home: '首页',
    sport: '体育',
    related: '相关新闻',
    alsoRead: '延伸阅读',
    newsletter: '每日早报送到您的邮箱',
    newsletterLead: '编辑每个工作日早上七点为您挑选要闻，您可以随时退订。',
    comments: '网友评论',
    reply: '回复',
    share: '分享本文',
    cookies:
      '我们和合作伙伴会在您的设备上存储和读取信息，例如小型文本文件，用来展示适合您的内容和广告，衡量其效果并改进服务。您可以同意、拒绝，或随时在设置中更改选择。',
    accept: '全部接受',
    author: '{name}，本报城市与交通记者，此前在地方报纸工作多年，喜欢读者来信。',
    advertisement: '广告',
    tags: '标签',
    mostRead: '热门文章',
    subscribe: '您本月的免费文章已经读完。现在订阅，四周内不限篇数阅读，首月只需一元。',
    photo: '图片：示例通讯社',
    copyright: '© 2026 示例日报。版权所有。',
    published: '发布时间：2026年11月26日 14:05',
    follow: '不错过任何消息：关注我们的频道，最新新闻直达手机。',
  },
}; // biome-ignore format: a line a property
