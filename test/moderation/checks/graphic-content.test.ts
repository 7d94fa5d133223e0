import { describe, expect, it } from 'vitest';
import { look, marked } from '../passage-factory.ts';

describe('graphic-content', () => {
  it.each([
    ['The video shows a beheading on the square.', ['beheading']],
    ['Photos of charred bodies spread on Sunday.', ['charred bodies']],
    ['Görüntülerde kanlar içinde yatan kişiler var.', ['kanlar içinde']],
    ['Sosyal medyada paylaşılan videoda linç anları görülüyor.', ['linç anları']],
    ['يظهر مقطع الفيديو جثثا متفحمة في الشارع.', ['جثثا', 'متفحمة']],
    ['تداول ناشطون صورا لأشلاء. وفي الصور جثث كثيرة.', ['لأشلاء', 'جثث']],
  ])('images without a warning: %s', (text, places) => {
    expect(marked('graphic-content', text)).toEqual(places);
    expect(look(text)).toMatchObject([{ check: 'graphic-content', severity: 'medium' }]);
  });

  it.each([
    'WARNING: graphic content\nThe video shows a beheading on the square.',
    'UYARI: Rahatsız edici görüntüler içerir.\nVideoda linç anları var.',
    'تحذير: مشاهد قاسية\nيظهر المقطع جثثا في الشارع.',
    'Viewer discretion is advised.',
  ])('a warning is shown, too: %s', (text) => {
    expect(look(text)).toMatchObject([{ check: 'graphic-content', severity: 'low' }]);
  });

  it.each([
    'Three were beheaded in the 16th century revolt, the book says.',
    'Rescuers found 12 bodies in the rubble, and more are feared dead.',
    'The photo shows the minister with farmers; the video has a million views.',
    'Divers recovered corpses from the wreck on Tuesday.',
    'The execution of the budget was pictured as slow.',
    'Graphic designers met in Basel; the graphic novel won a prize.',
    'A sensitive issue, the premier said of the contents.',
    'Footage of the match shows the foul; the defender was mauled by fans.',
    'Kazada 3 kişi öldü, cesetler hastaneye kaldırıldı.',
    'Fotoğraf sergisi açıldı; ödülü genç fotoğrafçı aldı.',
    'Görüntülerde aracın hızla geldiği görülüyor.',
    'İnfaz yasası Meclis’te; infaz hâkimliği karar verdi.',
    'Merrill Lynch photo op; images of the execution of the road works.',
    'Parçalanmış otomobilin fotoğrafı paylaşıldı; genç kızın cansız bedeni bulundu.',
    'صور ذبح الأضاحي، وعثر على جثة سائق وصورة بطاقته.',
    'Kopmuş kabloya dokunmayın, uyarısı yapıldı.',
    'انتشلت فرق الإنقاذ جثث الضحايا من تحت الأنقاض.',
    'تظهر الصور الوزير في افتتاح المصنع.',
    'ذبح الأضاحي يبدأ صباح العيد.',
    'نشرت الوكالة مشاهد من الاحتفال.',
    'تصاویر ماهواره‌ای پیشرفت پروژه را نشان می‌دهد.',
    'Dîmenên festîvalê hatin parvekirin.',
    'وێنەکان بازاڕی نوێ پیشان دەدەن.',
    'Das Video zeigt den Unfall; niemand wurde verletzt.',
  ])('leaves alone: %s', (text) => expect(look(text)).toEqual([]));
});
