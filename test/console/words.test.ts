import { describe, expect, test } from 'vitest';
import { FORMS } from '../../functions/review/entry-registers.ts';
import { EN, type Word } from '../../functions/review/words/en-data.ts';
import { languageOf, wordsIn } from '../../functions/review/words/words.ts';
import { LICENSE_FORM } from '../../shared/forms/license-form.ts';
import type { Shape } from '../../shared/forms/shape.ts';
import { EVERY_CHECK } from '../../shared/moderation/every-check.ts';
import { RIGHTS_CONFLICT } from '../../shared/pipeline/conflict-findings.ts';
import { REASON_WORDS } from '../../shared/pipeline/reason-words-data.ts';
import { MANAGED_ABILITIES } from '../../shared/ports/managed-checks.ts';
import { DECISIONS } from '../../shared/review/decision-kinds.ts';
import { REGISTERS } from '../../shared/review/entry-proposal.ts';
import { FLAG_KINDS } from '../../shared/review/flag-kinds.ts';
import { FLAG_STATES, REFUSALS } from '../../shared/review/flag-states.ts';
import { kindName, LANGUAGES, type Language, ruleSentence } from '../../shared/review/flag-words.ts';
import { ROLES } from '../../shared/review/roles.ts';
import { CLAUSES, SEVERITIES, VERDICT_OUTCOMES } from '../../shared/verdict/verdict.ts';
import { TABLES } from './word-tables.ts';

const keys = Object.keys(EN) as Word[];
const valuesOf = (sentence: string) => [...sentence.matchAll(/\{[a-z]+\}/g)].map(([value]) => value).sort();

describe.each(Object.keys(LANGUAGES) as Language[])('%s', (lang) => {
  test('has every key and no other, with the same values', () => {
    expect(Object.keys(TABLES[lang]).sort()).toEqual([...keys].sort());
    const unlike = keys.filter((key) => String(valuesOf(TABLES[lang][key])) !== String(valuesOf(EN[key])));
    expect(unlike).toEqual([]);
    expect(keys.filter((key) => !TABLES[lang][key].trim())).toEqual([]);
  });
  test('has a word for each code of the closed lists', () => {
    const lists: [string, readonly string[]][] = [
      ['decision', Object.keys(DECISIONS)],
      ['kind', Object.keys(FLAG_KINDS)],
      ['kind-name', Object.keys(FLAG_KINDS)],
      ['refusal', Object.keys(REFUSALS)],
      ['state', FLAG_STATES],
      ['role', ROLES],
      ['severity', SEVERITIES],
      ['register', REGISTERS],
      ['outcome', VERDICT_OUTCOMES],
      ['clause', CLAUSES],
      ['check', [...EVERY_CHECK.map(({ id }) => id), RIGHTS_CONFLICT, 'watch']],
      ['check', MANAGED_ABILITIES.map((ability) => `managed-${ability}`)],
    ];
    const missing = lists.flatMap(([prefix, codes]) =>
      codes.map((code) => `${prefix}.${code}`).filter((key) => !Object.hasOwn(TABLES[lang], key)),
    );
    expect(missing).toEqual([]);
  });
  test('has a name, a sentence of what belongs there and words for the choices of each field of a form', () => {
    const wanted = Object.values({ ...FORMS, license: LICENSE_FORM }).flatMap((form) => keysOf(form));
    expect(wanted.length).toBeGreaterThan(150);
    expect(wanted.filter((key) => !Object.hasOwn(TABLES[lang], key))).toEqual([]);
  });
});

function keysOf(shape: Shape): string[] {
  if (shape.kind === 'rows') return keysOf(shape.of);
  if (shape.kind !== 'group')
    return [
      `wants.${shape.wants}`,
      ...[...(shape.options ?? []), ...(shape.kind === 'choice' && shape.blank !== 'keep' ? ['unset'] : [])].map(
        (option) => `${shape.words}.${option}`,
      ),
    ];
  return Object.entries(shape.fields).flatMap(([name, one]) => {
    const deeds = one.kind === 'rows' ? ['row', 'add', 'drop'].map((deed) => `form.${deed}-${name}`) : [];
    const asked = one.kind === 'group' && one.asked ? ['asked', 'yes', 'no'].map((end) => `form.${name}-${end}`) : [];
    return [`form.${('label' in one && one.label) || name}`, ...deeds, ...asked, ...keysOf(one)];
  });
}

test('the translations are translations: few sentences are alike', () => {
  const alike = (lang: Language) => keys.filter((key) => TABLES[lang][key] === EN[key]);
  expect(alike('tr').filter((key) => !key.startsWith('queue.export'))).toEqual([]);
  expect(alike('ar').filter((key) => !key.startsWith('queue.export'))).toEqual([]);
});

test('values stand isolated, numbers are grouped', async () => {
  const { t } = await wordsIn('en');
  expect(t('queue.in-drop', { name: 'a\u202eb' })).toBe('in drop \u2068a[U+202E]b\u2069');
  expect(t('queue.count', { count: 1200 })).toBe('Flags on this page: 1,200');
  expect((await wordsIn('ar')).percent(0.5)).toContain('50');
});

test('the language comes from the cookie, else from what the browser prefers, else it is English', () => {
  expect(languageOf('tr', 'ar')).toBe('tr');
  expect(languageOf('xx', 'de-DE, ar-EG;q=0.8')).toBe('ar');
  expect(languageOf(undefined, undefined)).toBe('en');
});

test('a content check is called by its words, a list by its id, and what nobody knows by its code', async () => {
  const tr = await wordsIn('tr');
  expect(kindName(tr, 'content:phone-number')).toBe('İçerik: telefon numarası');
  expect(kindName(tr, 'content:watch-phone-number')).toBe('İçerik: izleme listesi \u2068phone-number\u2069');
  expect(kindName(tr, 'content:of-tomorrow')).toBe('İçerik: of-tomorrow');
  expect(ruleSentence(await wordsIn('ar'), 'content:payment-card', 'Kıyı', null)).toContain('رقم بطاقة دفع');
  const sentences = Object.keys(FLAG_KINDS).map((kind) => ruleSentence(tr, kind, 'Kıyı', 'Meltem'));
  expect(new Set(sentences).size).toBe(sentences.length);
});

test('every reason of a refusal has a sentence of its own in each language', () => {
  for (const lang of ['tr', 'ar'] as const) {
    expect(Object.keys(REASON_WORDS[lang])).toEqual(Object.keys(REASON_WORDS.en));
    const alike = Object.entries(REASON_WORDS[lang]).filter(
      ([code, said]) => said === REASON_WORDS.en[code as 'encrypted'],
    );
    expect(alike).toEqual([]);
  }
});
