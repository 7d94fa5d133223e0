import { expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';

const directory = createHolderDirectory();
const holderOf = (text: string) => detectNotices(text, directory).map(({ holder, holderId }) => [holder, holderId]);

test('an unlisted name in the genitive stays as it stands and is nobody listed', () => {
  expect(holderOf('Nachdruck nur mit Genehmigung der Grünen Laternen Zeitung.')).toEqual([
    ['Grünen Laternen Zeitung', null],
  ]);
});

test('a shorter listed name inside a longer one is not its holder', () => {
  expect(holderOf('Distributed by Lantern Wire under licence from The Valley Times.')).toEqual([
    ['The Valley Times', null],
  ]);
});

test.each([
  ['Vervielfältigung nur mit Genehmigung der Süddeutschen Zeitung.', 'Süddeutschen Zeitung', 'sueddeutsche'],
  ['Передрук матеріалів без дозволу «Української правди» заборонено.', 'Української правди', 'ukrainska-pravda'],
  ['Kopiowanie materiałów bez zgody Gazety Wyborczej zabronione.', 'Gazety Wyborczej', 'gazeta-wyborcza'],
  ['Šíření textu bez souhlasu České tiskové kanceláře je zakázáno.', 'České tiskové kanceláře', 'ctk'],
  ['Απαγορεύεται η αναδημοσίευση χωρίς άδεια της Καθημερινής.', 'Καθημερινής', 'kathimerini'],
])('a listed holder is known in another case: %s', (text, holder, id) => {
  expect(holderOf(text)).toEqual([[holder, id]]);
});
