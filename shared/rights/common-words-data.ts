/**
 * Names of holders that are ordinary words too (news, statement, gulf, union …). Such a word alone names nobody in a
 * sentence: it must stand beside a word for a kind of publisher, in quotes, or at a ©. Scripts with capitals need no
 * list: there a capital tells.
 */
export const COMMON_WORDS: readonly string[] =
  'الأخبار البيان الخليج الاتحاد الراي الرأي الغد الشروق النهار المنار الميادين الجزيرة المركزية العمانية وطنية وفا وال بنا قنا وات واج وام واس واع معا صفا شهاب سبأ البوابة الأهرام اعتماد میزان مهر فارس برنا باختر پژواک ایکسپریس ڈان جنگ آن‌لائن طلوع هاوار جاگرن भाषा वार्ता जागरण हिन्दुस्तान הארץ מעריב 共同 時事 南都 澎湃 财新 明報 明报 日経 央视'.split(
    ' ',
  );

/** In a script with capitals a run of capitalised words that holds one of these is a publisher. Folded words. */
export const PUBLISHER_WORDS: readonly string[] =
  'ajansi ajans ajansa gazetesi gazete haber medya yayincilik news agency press media newswire wire dispatch newspaper newspapers publishing publications broadcasting herald gazette courier tribune zeitung verlag presse presseagentur nachrichtenagentur nachrichten medien rundfunk agence agencia agenzia agentur editora editorial ediciones edizioni editore editrice editions diario jornal periodico uitgeverij persbureau krant agencja wydawnictwo gazeta media телеканал агентство агентства агентством издательство издательского газета газеты медиа медіа видавництво видання πρακτορειο εφημεριδα εκδοσεις newsroom'.split(
    ' ',
  );

/** Beside one of these a common word is a name: agency, newspaper, channel, network, site, publisher. */
export const KINDS_OF_PUBLISHER: readonly string[] =
  'وكالة وكاله صحيفة جريدة قناة شبكة موقع مؤسسة دار تلفزيون مجلة بوابة خبرگزاری روزنامه آژانس سایت شبکه روزنامہ ایجنسی ئاژانسی رۆژنامەی סוכנות עיתון אתר ערוץ'.split(
    ' ',
  );
