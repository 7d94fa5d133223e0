import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { acceptWatchList } from '../../../shared/moderation/watch/accept-watch-list.ts';
import { watchCheck, watchChecks } from '../../../shared/moderation/watch/watch-checks.ts';
import type { WatchList, WatchTerm } from '../../../shared/moderation/watch/watch-list.ts';
import { compilePattern, PatternError } from '../../../shared/moderation/watch/watch-patterns.ts';
import { LIMITS } from '../../../shared/pipeline/limits.ts';
import { look } from '../passage-factory.ts';

const list = (fields: Partial<WatchList> = {}): WatchList => ({
  id: 'test',
  severity: 'low',
  because: 'The text speaks of something that is watched.',
  terms: [],
  patterns: [],
  except: [],
  mustHit: [],
  mustMiss: [],
  ...fields,
});

async function hits(fields: Partial<WatchList>, text: string): Promise<string[]> {
  const found = look(text, {}, { own: [await watchCheck(list(fields))] }).find(({ check }) => check === 'watch-test');
  return (found?.spans ?? []).map(({ start, end }) => text.slice(start, end));
}

const WORDS: [term: WatchTerm, text: string, found: string[]][] = [
  // Turkish: endings, case, apostrophes, look-alike words
  [{ words: 'terör', lang: 'tr' }, 'TERÖRÜN, terörle ve Teröre karşı; teröristler, terörizm', ['TERÖRÜN', 'terörle', 'Teröre']],
  [{ words: 'İstanbul', lang: 'tr' }, 'istanbul, İSTANBUL’DA ve ISTANBULDAKİ; İstanbullu', ['istanbul', 'İSTANBUL', 'ISTANBULDAKİ']],
  [{ words: 'kan', lang: 'tr' }, 'Kanın rengi; kanun, kanal, kanser, kandil, kanıt; kanla', ['Kanın', 'kanla']],
  [{ words: 'sahte haber', lang: 'tr' }, 'Sahte haberlerin yayılması, sahte  haberi, sahte haberci', ['Sahte haberlerin', 'sahte  haberi']],
  [{ words: 'kumar', lang: 'tr' }, 'kumarhane kumarı KUMARDAN kumarbaz', ['kumarı', 'KUMARDAN']],
  [{ words: 'ev', lang: 'tr' }, 'evlerimizden evrak evet evin evlilik eve', ['evlerimizden', 'evin', 'eve']],
  // Letters that count
  [{ words: 'sik', letters: 'same' }, 'Sık sık şık giyinir; SIK; sik', ['SIK', 'sik']],
  [{ words: 'ölüm', letters: 'same', lang: 'tr' }, 'ÖLÜMÜ ölüm olum', ['ÖLÜMÜ', 'ölüm']],
  // Arabic: particles, pronouns, letter variants, marks, tatweel
  [{ words: 'جيش', lang: 'ar' }, 'والجيش وجيشها بالجيش للجيش فجيشهم جيشان مجيش', ['والجيش', 'وجيشها', 'بالجيش', 'للجيش', 'فجيشهم']],
  [{ words: 'جريمة', lang: 'ar' }, 'الجريمة، جريمتهم، جـريـمـة، جَرِيمَةٌ، وبجريمته، جريم', ['الجريمة', 'جريمتهم', 'جـريـمـة', 'جَرِيمَةٌ', 'وبجريمته']],
  [{ words: 'إرهاب', lang: 'ar' }, 'الارهاب والإرهاب إرهابي أرهاب', ['الارهاب', 'والإرهاب', 'إرهابي', 'أرهاب']],
  [{ words: 'حزب الشمس', lang: 'ar' }, 'لحزب الشمس؛ وحزب الشمس، حزب الشمسية', ['لحزب الشمس', 'وحزب الشمس']],
  [{ words: 'قتل' }, 'والقتل قتل مقتل قتلها', ['قتل']],
  // Persian, Sorani, Kurmanji
  [{ words: 'کتاب', lang: 'fa' }, 'كتاب، کتاب‌های، کتابش، کتابخانه', ['كتاب', 'کتاب‌های', 'کتابش']],
  [{ words: 'جەنگ', lang: 'ckb' }, 'جەنگەکە جەنگی جەنگاوەر', ['جەنگەکە', 'جەنگی']],
  [{ words: 'şer', lang: 'kmr' }, 'Şerê, şerekî, şervan, ŞER', ['Şerê', 'ŞER']],
  // Others
  [{ words: 'casino', lang: 'en' }, 'Casinos, casino’s and CASINO; casinoworld', ['Casinos', 'casino', 'CASINO']],
  [{ words: '112' }, '١١٢, 112 and 1123; 0112', ['١١٢', '112']],
  [{ words: '赌场' }, '他去了赌场吗', ['赌场']],
]; // biome-ignore format: a table

