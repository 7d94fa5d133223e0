import { expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';

const directory = createHolderDirectory();
const holdersIn = (text: string) => detectNotices(text, directory).map(({ holder, holderId }) => [holder, holderId]);

test('a common word that is also a newspaper names nobody by itself', () => {
  const text = 'تنبيه: يمنع نسخ أو إعادة نشر الأخبار والصور كليا أو جزئيا دون إذن خطي مسبق.';
  expect(holdersIn(text)).toEqual([[null, null]]);
});

test('the party that is stated to own wins over a common word nearer to the verb', () => {
  const text = 'تنويه: وكالة الأناضول تمتلك حقوق نشر الأخبار والصور، ولا يجوز نقلها دون عقد أو اشتراك.';
  expect(holdersIn(text)).toEqual([['وكالة الأناضول', 'anadolu-agency']]);
});

test('beside its kind of publisher a common word is a name', () => {
  const text = 'جميع حقوق نشر المواد مملوكة لصحيفة الغد، ولا يجوز إعادة نشرها دون إذن.';
  expect(holdersIn(text)[0]?.[1]).toBe('al-ghad');
});

test('a name of one word needs its capital, an acronym all of them', () => {
  const names = (text: string) => directory.namesIn(text.toLowerCase(), (at) => text[at] ?? '').map((n) => n.holder.id);
  expect(names('this report may not be copied')).toEqual([]);
  expect(names('the aa of a ma map')).toEqual([]);
  expect(names('the AA content')).toEqual(['anadolu-agency']);
});
