import { expect, test } from 'vitest';
import { foldKey } from '../../shared/rights/fold-text.ts';
import { LEXICONS } from '../../shared/rights/lexicons/all-lexicons.ts';
import type { Role } from '../../shared/rights/lexicons/lexicon.ts';

const AGAINST: readonly Role[] = ['thing', 'report', 'law', 'mask', 'kind', 'nobody'];
const THINGS = LEXICONS.filter(({ roles }) => roles.thing);

test.each(
  THINGS.map((lexicon) => [lexicon.lang, lexicon] as const),
)('%s: no word for a thing is a word of rights too', (_, { roles }) => {
  const rights = Object.entries(roles)
    .filter(([role]) => !AGAINST.includes(role as Role))
    .flatMap(([, list]) => foldKey(list).split(' | '))
    .flatMap((entry) => entry.split(' '));
  const things = foldKey(roles.thing ?? '').split(' | ');
  const both = things.filter((thing) => {
    const stem = thing.replace(/\*$/, '');
    return rights.some((word) => (thing.endsWith('*') ? word.startsWith(stem) : word === stem));
  });
  expect(both).toEqual([]);
});
