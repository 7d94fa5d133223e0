/** How wires mark an item. Folded when loaded; `*`: the word may go on. */
export const KILL_MARKS: readonly string[] = [
  'mandatory kill', 'bulletin kill', 'kill kill', 'story kill', 'kill story', 'editors kill', 'please disregard the story',
  'please disregard our story', 'please kill', 'do not use this story', 'do not use the story', 'is withdrawn and should not be used',
  'haberi iptal edil*', 'haberimiz iptal*', 'haberi kullanmayiniz', 'haberimizi kullanmayiniz',
  'haberi geri çekil*', 'haberimiz geri çekil*', 'haberi dikkate almayiniz', 'يرجى عدم استخدام الخبر', 'يرجى عدم نشر الخبر',
  'يلغى الخبر', 'الغاء الخبر', 'الخبر ملغى', 'سحب الخبر', 'يرجى الغاء الخبر', 'يرجى إهمال الخبر', 'يلغى ما سبق',
  'این خبر لغو*', 'از انتشار این خبر خودداری*', 'annule et remplace', 'depeche annulee', 'meldung zurückgezogen',
]; // biome-ignore format: a list

export const EMBARGO_MARKS: readonly string[] = [
  'embargoed until', 'embargoed to', 'embargoed for', 'embargoed till', 'strictly embargoed',
  'strict embargo', 'not for release before', 'not for release until', 'not for publication before', 'not for publication until',
  'not for broadcast before', 'hold for release', 'ambargoludur', 'ambargolu haber*', 'ambargo saati', 'kadar ambargolu*',
  'saatinden önce yayınlanamaz', 'önce yayımlanmaması', 'önce yayınlanmaması', 'محظور النشر حتى', 'محظور النشر قبل', 'محظور نشره حتى',
  'محظور نشره قبل', 'يحظر نشره قبل', 'لا ينشر قبل', 'للنشر بعد الساعة', 'غير قابل للنشر قبل', 'حظر حتى الساعة', 'sperrfrist',
]; // biome-ignore format: a list

/** The same at the start of a line; elsewhere on it they may be news of a trade embargo. */
export const EMBARGO_OPENERS: readonly string[] = [
  'embargo until', 'embargo till', 'embargo: until', 'under embargo until', 'hold until', 'embargo hasta', 'embargado hasta', 'embargo jusqu*',
  'sous embargo jusqu*', 'sotto embargo fino*', 'embargo fino*', 'эмбарго до', 'ambargo heta', 'embargo bis',
]; // biome-ignore format: a list

/** On the same line they say that the embargo is over or there is none. */
export const EMBARGO_LIFTED: readonly string[] = [
  'immediate release', 'embargo lifted', 'no embargo', 'no longer embargoed', 'ambargo kalk*', 'ambargo yok*', 'رفع الحظر', 'sin embargo',
]; // biome-ignore format: a list

/** At the start of a line. */
export const CORRECTION_MARKS: readonly string[] = [
  'correction:', 'correction -', '(correction)', 'corrected version', 'corrects', 'düzeltme:', 'düzeltme -', 'düzeltmeli',
  'haberin düzeltilmiş', 'تصحيح:', 'تصحيح -', 'تصويب:', 'تصويب -', 'استدراك:', 'اصلاحیه:', 'تصحیح:', 'rastkirin:', 'ڕاستکردنەوە:',
  'berichtigung:', 'korrektur:', 'correctif:', 'correctif :', 'rectificatif:', 'rectificatif :', 'corrección:', 'rettifica:', 'исправление:',
]; // biome-ignore format: a list
