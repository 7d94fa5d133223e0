import { expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';

const directory = createHolderDirectory();
const termsOf = (text: string) => detectNotices(text, directory).flatMap(({ terms }) => terms);

test.each([
  'Copying house keys without the written consent of the landlord is forbidden.',
  'Das Kopieren von Schlüsseln ohne schriftliche Genehmigung ist verboten.',
  'La distribution de médicaments sans autorisation écrite est interdite.',
  'يمنع نقل المواشي وتوزيعها من دون موافقة خطية.',
  'Yakıtın izinsiz dağıtılması ve satılması yasaktır.',
  'توزیع کود بدون مجوز کتبی ممنوع است.',
  'دەرمان بەبێ مۆڵەتی نووسراو دابەش ناکرێت.',
  'खाद का वितरण बिना लिखित अनुमति वर्जित है।',
  '未经许可不得运输和销售农药。',
  '許可なく野鳥を撮影し公開することを禁じます。',
  '허가 없이 농약을 판매하거나 배포하는 것을 금지합니다.',
  'Розповсюдження ліків без письмового дозволу заборонено.',
])('forbids something that is no text: %s', (text) => {
  expect(termsOf(text)).toEqual([]);
});

test.each([
  'The barons may not reproduce the seals without the consent of the chancery.',
  'Die Verbreitung des Borkenkäfers ist ohne Genehmigung zu melden, sonst verboten.',
])('what is forbidden is no word of any lexicon, and not left unsaid: %s', (text) => {
  expect(termsOf(text)).toEqual([]);
});

test.each([
  'The country kept its embargo until the border was agreed.',
  'Todos los derechos de pesca están reservados a la cofradía del puerto.',
  'Tutti i diritti di pesca sono riservati ai residenti.',
])('rights and embargoes of another kind: %s', (text) => {
  expect(termsOf(text)).toEqual([]);
});

test.each([
  ['Copying and distribution without written permission prohibited.', 'no-republication'],
  ['Vervielfältigung und Verbreitung ohne schriftliche Genehmigung verboten.', 'no-republication'],
  ['يمنع النسخ والتوزيع من دون موافقة خطية.', 'no-republication'],
  ['İzinsiz kopyalanamaz ve dağıtılamaz.', 'no-republication'],
  ['未经许可不得复制和传播。', 'no-republication'],
  ['Our photos of birds may not be copied or distributed without written permission.', 'no-republication'],
  ['EMBARGO until 6 June, 10.00', 'embargo'],
  ['Todos los derechos reservados.', 'all-rights-reserved'],
])('the text is left unsaid, or named beside the thing: %s', (text, term) => {
  expect(termsOf(text)).toContain(term);
});

test.each([
  'Aucune image de patient ne peut être diffusée sans l’accord écrit de la famille.',
  'Schüler dürfen Aufnahmen aus dem Unterricht nicht ohne Zustimmung der Lehrkräfte verbreiten.',
  'لا يجوز للطلاب نشر صور المختبر من دون موافقة خطية.',
  'Hastanede izinsiz görüntü alınamaz ve paylaşılamaz.',
  'Копировать пропуска и передавать их третьим лицам без согласия охраны музея запрещено.',
  'Embargo until autumn on lentils will hurt the growers.',
  'Эмбарго до весны на яблоки ударит по садоводам.',
  'The gallery put its maps under a Creative Commons licence, following two other collections in the region.',
])('a text is named, and it is of somebody else: %s', (text) => {
  expect(termsOf(text)).toEqual([]);
});

test.each([
  ['تنبيه: يحظر نشر هذا الخبر قبل الساعة 16:30 من يوم الثلاثاء.', 'embargo'],
  ['Publication of this item before 16:30 on 4 May is prohibited.', 'embargo'],
  ['This story may be republished only with a link to the original.', 'link-required'],
  ['Die Rechte an diesem Beitrag liegen beim Pressedienst Auental.', 'copyright-claim'],
])('states what it says: %s', (text, term) => {
  expect(termsOf(text)).toContain(term);
});

test('`only with its source` grants nothing', () => {
  expect(termsOf('This story may be republished only with a link to the original.')).not.toContain('free-to-republish');
});

test.each([
  'Handing on of visitor badges to third parties without written permission is forbidden.',
  'Das Weitergeben von Zutrittskarten an Dritte ist ohne schriftliche Zustimmung verboten.',
  'Передача жетонов третьим лицам без письменного разрешения запрещена.',
])('whom it must not reach makes it no text: %s', (text) => {
  expect(termsOf(text)).toEqual([]);
});

test.each([
  'Copying in any form without written permission prohibited.',
  'Nghiêm cấm sao chép dưới mọi hình thức khi chưa có sự đồng ý.',
])('in any form says nothing of another thing: %s', (text) => {
  expect(termsOf(text)).toContain('no-republication');
});
