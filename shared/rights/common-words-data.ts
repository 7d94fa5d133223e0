/**
 * Names of holders that are ordinary words too (news, statement, gulf, union …). Such a word alone names nobody in a
 * sentence: it must stand beside a word for a kind of publisher, in quotes, or at a ©. Scripts with capitals need no
 * list: there a capital tells.
 */
export const COMMON_WORDS: readonly string[] =
  'الأخبار البيان الخليج الاتحاد الراي الرأي الغد الشروق النهار المنار الميادين الجزيرة المركزية العمانية وطنية وفا وال بنا قنا وات واج وام واس واع معا صفا شهاب سبأ البوابة الأهرام اعتماد میزان مهر فارس برنا باختر پژواک ایکسپریس ڈان جنگ آن‌لائن طلوع هاوار جاگرن भाषा वार्ता जागरण हिन्दुस्तान הארץ מעריב 共同 時事 南都 澎湃 财新 明報 明报 日経 央视'.split(
    ' ',
  );
