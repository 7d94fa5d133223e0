import { expect, test } from 'vitest';
import { clausesOf } from '../../shared/rights/clauses.ts';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';

const directory = createHolderDirectory();
const found = (text: string) => detectNotices(text, directory);

test.each([
  ['Sharing is free with a link to us; any use for training AI is prohibited.', 2],
  ['HANDOUT PHOTO; NO SALES; NO ARCHIVES; MANDATORY CREDIT LAKES COURIER', 1],
  ['يسمح بالاقتباس مع ذكر المصدر بوضوح؛ ويمنع استخدام المادة في تدريب النماذج.', 2],
])('semicolons part clauses and not the entries of a list: %s', (text, count) => {
  expect(clausesOf(text)).toHaveLength(count);
});

test('one clause allows, the next forbids; the notice is the whole sentence', () => {
  const text = 'Our texts may be republished for free with credit; use for training AI models is prohibited.';
  const [notice] = found(text);
  expect(notice?.terms.toSorted()).toEqual(['attribution-required', 'free-to-republish', 'no-ai-tdm']);
  expect([notice?.start, notice?.end]).toEqual([0, text.length]);
});

test('a clause that states nothing stays with the one that does', () => {
  const text = 'Nachdruck und Verbreitung honorarfrei; ein Belegexemplar erbeten an die Auental AG.';
  expect(found(text).map(({ start, end }) => [start, end])).toEqual([[0, text.length]]);
});

test('what is allowed before a semicolon is not forbidden behind it', () => {
  expect(found('The school lends its maps; copying is not what they are for, the head said.')).toEqual([]);
});
