import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_CHECK } from '../../shared/moderation/every-check.ts';
import { watchChecks } from '../../shared/moderation/watch/watch-checks.ts';
import type { WatchList } from '../../shared/moderation/watch/watch-list.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { SEVERITIES } from '../../shared/verdict/verdict.ts';
import { leastGrowth } from '../growth.ts';
import { look } from './passage-factory.ts';

const list = (id: string, words: string, patterns: string[] = []): WatchList => ({
  id,
  severity: 'low',
  because: 'A watched word stands in the text.',
  terms: [{ words, lang: 'tr' }],
  patterns,
  except: [],
  mustHit: [],
  mustMiss: [],
});

/** Pieces that the checks look at, in halves and wholes, with what breaks careless code. */
const PIECES = [
  '+90 532 123 45 67', '0532 ', 'tel ', '4111 2222 3333 0008', 'TR68 0001 0000 0012 3456 7890 12', 'TC kimlik no 10000000146', 'a.b@gmail.com',
  '@', 'https://x@y.example/', 'www.', '\u200b', '\u202e', 'п\u0430ypal', 'hanged himself', 'video ', 'beheading', 'Mary Poe (13)', 'raped',
  'at her home, 12 Old Mill Lane', 'press office', 'Contact:', '\n', ' ', '\ud83d', '\udc00', '\u{e0061}', 'é', 'e\u0301', 'İ', 'ß', '١٢٣', 'وال', 'جيش', 'EMBARGOED UNTIL',
  'MANDATORY KILL', 'correction: ', '\u0000', '\ufeff', '<b>', '&amp;', 'terörün', 'x',
]; // biome-ignore format: a list
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('whatever the text', async () => {
  const own = await watchChecks([list('a', 'terör', ['ter\\pL+', '\\x{fffd}'])], 'gazette');

  it('findings are in bounds, in order, and few', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const findings = look(text, {}, { own });
        expect(findings.length).toBeLessThanOrEqual(LIMITS.findingsPerStory);
        const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(new Set(findings.map(({ check }) => check)).size).toBe(findings.length);
        for (const { spans, more = 1 } of findings) {
          expect(spans.length).toBeLessThanOrEqual(LIMITS.spansPerFinding);
          expect(more).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('a finding says nothing of what stands in the text', () => {
    const said = new Map<string, string>();
    fc.assert(
      fc.property(texts, (text) => {
        for (const { check, because } of look(text, {}, { own })) {
          const shape = because.replace(/\b(?:one|\d+)\b/g, 'N');
          said.set(`${check}: ${shape}`, because);
        }
      }),
      { numRuns: 1_500 },
    );
    // Each check has a few sentences, whatever is fed to it: none is made of the text.
    expect(said.size).toBeGreaterThan(10);
    expect(said.size).toBeLessThan(60);
    for (const because of said.values()) expect(because).not.toMatch(/532|4111|0001|gmail|Poe|Mill|hanged|behead|@/);
  });

  it('the same text gives the same findings', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(look(text, {}, { own })).toEqual(look(text, {}, { own }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('bounds', () => {
  const numbers = (count: number) =>
    Array.from({ length: count }, (_, no) => `+90 532 123 45 ${10 + no}`).join(', or ');

  it('keeps so many places of a finding and counts the rest', () => {
    const [most] = look(numbers(LIMITS.spansPerFinding));
    expect([most?.spans.length, most?.more]).toEqual([LIMITS.spansPerFinding, undefined]);
    const [beyond] = look(numbers(LIMITS.spansPerFinding + 1));
    expect([beyond?.spans.length, beyond?.more]).toEqual([LIMITS.spansPerFinding, 1]);
  });

  it('keeps so many findings, the gravest', () => {
    const own = Array.from({ length: LIMITS.findingsPerStory }, (_, no) => ({
      id: `own-${no}`,
      look: () => ({ severity: 'low' as const, because: 'It is there.', places: [{ start: 0, end: 1 }] }),
    }));
    expect(look('x', {}, { own })).toHaveLength(LIMITS.findingsPerStory);
    const findings = look('4111 2222 3333 0008', {}, { own });
    expect(findings).toHaveLength(LIMITS.findingsPerStory);
    expect(findings[0]?.check).toBe('payment-card');
  });

  it('there is room for every check and some lists', () => {
    expect(new Set(EVERY_CHECK.map(({ id }) => id)).size).toBe(EVERY_CHECK.length);
    expect(EVERY_CHECK.length).toBeLessThan(LIMITS.findingsPerStory);
  });

  it('a check can be turned off for a partner', () => {
    expect(look('+90 532 123 45 67', {}, { on: { 'phone-number': false } })).toEqual([]);
    expect(look('+90 532 123 45 67', {}, { on: { 'phone-number': true } })).toHaveLength(1);
  });
});

describe('the longest story, of near misses', async () => {
  const own = await watchChecks([list('a', 'terör', ['(?:a|b)*a(?:a|b){20}c', '(?:x+x+)+y'])], 'gazette');
  const UNITS = [
    '1 ', '12-', '+9', '+90 532 12 ', '05 12 ', '1.2/3(4)5 ', 'a@', '@', 'a.@b.', 'a1@gmail.com ', 'tr68 0001 ', 'http://', 'http://a@b ', 'www.', '\u200b', 'a\u200b',
    '\u202e', '\u202ea', 'aа', 'аaа ', 'Aa ', 'Aaaa Bbbb ', 'Aaaa Bbbb (1', '14 yaşındaki ', 'rape 14 yaşındaki Aa ', 'الطفلة سارة ', 'suicide ', 'jumped from ',
    'suicide suicide attack ', 'press office ', 'press office 0532 123 45 6 ', 'tel 05321234567 ', 'contact:\n', 'a\n', '4111 ', 'card 4111222233330008 ', '(', 'و', 'وال', 'وبال ', '\ud83d',
    'sokak no: 1 ', '12 a b c ', 'lives at 1 a street ', 'terörlerimizdekilerden', 'ab', 'xx', 'kill ', 'embargoed until ', 'video beheading ', 'i', 'İ', '\u{e0041}', '«', '\n', ' ',
    'national id 10000000146 ',
  ]; // biome-ignore format: a list

  it.each(UNITS)('of %j takes no more than its share of time', (unit) => {
    const part = unit.repeat(Math.ceil(LIMITS.storyChars / 8 / unit.length));
    // Eight times the text: 64 times the time if any check were quadratic.
    expect(leastGrowth((text) => look(text, {}, { own }), part, 8)).toBeLessThan(32);
  });
});