describe('words of a watch list', () => {
  it.each(WORDS)('$words $lang: %s', async (term, text, found) =>
    expect(await hits({ terms: [term] }, text)).toEqual(found));

  it('are spared in a phrase that means something else', async () => {
    const suicide = {
      terms: [{ words: 'intihar', lang: 'tr' as const }],
      except: ['intihar saldırısı', 'intihar bombacı'],
    };
    const text = 'İntihar saldırısında 3 ölü; intihar bombacısı; intiharı araştırılıyor; siyasi intihar';
    expect(await hits(suicide, text)).toEqual(['intiharı', 'intihar']);
  });
});

describe('patterns of a watch list', () => {
  it.each([
    ['Şeker\\s+Fabrika\\w*', 'ŞEKER  FABRİKASI kapandı', ['ŞEKER  FABRİKASI']],
    ['\\bkod(?:u)?:? \\d{4}\\b', 'Kodu: ١٢٣٤ ve kod 56789', ['Kodu: ١٢٣٤']],
    ['[أإ]رهاب\\p{L}*', 'الارهابيون', ['ارهابيون']],
    ['\\P{Greek}ok\\x{21}', 'so ok!', [' ok!']],
    ['(?i:ABC)[[:digit:]]{2}', 'abc12', ['abc12']],
  ])('%s', async (pattern, text, found) => expect(await hits({ patterns: [pattern] }, text)).toEqual(found));

  it.each([
    ['(unclosed', 'cannot be read'],
    ['(a)\\1', 'cannot be read'],
    ['(?:(?:a{1,30}){1,30}){1,30}', 'cannot be read'],
    ['(?:\\pL{1,40}x){10}', 'repeats too much'],
    ['a*', 'where there is nothing'],
    ['x'.repeat(LIMITS.watchPatternChars + 1), 'too long'],
  ])('%s is not taken: it %s', async (pattern, why) => {
    const failure = await watchCheck(list({ patterns: [pattern] })).catch((caught: unknown) => caught);
    expect(failure).toBeInstanceOf(PatternError);
    expect((failure as PatternError).message).toContain(why);
  });

  it('one pattern of the most characters is taken', async () => {
    const pattern = 'x'.repeat(LIMITS.watchPatternChars);
    expect(await hits({ patterns: [pattern] }, `a ${pattern}y`)).toEqual([pattern]);
  });
});

it('a program of the most instructions is taken, one more is not', async () => {
  const takes = (count: number) => {
    try {
      compilePattern(`x{${count}}`, RE2JS);
      return true;
    } catch {
      return false;
    }
  };
  const size = (count: number) => RE2JS.compile(`x{${count}}`).programSize();
  const most = Array.from({ length: 400 }, (_, at) => at + 1).findLast(
    (count) => size(count) <= LIMITS.watchPatternProgram,
  );
  expect([size(most ?? 0), takes(most ?? 0), takes((most ?? 0) + 1)]).toEqual([
    LIMITS.watchPatternProgram,
    true,
    false,
  ]);
});

it('a pattern of letters alone finds those letters, in any script', async () => {
  const word = fc
    .array(fc.constantFrom(...'abçğıİşéابتةىهیکêабвΣß'), { minLength: 1, maxLength: 8 })
    .map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(word, async (letters) => {
      expect(await hits({ patterns: [letters] }, `1 ${letters} 2`)).toHaveLength(1);
    }),
  );
});

