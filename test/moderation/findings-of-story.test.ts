import { describe, expect, it } from 'vitest';
import type { RegisterView } from '../../shared/license/register.ts';
import type { SplitStory } from '../../shared/pipeline/batch.ts';
import { examinerFor, examinerWithLists } from '../../shared/pipeline/examine-story.ts';
import { sha256, storyIdOf } from '../../shared/pipeline/ids.ts';
import { judgeStory } from '../../shared/verdict/judge-story.ts';

const DROP = sha256('moderation').slice(0, 32);
const NOON = '2025-03-10T12:00:00.000Z';
const TEXT = 'Köprü açıldı\nŞüphelinin 0532 123 45 67 numaralı telefonu dinlendi.\nGizli kod verildi.';
const OFFSET = 1_000;

const story: SplitStory = {
  storyId: storyIdOf(DROP, { start: OFFSET, end: OFFSET + TEXT.length }),
  i: 0,
  no: 1,
  kind: 'story',
  headline: 'Köprü açıldı',
  confidence: 0.9,
  fields: { lang: 'tr' },
  notices: [],
};
const register = (fields: Partial<RegisterView['partner']> = {}, rest: Partial<RegisterView> = {}): RegisterView => ({
  revision: 1,
  partner: { id: 'gazette', name: 'The Gazette', holderId: null, ...fields },
  holders: [],
  licenses: [],
  ...rest,
});
const input = (text = TEXT) => ({ story, text, offset: OFFSET, receivedAt: NOON, notices: [] });
const kinds = (view: RegisterView | null) => examinerFor(view)(input()).findings.map(({ check }) => check);

/** What detect finds in a text, and the flags it leads to. */
function walked(text: string) {
  const view = register();
  const detected = examinerFor(view)(input(text));
  const holders = { name: () => null };
  const story = { dropId: DROP, partner: 'gazette', receivedAt: NOON, story: detected, matches: [] };
  return { detected, flags: judgeStory({ ...story, register: view, holders }).flags };
}

describe('findings of a story', () => {
  it('have their places in the text of the drop', () => {
    const [finding] = examinerFor(register())(input()).findings;
    const [span = { start: 0, end: 0 }] = finding?.spans ?? [];
    expect(TEXT.slice(span.start - OFFSET, span.end - OFFSET)).toBe('0532 123 45 67');
  });

  it('tell of an unsure split, graver findings or not, save where a partner turned that off', () => {
    const unsure = { ...input(), story: { ...story, doubt: { unsure: 2, of: 9 } } };
    const checks = (on?: Record<string, boolean>) =>
      examinerFor(register(on && { checks: on }))(unsure).findings.map(({ check }) => check);
    expect(checks()).toEqual(['uncertain-split', 'phone-number']);
    expect(checks({ 'uncertain-split': false })).toEqual(['phone-number']);
  });

  it('are looked for without a register, too, and left out where a partner turned a check off', () => {
    expect(kinds(null)).toEqual(['phone-number']);
    expect(kinds(register({ checks: { 'phone-number': false } }))).toEqual([]);
    expect(kinds(register({ checks: { 'email-address': false } }))).toEqual(['phone-number']);
  });

  it('come of the lists of the register, for the partners they concern', async () => {
    const list = {
      id: 'codes',
      severity: 'high' as const,
      because: 'A code word stands in the text.',
      terms: [{ words: 'gizli kod', lang: 'tr' as const }],
      patterns: [],
      except: [],
      mustHit: ['gizli kod'],
      mustMiss: ['kod'],
    };
    const found = async (partners?: string[]) => {
      const watchLists = [{ ...list, ...(partners && { partners }) }];
      const examine = await examinerWithLists(register({}, { watchLists }));
      return examine(input()).findings.map(({ check }) => check);
    };
    expect(await found()).toEqual(['watch-codes', 'phone-number']);
    expect(await found(['gazette'])).toEqual(['watch-codes', 'phone-number']);
    expect(await found(['other'])).toEqual(['phone-number']);
    expect((await examinerWithLists(null))(input()).findings).toHaveLength(1);
  });

  it('an embargo that a notice states is told once, by the rights flag', () => {
    const text = `EMBARGOED UNTIL 06:00 GMT TUESDAY. NOT FOR PUBLICATION BEFORE THAT TIME.\nThe bridge opens.\n`;
    const { detected, flags } = walked(text);
    expect(detected.findings.map(({ check }) => check)).toEqual(['embargo-mark']);
    expect(flags.filter(({ kind }) => kind.includes('embargo'))).toHaveLength(1);
  });

  it('carry no value of a person into findings or flags', () => {
    const values = [
      '+90 532 765 43 21',
      'jane.roe77@gmail.com',
      '4111 2222 3333 0008',
      'TR68 0001 0000 0012 3456 7890 12',
      '10000000146',
    ];
    const text = `Onun verileri: ${values.slice(0, 4).join(' ve ')}; TC kimlik no ${values[4]}.`;
    const { detected, flags } = walked(text);
    expect(flags.map(({ kind }) => kind).sort()).toEqual(
      ['bank-account', 'email-address', 'national-id', 'payment-card', 'phone-number'].map(
        (check) => `content:${check}`,
      ),
    );
    const told = JSON.stringify([detected.findings, flags]);
    for (const value of values) expect(told).not.toContain(value);
    expect(told).not.toMatch(/gmail|4111|1000 ?0000 ?146|765/);
  });
});
