/** Words beside which a number or an address is an organisation's own, given for the public. Folded when loaded; `*`: the word may go on. */
export const ORGANISATION_CONTACT: readonly string[] = [
  // English
  'press office', 'press officer', 'press contact', 'press service', 'press release', 'media contact', 'media contacts', 'media office',
  'media inquiries', 'media enquiries', 'media relations', 'press inquiries', 'press enquiries', 'newsroom', 'news desk', 'newsdesk',
  'editorial office', 'editorial board', 'for more information', 'further information', 'for information', 'customer service',
  'customer services', 'call center', 'call centre', 'hotline', 'hot line', 'helpline', 'help line', 'tip line', 'toll-free', 'toll free',
  'freephone', 'switchboard', 'subscriptions', 'spokesperson', 'spokesman', 'spokeswoman', 'public relations', 'investor relations',
  'emergency number', 'emergency line', 'crisis line', 'lifeline', 'reservations', 'ticket office', 'tickets', 'consulate',
  'embassy', 'headquarters', 'head office', 'registration', 'crimestoppers', 'anyone with information', 'tips', 'samaritans',
  'notes to editors', 'reporting by', 'editing by', 'edited by', 'writing by', 'hotel', 'restaurant', 'box office', 'about us', 'contact us', 'follow us',
  // Turkish
  'basin ofisi*', 'basin bürosu*', 'basin danismani*', 'basin müsavir*', 'basin iletisim*', 'basin irtibat*', 'medya iletisim*', 'haber merkezi*',
  'haber hatti*', 'ihbar hatti*', 'ihbar*', 'yazi isleri*', 'genel müdürlük*', 'danisma hatti*', 'çagri merkezi*', 'müsteri hizmetleri*',
  'ayrintili bilgi*', 'detayli bilgi*', 'bilgi için*', 'bilgi ve', 'abonelik*', 'santral*', 'acil durum*', 'yardim hatti*', 'destek hatti*',
  'kurumsal iletisim*', 'halkla iliskiler*', 'basvuru için*', 'rezervasyon*', 'bilet*', 'konsolosluk*', 'büyükelçilik*', 'iletisim hatti*',
  'çözüm merkezi*', 'alo', 'otel*', 'restoran*', 'bize ulasin*', 'künye*', 'imtiyaz sahibi*', 'muhabir*',
  // Arabic
  'المكتب الاعلامي', 'المكتب الصحفي', 'المركز الاعلامي', 'مكتب الاعلام', 'قسم الاعلام', 'هيئه التحرير', 'غرفه الاخبار', 'مركز الاتصال',
  'خدمه العملاء', 'الخط الساخن', 'الخط المجاني', 'خط ساخن', 'الرقم المجاني', 'رقم مجاني', 'لمزيد من المعلومات', 'للمزيد من المعلومات',
  'للاستفسار', 'للاستعلام', 'للاستعلامات', 'للتواصل معنا', 'تواصل معنا', 'اتصل بنا', 'للاشتراك', 'العلاقات العامه', 'المتحدث الرسمي',
  'للابلاغ', 'رقم الطواري', 'ارقام الطواري', 'غرفه العمليات', 'السفاره', 'القنصليه', 'للحجز', 'فندق', 'الفندق', 'مطعم', 'للتبليغ', 'مكتب العلاقات',
  // Persian, Kurdish, Urdu
  'روابط عمومي*', 'دفتر مركزي*', 'تحريريه*', 'تماس با ما*', 'براي اطلاعات بيشتر*', 'ستاد خبري*', 'خط ويژه*', 'مركز تماس*', 'بۆ زانیاری زیاتر*',
  'هێڵی گەرم*', 'نووسینگەی راگەیاندن*', 'navenda nûçeyan*', 'nivisgeha çapemeniyê*', 'ji bo agahiyan*', 'xeta germ*',
  // Others a wire brings
  'pressestelle*', 'pressekontakt*', 'rückfragen*', 'ruckfragen*', 'bürgertelefon*', 'service de presse*', 'contact presse*', 'numero vert*',
  'gabinete de prensa*', 'oficina de prensa*', 'contacto de prensa*', 'ufficio stampa*', 'numero verde*', 'persvoorlichting*', 'biuro prasowe*',
  'assessoria de imprensa*', 'пресс-служба*', 'пресс-центр*', 'прес-служба*', 'горячая линия*', 'гаряча лінія*', 'redaktion*', 'redaction*',
  'redaccion*', 'redazione*', 'redactie*', 'redakcja*', 'редакция*', 'адрес*', 'офис*', 'редакція*', 'דוברות*', 'מוקד*', 'מערכת*',
]; // biome-ignore format: one family a block

/** A line that opens with one of these and a colon, or holds nothing else, heads a block of contacts. */
export const CONTACT_HEADS: readonly string[] = [
  'contact', 'contacts', 'press', 'media', 'iletisim', 'irtibat', 'basin', 'للتواصل', 'للاتصال', 'التواصل', 'اتصال', 'تماس', 'ارتباط',
  'peywendi', 'پەیوەندی', 'kontakt', 'contacto', 'contatti', 'contatto', 'contato', 'контакты', 'контакти', 'editor', 'editors',
  'haber', 'kamera', 'yazar', 'kaynak', 'adres', 'address', 'العنوان', 'by', 'reporting by', 'اعداد', 'تحرير',
]; // biome-ignore format: a list
