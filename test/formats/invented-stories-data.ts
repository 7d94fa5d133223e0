/** Two invented stories in each of the scripts that files come in: a headline, two paragraphs. */
export interface InventedStory {
  lang: string;
  head: string;
  paragraphs: [string, string];
}

const story = (lang: string, head: string, first: string, second: string): InventedStory => ({
  lang,
  head,
  paragraphs: [first, second],
});

export const INVENTED: Readonly<Record<string, readonly InventedStory[]>> = {
  English: [
    story(
      'en',
      'Ferry to sail from Ostmere this year',
      'The harbour board said on Monday that the new ferry would sail from Ostmere before the end of the year.',
      'It added that the pier needed work first, and that two companies had offered to do it for less than planned.',
    ),
    story(
      'en',
      'Night school opens in Pellgate',
      'More than two hundred adults have signed up for the first night school in Pellgate, its director said on Tuesday.',
      'Lessons begin at seven and end at ten, and most of the teachers work without pay for the first term.',
    ),
  ],
  Turkish: [
    story(
      'tr',
      'Göl kıyısındaki feribot iskelesi yenileniyor',
      'Göl Belediyesi, kıyıdaki feribot iskelesinin yıl sonuna kadar yenileneceğini pazartesi günü duyurdu.',
      'Açıklamada, çalışmalar sırasında seferlerin Taşpınar iskelesinden yapılacağı ve ücretlerin değişmeyeceği belirtildi.',
    ),
    story(
      'tr',
      'Akçakavak ilçesinde gece okulu açıldı',
      'Akçakavak ilçesinde yetişkinler için açılan gece okuluna ilk haftada iki yüzü aşkın kişi kayıt yaptırdı.',
      'Dersler akşam yedide başlıyor, öğretmenlerin çoğu ilk dönem için ücret almıyor.',
    ),
  ],
  Arabic: [
    story(
      'ar',
      'هيئة الموانئ تعلن موعد تشغيل خط العبارات',
      'أعلنت هيئة الموانئ اليوم الاثنين أن خط العبارات الجديد سيبدأ العمل من وادي السرو قبل نهاية العام الجاري.',
      'وأضافت الهيئة أن الرصيف يحتاج إلى أعمال صيانة، وأن شركتين تقدمتا بعروض أقل من الكلفة المقدرة.',
    ),
    story(
      'ar',
      'افتتاح مدرسة مسائية في تل الزعتر',
      'سجل أكثر من مئتي شخص في المدرسة المسائية الأولى التي افتتحت في تل الزعتر يوم الثلاثاء بحسب مديرها.',
      'وتبدأ الدروس عند السابعة مساء، ويعمل معظم المعلمين فيها من دون أجر خلال الفصل الأول.',
    ),
  ],
  Russian: [
    story(
      'ru',
      'Паромная линия откроется до конца года',
      'Портовое управление сообщило в понедельник, что паромная линия из Светлогорья откроется до конца года.',
      'По словам представителей управления, причал нуждается в ремонте, и две компании готовы выполнить его дешевле.',
    ),
    story(
      'ru',
      'В Каменке открылась вечерняя школа',
      'Более двухсот взрослых записались в первую вечернюю школу Каменки, рассказал во вторник её директор.',
      'Занятия начинаются в семь часов вечера, и большинство учителей работает без оплаты.',
    ),
  ],
  Chinese: [
    story(
      'zh',
      '白泉市渡轮航线年底前开通',
      '港务局星期一宣布，从白泉市出发的新渡轮航线将在年底前开通，届时每天往返六班，票价维持不变。',
      '负责人表示，码头需要先行维修，已有两家公司提出低于预算的报价，工程预计三个月内完成。',
    ),
    story(
      'zh',
      '石溪市首所夜校正式开课',
      '石溪市首所夜校星期二正式开课，已有两百多名成年人报名，校长称报名人数超出预期。',
      '课程从晚上七点开始，到十点结束，大多数教师在第一学期不领取报酬，教材由市图书馆提供。',
    ),
  ],
};
