import { expect, test } from 'vitest';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { findHolderSigns } from '../../shared/rights/holder-signs.ts';
import type { StoryFields } from '../../shared/split/segment.ts';

const directory = createHolderDirectory();
const signs = (text: string, fields: StoryFields = {}) =>
  findHolderSigns(text, fields, directory).map(({ by, holderId, start, end }) => [
    by,
    holderId,
    text.slice(start, end),
  ]);

test.each([
  ['The ferry left at noon.'],
  ['Reuters opened a new office in the port on Monday, its editor said at a long ceremony.'],
  ['The ferry (built in 1998) left at noon.'],
  ['The map shows the sea (ap).'],
  ['He joined the paper in 2001 (the year of the flood) and left in May.'],
])('no sign in: %s', (text) => expect(signs(text)).toEqual([]));

test.each([
  ['The ferry left at noon. (Reuters)', 'sign-off', 'reuters', 'Reuters'],
  ['غادرت العبارة ظهرا. (رويترز)', 'sign-off', 'reuters', 'رويترز'],
  ['Feribot öğlen kalktı. (İLKHA)', 'sign-off', 'ilkha', 'İLKHA'],
  ['The ferry left at noon.\nAFP', 'sign-off', 'afp', 'AFP'],
  ['PORT SAID, March 6 (Xinhua) -- The ferry left at noon.', 'dateline', 'xinhua', 'Xinhua'],
  ['ANKARA (AA) - Feribot öğlen kalktı.', 'dateline', 'anadolu-agency', 'AA'],
  ['الرباط - (و م ع) غادرت العبارة ظهرا.', 'dateline', 'map', 'و م ع'],
  [
    'The ferry.\nSource: Reuters\nMore text follows here so that this is not the end of it, and more of it, and more of it still until the tail is long.',
    'credit',
    'reuters',
    'Reuters',
  ],
])('%s', (text, by, holderId, words) => expect(signs(text)).toContainEqual([by, holderId, words]));

test('fields of the story count as well', () => {
  expect(signs('By Reuters staff\nThe ferry left.', { byline: 'Reuters' })).toContainEqual([
    'byline',
    'reuters',
    'Reuters',
  ]);
});