it('whatever is offered to the gate, it answers', async () => {
  const value = fc.oneof(
    fc.anything(),
    fc.record({ id: fc.string(), terms: fc.anything(), patterns: fc.array(fc.string({ unit: 'binary' })) }),
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .map((pattern) => list({ patterns: [pattern], mustHit: ['a'], mustMiss: ['b'] })),
  );
  await fc.assert(
    fc.asyncProperty(value, async (one) => {
      expect(typeof (await acceptWatchList(one)).ok).toBe('boolean');
    }),
    {
      numRuns: 500,
    },
  );
});

describe('the gate', () => {
  const good = list({ terms: [{ words: 'terör', lang: 'tr' }], mustHit: ['Terörün sonu'], mustMiss: ['teras'] });

  it('takes a list whose examples behave', async () =>
    expect(await acceptWatchList(good)).toEqual({ ok: true, list: good }));

  it.each<[string, unknown, string]>([
    ['an example that is not found', { ...good, mustHit: ['Terörün', 'korku'] }, 'mustHit.1: expected to be found'],
    ['an example that is found', { ...good, mustMiss: ['terör'] }, 'mustMiss.0: expected not to be found'],
    ['no examples', { ...good, mustMiss: [] }, 'value: expected an example to hit and one to miss'],
    ['nothing to look for', { ...good, terms: [] }, 'value: expected a term or a pattern'],
    ['a pattern that cannot be read', { ...good, patterns: ['a', '['] }, 'patterns.1: the pattern cannot be read'],
    ['an id with a blank', { ...good, id: 'my list' }, 'id: expected an id: a-z, 0-9 and dash, at most 40 characters'],
    ['a language whose endings are not known', { ...good, terms: [{ words: 'x', lang: 'zz' }] }, 'terms.0.lang'],
    [
      'one word too many',
      { ...good, terms: Array(LIMITS.watchTerms + 1).fill({ words: 'terör', lang: 'tr' }) },
      'terms',
    ],
    ['one pattern too many', { ...good, patterns: Array(LIMITS.watchPatterns + 1).fill('terör') }, 'patterns'],
    ['no list', null, 'value'],
  ])('refuses %s', async (_, value, problem) => {
    const answer = await acceptWatchList(value);
    expect(answer.ok ? [] : answer.problems).toEqual([expect.stringContaining(problem)]);
  });

  it('takes the most words and patterns', async () => {
    const most = {
      ...good,
      terms: Array<WatchTerm>(LIMITS.watchTerms).fill({ words: 'terör', lang: 'tr' }),
      patterns: Array<string>(LIMITS.watchPatterns).fill('teror'),
    };
    expect((await acceptWatchList(most)).ok).toBe(true);
  });
});

describe('lists of a register', () => {
  const words = (id: string, partners?: string[]) =>
    list({ id, terms: [{ words: 'gizli' }], ...(partners && { partners }) });
  const checksOf = async (lists: WatchList[], partner = 'gazette') =>
    (await watchChecks(lists, partner)).map(({ id }) => id);

  it('concern the partners they name, or all', async () => {
    expect(await checksOf([words('a'), words('b', ['other']), words('c', ['gazette', 'other'])])).toEqual([
      'watch-a',
      'watch-c',
    ]);
  });

  it('are at most so many', async () => {
    const lists = Array.from({ length: LIMITS.watchLists + 1 }, (_, no) => words(`l${no}`));
    expect(await checksOf(lists)).toHaveLength(LIMITS.watchLists);
    expect(await checksOf(lists.slice(1))).toHaveLength(LIMITS.watchLists);
  });

  it('can be turned off for a partner', async () => {
    const own = await watchChecks([words('a')], 'gazette');
    expect(look('gizli', {}, { own, on: { 'watch-a': false } })).toEqual([]);
    expect(look('gizli', {}, { own, on: { 'watch-a': true, constructor: false } })).toHaveLength(1);
  });

  it('flag every story while one cannot be read', async () => {
    const own = await watchChecks([list({ id: 'broken', patterns: ['('] }), words('a')], 'gazette');
    expect(look('nothing here', {}, { own })).toEqual([
      expect.objectContaining({ check: 'watch-broken', severity: 'medium', spans: [] }),
    ]);
  });
});
