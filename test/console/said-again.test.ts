/** What the pipeline records in English, told to readers of Turkish and Arabic. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EN } from '../../functions/review/words/en-data.ts';
import { wordsIn } from '../../functions/review/words/words.ts';
import { evaluateLicense } from '../../shared/license/evaluate-license.ts';
import { EVERY_CHECK } from '../../shared/moderation/every-check.ts';
import { RIGHTS_CONFLICT } from '../../shared/pipeline/conflict-findings.ts';
import { UNCERTAIN_SPLIT } from '../../shared/pipeline/uncertain-split.ts';
import { MANAGED_ABILITIES } from '../../shared/ports/managed-checks.ts';
import { FLAG_KINDS, flagSentence, type RightsFlagKind } from '../../shared/review/flag-kinds.ts';
import { listedAgain, stepAgain, whyFlagged } from '../../shared/review/said-again.ts';
import { CLAUSES, type ClauseStep } from '../../shared/verdict/verdict.ts';
import { histories, questions } from '../license/random-registers.ts';
import { type Input, SITUATIONS } from '../verdict/situations-data.ts';
import { judge, story } from '../verdict/story-factory.ts';
import { TABLES } from './word-tables.ts';

const [tr, ar] = [await wordsIn('tr'), await wordsIn('ar')];
const has = (key: string) => Object.hasOwn(TABLES.en, key);
const wordsFor = ({ clause, result }: ClauseStep) => has(`step.${clause}.${result}`);
const verdicts = SITUATIONS.map(({ given }) => judge({ ...given, story: story(given.story) } as Input).verdict);

describe('a step of the license check', () => {
  test('has words for every clause, and for whatever random registers answer', () => {
    expect(
      CLAUSES.filter((clause) => !Object.keys(TABLES.en).some((key) => key.startsWith(`step.${clause}.`))),
    ).toEqual([]);
    const seen = new Set<string>();
    fc.assert(
      fc.property(histories, questions, (licenses, question) => {
        const { trace } = evaluateLicense(licenses, question);
        for (const { clause, result } of trace) seen.add(`${clause}.${result}`);
        return trace.every(wordsFor);
      }),
    );

    expect(seen.size).toBeGreaterThan(20);
    expect(verdicts.flatMap(({ trace }) => trace.filter((step) => !wordsFor(step)))).toEqual([]);
  });
  test('is told without its record where that says no more, and with it where it names a date', () => {
    const step = { clause: 'valid-time', result: 'pass' } as const;
    const plain = stepAgain(tr, { ...step, because: 'l-1 v2: The use lies in the time of the license.' });
    expect(plain).toMatchObject({ of: 'l-1 v2', said: TABLES.tr['step.valid-time.pass'], more: false });
    const because = 'l-1 v2: The license ended at 2026-01-01.';
    const dated = stepAgain(ar, { clause: 'valid-time', result: 'fail', because });
    expect(dated).toMatchObject({ of: 'l-1 v2', more: true, record: 'The license ended at 2026-01-01.' });
    expect(dated.said).toBe(TABLES.ar['step.valid-time.fail']);
  });
  test('of another release is told by its clause and result, with the record', () => {
    const later = { clause: 'moon' as 'use', result: 'fail', because: 'Full.' } as const;
    expect(stepAgain(tr, later)).toMatchObject({ of: null, said: 'moon: sağlanmadı', more: true });
  });
});

describe('whose text a story is', () => {
  const steps = (verdict: (typeof verdicts)[number]) => verdict.trace.map(({ because }) => because);
  const reasons = verdicts.flatMap((verdict) => verdict.reasons.filter((said) => !steps(verdict).includes(said)));
  test('is told in full for every situation', () => {
    expect(new Set(reasons).size).toBeGreaterThan(20);
    for (const reason of reasons) {
      const again = listedAgain(tr, 'reason', reason);
      expect(again, reason).toMatchObject({ said: expect.any(String), more: false });
    }
    const counts = listedAgain(ar, 'reason', 'Meltem counts as holder: the story credits it.').said;
    expect(counts).toBe(`يُعدّ \u2068Meltem\u2069 صاحب الحق: \u2068${TABLES.ar['weight.credit']}\u2069.`);
  });
  test('is left as recorded where the sentence is none of the list', () => {
    for (const reason of [
      'Meltem counts as holder: the moon says so.',
      'Ours is first: this story was received before some of the many texts it shares words with.',
      'It came under an embargo that has ended since, and is judged as used from then on.',
      'Something else.',
    ])
      expect(listedAgain(tr, 'reason', reason)).toEqual({ said: null, record: reason, more: true });
  });
});

describe('why a flag was raised', () => {
  test('is told of each kind with the name of the holder, without the record it says in full', () => {
    for (const kind of Object.keys(FLAG_KINDS) as RightsFlagKind[])
      for (const holder of ['Meltem', null]) {
        const again = whyFlagged(ar, { kind, because: flagSentence(kind, holder) }, holder);
        expect(again.more).toBe(false);
        if (kind !== 'recheck') expect(again.said).toContain(holder ?? TABLES.ar['holder.unnamed']);
      }
    const older = whyFlagged(tr, { kind: 'scope', because: 'As it was said before.' }, 'Meltem');
    expect(older).toMatchObject({ more: true, record: 'As it was said before.' });
  });
  test('is told of each content check, with counts in the record', () => {
    const checks = [...EVERY_CHECK.map(({ id }) => id), RIGHTS_CONFLICT, UNCERTAIN_SPLIT];
    const managed = MANAGED_ABILITIES.map((ability) => `managed-${ability}`);
    for (const check of [...checks, ...managed])
      expect(whyFlagged(tr, { kind: `content:${check}`, because: 'Two.' }, null), check).toMatchObject({
        said: TABLES.tr[`found.${check}` as keyof typeof EN],
        more: true,
      });
    const because = 'The text gives 2 telephone numbers outside contact lines.';
    expect(whyFlagged(ar, { kind: 'content:phone-number', because }, null).more).toBe(true);
    expect(whyFlagged(ar, { kind: 'content:of-tomorrow', because }, null)).toMatchObject({ said: null, more: true });
  });
  test('by a watch list is told by its id, and the sentence of its owner is in no language we know', () => {
    const flag = { kind: 'content:watch-söylenti', because: 'Söylenti var.' };
    expect(whyFlagged(tr, flag, null)).toMatchObject({ more: true, foreign: true, record: 'Söylenti var.' });
  });
});
