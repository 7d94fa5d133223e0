import { describe, expect, test } from 'vitest';
import type { Holder } from '../../shared/rights/holder.ts';
import { createHolderDirectory, nameKey } from '../../shared/rights/holder-directory.ts';
import { holdersOf } from '../../shared/rights/holder-table.ts';
import { BUILT_IN_HOLDERS } from '../../shared/rights/holders-data.ts';

const directory = createHolderDirectory();
const holder = (fields: Partial<Holder>): Holder => ({
  id: 'kestrel',
  name: 'Kestrel Media',
  aliases: [],
  signoffs: [],
  domains: [],
  ...fields,
});

describe('the built-in table', () => {
  test('holds two hundred holders and more, ids kebab-case and unique', () => {
    expect(BUILT_IN_HOLDERS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(BUILT_IN_HOLDERS.map(({ id }) => id)).size).toBe(BUILT_IN_HOLDERS.length);
    for (const { id, country } of BUILT_IN_HOLDERS) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(country).toMatch(/^[A-Z]{2}$/);
    }
  });

  test('finds each holder by its own name and domain', () => {
    for (const one of BUILT_IN_HOLDERS) {
      expect(directory.byName(one.name)?.id, one.name).toBe(one.id);
      for (const domain of one.domains) expect(directory.byDomain(`https://www.${domain}/x`)?.id, domain).toBe(one.id);
    }
  });

  test('a line without a name breaks the table', () => {
    expect(() => holdersOf('kestrel | GB | | Kestrel')).toThrow(/no id or name/);
  });
});

describe('names', () => {
  test.each([
    ['anadolu ajansı', 'anadolu-agency'],
    ['ANADOLU AJANSI', 'anadolu-agency'],
    ['وكالة الأناضول', 'anadolu-agency'],
    ['وكاله الاناضول للانباء', 'anadolu-agency'],
    ['Bloomberg', 'bloomberg'],
    ['dpa (www.dpa.de)', 'dpa'],
    ['The Associated Press, Inc.', 'ap'],
    ['İLKHA', 'ilkha'],
    ['ilkha', 'ilkha'],
  ])('%s', (name, id) => expect(directory.byName(name)?.id).toBe(id));

  test.each([['Kestrel Media'], [''], ['Inc.'], ['presse']])('nobody is called %j', (name) =>
    expect(directory.byName(name)).toBeNull());

  test('case, accents, punctuation and legal forms do not matter to a key', () => {
    expect(nameKey('The Kestrel Média, Ltd.')).toBe(nameKey('kestrel media'));
  });
});

describe('in a sentence', () => {
  const namesIn = (text: string) =>
    directory.namesIn(text.toLowerCase(), (at) => text[at] ?? '').map((n) => n.holder.id);
  test('the longest name wins', () => expect(namesIn('by Associated Press of Pakistan today')).toEqual(['app-pk']));
  test('names in scripts without blanks', () =>
    expect(namesIn('记者从新华社获悉，路透社报道')).toEqual(['xinhua', 'reuters']));
  test('proclitics written onto a name', () => expect(namesIn('نقلا عن صحيفة ورويترز')).toEqual(['reuters']));
});

describe('sign-offs', () => {
  test('a mark of two holders is nobody’s', () => {
    const two = [
      holder({ id: 'one', name: 'One Press', signoffs: ['OPX'] }),
      holder({ id: 'two', name: 'Two Press', signoffs: ['OPX'] }),
    ];
    expect(createHolderDirectory([], two).bySignoff('OPX')).toBeNull();
  });
  test('unless it is the name of one of them', () => {
    const two = [holder({ id: 'one', name: 'OPX' }), holder({ id: 'two', name: 'Two Press', signoffs: ['OPX'] })];
    expect(createHolderDirectory([], two).bySignoff('OPX')?.id).toBe('one');
  });
});

describe('operators', () => {
  test('add holders', () => {
    const own = createHolderDirectory([holder({ aliases: ['كستريل'], domains: ['kestrel.example'] })]);
    expect(own.byName('كستريل')?.id).toBe('kestrel');
    expect(own.byDomain('news.kestrel.example')?.id).toBe('kestrel');
  });
  test('override a built-in holder by its id', () => {
    const own = createHolderDirectory([holder({ id: 'reuters', name: 'Reuters', domains: ['reuters.example'] })]);
    expect(own.byId('reuters')?.domains).toEqual(['reuters.example']);
    expect(own.byDomain('reuters.com')).toBeNull();
  });
  test('take a name from a built-in holder', () => {
    expect(createHolderDirectory([holder({ aliases: ['AFP'] })]).byName('AFP')?.id).toBe('kestrel');
    expect(createHolderDirectory([holder({ signoffs: ['AFP'] })]).bySignoff('AFP')?.id).toBe('kestrel');
  });
});
