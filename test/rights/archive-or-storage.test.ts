import { expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';

const directory = createHolderDirectory();
const termsOf = (text: string) => detectNotices(text, directory).flatMap(({ terms }) => terms);

test.each([
  'The county archive must not be moved to the new hall, the clerk wrote.',
  'Şehir arşivine randevusuz girmek yasaktır.',
  'Das Stadtarchiv darf am Montag nicht betreten werden.',
])('archives are buildings as well: %s', (text) => {
  expect(termsOf(text)).toEqual([]);
});

test.each([
  'This article must not be copied or saved in any database without permission.',
  'Bu haberin veri tabanlarında saklanması ve çoğaltılması yasaktır.',
  'يمنع نسخ هذا التقرير أو حفظه في قواعد البيانات دون إذن.',
])('a database is storage and no archive: %s', (text) => {
  expect(termsOf(text)).toContain('no-storage');
  expect(termsOf(text)).not.toContain('no-archive');
});

test.each([
  'This dispatch may not be archived, copied or forwarded without consent.',
  'Bu metnin kopyalanması ve arşive konması yasaktır.',
  'يمنع نسخ هذا التقرير أو أرشفته دون إذن.',
  'Der Artikel darf ohne Genehmigung weder kopiert noch archiviert werden.',
  'Queda prohibida la copia del artículo y su archivo sin permiso.',
  'Копирование и архивирование материала без разрешения запрещено.',
  'کپی و بایگانی این گزارش بدون مجوز ممنوع است.',
])('to keep in an archive is named as such: %s', (text) => {
  expect(termsOf(text)).toContain('no-archive');
  expect(termsOf(text)).not.toContain('no-storage');
});
