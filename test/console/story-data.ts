/** Two deliveries: a holder's own text, and a partner's file that copies it with hostile additions. */
export const NEWSROOM = {
  work: 'Selin su altında kalan köprü\n\nNehrin iki yakasını birleştiren köprü sabaha karşı sular altında kaldı ve ulaşım durdu.\n\nEkipler bölgeye tekne gönderdi.',
  story:
    'Köprü sular altında\n\nBelediyenin duyurusuna göre nehrin iki yakasını birleştiren köprü sabaha karşı sular altında kaldı ve ulaşım durdu.\n\nYol öğlene doğru açıldı.',
  copied: 'köprü sabaha karşı sular altında kaldı ve ulaşım durdu.',
  arabicWork: 'غمرت المياه الجسر الذي يربط ضفتي النهر قبل الفجر وتوقفت حركة المرور.\n\nوأرسلت الفرق قوارب إلى المنطقة.',
  arabicStory:
    'المياه تغمر الجسر\n\nقالت البلدية: غمرت المياه الجسر الذي يربط ضفتي النهر قبل الفجر وتوقفت حركة المرور.\n\nجميع الحقوق محفوظة لوكالة مرمر.',
  arabicCopied: 'غمرت المياه الجسر الذي يربط ضفتي النهر قبل الفجر وتوقفت حركة المرور.',
  arabicNotice: 'جميع الحقوق محفوظة لوكالة مرمر.',
  hostile: '<script>alert(1)</script> <img src=x onerror=alert(2)> "quoted" \u202eesrever\u202c & \u200bend',
};
