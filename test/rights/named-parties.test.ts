import { expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';

const directory = createHolderDirectory();
const holderOf = (text: string) =>
  detectNotices(text, directory)
    .map(({ holder }) => holder)
    .find((holder) => holder !== null) ?? null;

test.each([
  'No part of this article may be copied without the written consent of the publisher.',
  'Nachdruck nur mit schriftlicher Genehmigung der Redaktion.',
  'Diese Zeitschrift darf ohne Zustimmung nicht kopiert werden.',
  'Die Meldung darf unter Angabe der Quelle kostenlos nachgedruckt werden.',
  'Reproducción prohibida sin la autorización de la redacción.',
  'استفاده از مطالب تنها با اجازه از ناشر مجاز است.',
  'Перепечатка запрещена без согласия редакции.',
  '未经书面授权，不得转载本文。',
])('names nobody: %s', (text) => {
  expect(holderOf(text)).toBeNull();
});

test.each([
  ['© Editrice Lagonovo S.r.l. È vietata la riproduzione.', 'Editrice Lagonovo S.r.l.'],
  [
    'Tutti i diritti sono riservati a Editrice Lagonovo S.r.l. È vietata la copia dei testi.',
    'Editrice Lagonovo S.r.l.',
  ],
  ['© Maison Belrive 2031.Voir les conditions.', 'Maison Belrive'],
  [
    '© 2031 Brackenfold.news, a division of Brackenfold Media Group Inc. All rights reserved.',
    'Brackenfold Media Group Inc.',
  ],
])('a legal form, a year or its owner ends a name: %s', (text, holder) => {
  expect(holderOf(text)).toBe(holder);
});

test.each([
  ['I testi non possono essere copiati senza il consenso scritto di Cronache dal Lago.', 'Cronache dal Lago'],
  [
    'Šíření článku bez písemného souhlasu společnosti Podhorský týdeník s.r.o. je zakázáno.',
    'Podhorský týdeník s.r.o.',
  ],
  ['Preluarea articolelor este interzisă fără acordul scris al redacției Glasul Munților.', 'Glasul Munților'],
  ['Innholdet kan ikke kopieres uten skriftlig avtale med Fjellnytt AS.', 'Fjellnytt AS'],
  ['Использование материалов агентства «Озёрный край» без письменного согласия запрещено.', 'Озёрный край'],
  ['Dilarang menyalin berita ini tanpa izin tertulis dari Kabar Teluk Utara.', 'Kabar Teluk Utara'],
  ['Materialların istifadəsi zamanı Göy Dağ saytına istinad vacibdir.', 'Göy Dağ'],
  ["Bu haberin tüm hakları Göksu Medya A.Ş.'ye aittir, izinsiz kullanılamaz.", 'Göksu Medya A.Ş.'],
  ['محتوى هذه النشرة لمشتركي «رسالة السوق» فقط ويمنع نشره.', 'رسالة السوق'],
  ['如需转载本文，请联系岭南文汇社获取授权。', '岭南文汇社'],
  ["Toute reproduction est interdite sans l'accord préalable de l'Agence Belrive.", 'Agence Belrive'],
  ['This report first appeared in The Bracken Review and is reproduced here with permission.', 'The Bracken Review'],
])('no list holds the party beside its consent, contract, source or readers: %s', (text, holder) => {
  expect(holderOf(text)).toBe(holder);
});

test.each([
  ['Syndicated by Sandpiper Features. Editors may not rewrite this column.', 'Sandpiper Features'],
  ['欢迎转载本文，请注明来源“岭南文汇社”。', '岭南文汇社'],
  ['Материалды көшіріп басқанда «Жетісу үні» газетіне сілтеме жасау міндетті.', 'Жетісу үні'],
  ['حقوق الملكية الفكرية لهذا التقرير تعود إلى مركز سنابل للدراسات.', 'مركز سنابل للدراسات'],
  ['Правообладатель — ООО «Озёрный край». Перепечатка запрещена.', 'ООО «Озёрный край»'],
])('a party in quotes, behind its verb or handing on what others own: %s', (text, holder) => {
  expect(holderOf(text)).toBe(holder);
});

test.each([
  'يمنع نسخ محتوى الموقع دون إذن.',
  'استفاده از مطالب سایت بدون ذکر منبع ممنوع است.',
  'يمنع نشر صور «مهرجان الربيع» دون إذن المصور.',
  'يمنع نسخ مقال «رحلة الشتاء» دون إذن.',
  'يمنع نسخ نص «رحلة الشتاء» دون إذن.',
  '转载本文请注明来源:本网。',
  'Metin editör tarafından hazırlanmıştır, izinsiz kopyalanamaz.',
])('content, a source and who prepared it may be nobody: %s', (text) => {
  expect(holderOf(text)).toBeNull();
});

test.each([
  ['© Het Polderblad. Overname zonder toestemming is verboden.', 'Het Polderblad'],
  ["Toute reproduction est interdite sans l'autorisation de L'Avenir du Causse.", "L'Avenir du Causse"],
  ['© de Heidekoerier. Overname zonder toestemming is verboden.', 'Heidekoerier'],
  ['REPRODUCTION INTERDITE SANS ACCORD DE LA GAZETTE DU CAUSSE.', 'GAZETTE DU CAUSSE'],
])('an article is of the name where it has a capital among small letters: %s', (text, holder) => {
  expect(holderOf(text)).toBe(holder);
});

test.each([
  ['Απαγορεύεται η αντιγραφή χωρίς άδεια της εφημερίδας Αυγή της Πίνδου.', 'Αυγή της Πίνδου'],
  ['نقل مطالب خبرگزاری دماوند تنها با ذکر منبع مجاز است.', 'خبرگزاری دماوند'],
  ['يمنع نسخ محتوى «مرايا الساحل» دون إذن مسبق.', 'مرايا الساحل'],
  ['هذا التقرير لمشتركي وكالة سنابل الإخبارية فقط ولا يجوز نشره.', 'وكالة سنابل الإخبارية'],
  ['转载本文请注明来源:岭南文汇社。', '岭南文汇社'],
  ['Bu metin Göksu Haber Servisi tarafından hazırlanmıştır, izinsiz kopyalanamaz.', 'Göksu Haber Servisi'],
  ['کۆپیکردنی ئەم هەواڵە بەبێ ڕەزامەندی ئاژانسی دەنگی چیا قەدەغەیە.', 'ئاژانسی دەنگی چیا'],
  ['مافی بڵاوکردنەوەی ئەم هەواڵە تەنها بۆ ئاژانسی ڕووبارەکانی نوێیە و کۆپیکردنی قەدەغەیە.', 'ئاژانسی ڕووبارەکانی نوێ'],
])('a party ends behind its genitive, and stands beside its content, readers, source label or work: %s', (text, holder) => {
  expect(holderOf(text)).toBe(holder);
});

test.each([
  ['تعود ملكية النصوص والصور إلى شركة مرايا الساحل للنشر ولا يجوز نسخها.', 'شركة مرايا الساحل للنشر'],
  ['لا يجوز نسخ هذا التقرير دون موافقة صحيفة «مرايا الساحل».', 'مرايا الساحل'],
  ['هرگونه کپی از محتوای مجله «راه کوهستان» ممنوع است.', 'راه کوهستان'],
  ['Bu metin Göksu Haber Ajansının yazılı izni olmadan kopyalanamaz.', 'Göksu Haber Ajansı'],
  ['© 2031 Göksu Yayıncılık San. ve Tic. A.Ş. ve iştirakleri', 'Göksu Yayıncılık San. ve Tic. A.Ş.'],
  ['© 2031 Lakes Courier Media and its licensors. All rights reserved.', 'Lakes Courier Media'],
  ["The Lakes Courier's articles may not be copied without permission.", 'The Lakes Courier'],
  ["Reproduction interdite sans l'accord de la Société d'édition du Causse SAS.", "Société d'édition du Causse SAS"],
  ['Must credit Heron Pictures/Lakes Police.', 'Heron Pictures/Lakes Police'],
  ['Citera gärna men ange Fjällbladet som källa. Kopiering utan avtal är förbjuden.', 'Fjällbladet'],
  ['Se autoriza la reproducción citando la fuente (Agencia Garza del Sur).', 'Agencia Garza del Sur'],
  [
    'This bulletin is for subscribers only and must not be forwarded. Heron Energy Media Ltd.',
    'Heron Energy Media Ltd.',
  ],
  [
    '© 2031 | HINWEIS: Texte dürfen ohne Zustimmung der Auental Presse GmbH nicht kopiert werden.',
    'Auental Presse GmbH',
  ],
])('behind what it owns, in quotes behind its kind, in a case, with what is named beside it, or as a signature: %s', (text, holder) => {
  expect(holderOf(text)).toBe(holder);
});

test.each([
  ["Bu yazıların tüm hakları Çınar Yayın Grubu'na aittir, izinsiz kopyalanamaz.", 'Çınar Yayın Grubu'],
  ['Courts of the Lakes: judgments may be copied without charge.', 'Courts of the Lakes'],
  ['Los textos de La Garza del Páramo se publican con licencia CC BY 4.0.', 'La Garza del Páramo'],
  ['©2031. Lakes Courier Media. All rights reserved.', 'Lakes Courier Media'],
  ['Credit: © Ville de Belrive/S. Arnal', 'Ville de Belrive/S. Arnal'],
  ['Preuzimanje teksta dozvoljeno je samo uz navođenje izvora portalu Planinske novosti.', 'Planinske novosti'],
  ['Material from the Lakes Courier website may not be copied without permission.', 'Lakes Courier'],
  ['اس سائٹ کا تمام مواد سحر میڈیا (پرائیویٹ) لمیٹڈ کے پاس محفوظ ہے، نقل کی اجازت نہیں۔', 'سحر میڈیا (پرائیویٹ) لمیٹڈ'],
  ['Obowiązkowy podpis: Foto Brzoza/J. Kos. Zakaz odsprzedaży.', 'Foto Brzoza/J. Kos'],
])('before its texts or its site, at the head of the line, with an initial or a word of rights in its name: %s', (text, holder) => {
  expect(holderOf(text)).toBe(holder);
});

test.each([
  ['© 2031 Al Manar Press. All rights reserved.', 'Al Manar Press'],
  ['Bu haber izinsiz kopyalanamaz. Göksu Yolu Gazetesi', 'Göksu Yolu Gazetesi'],
  ['يمنع نسخ هذا الخبر دون إذن شبكة مرايا الساحل عبر أي وسيلة.', 'شبكة مرايا الساحل'],
  ['© ২০৩১ সুরমা সংবাদ কর্তৃক সর্বস্বত্ব সংরক্ষিত', 'সুরমা সংবাদ'],
  ['Bu haber yalnızca Göksu Haber abonelerinin kullanımına sunulmuştur.', 'Göksu Haber'],
  ['Dieser Text erschien zuerst in der Zeitschrift „Auenland“, Abdruck mit Genehmigung des Verlags.', 'Auenland'],
])('with its article, without what ties it, before its readers or in quotes behind a capital: %s', (text, holder) => {
  expect(holderOf(text)).toBe(holder);
});

test.each([
  'يمنع النقل إلا بإذن مسبق من الناشر الأصلي.',
  'पुनर्प्रकाशन के लिए मूल प्रकाशक की अनुमति आवश्यक है।',
])('the original publisher is nobody: %s', (text) => {
  expect(holderOf(text)).toBeNull();
});

test('a letter that is no proclitic is not taken off a word to find a listed name in it', () => {
  const efe = createHolderDirectory([{ id: 'afi', name: 'افی', aliases: [], signoffs: [], domains: [] }]);
  const [notice] = detectNotices('مافی بڵاوکردنەوەی ئەم بابەتە پارێزراوە.', efe);
  expect(notice?.holderId ?? null).toBeNull();
});
