import { describe, expect, test } from 'vitest';
import { copyOf, EARLIER, judge, LATER, license, register, sign, stated, story } from './story-factory.ts';

const kinds = ({ flags }: ReturnType<typeof judge>) => flags.map(({ kind, severity }) => `${kind} ${severity}`);
const noticed = story({ rights: [stated('notice', { scope: 'drop' })], signs: [sign('sign-off')] });
const brief = story({ kind: 'brief', rights: [stated('drop-notice', { scope: 'drop' })] });
const unsaid = { holder: null, holderId: null };

describe('what must not be flagged', () => {
  test('nothing claims and nothing matches', () => {
    expect(judge()).toMatchObject({ verdict: { outcome: 'clear', severity: null, winner: null }, flags: [] });
  });
  test('a licensed partner', () => {
    const licensed = register([license()]);
    for (const one of [noticed, brief]) {
      const { verdict, flags } = judge({ story: one, register: licensed });
      expect(verdict).toMatchObject({ outcome: 'licensed', licenseId: 'bor-gazette', licenseVersion: 1 });
      expect(flags).toEqual([]);
    }
  });
  test('the holder itself, by sign, notice, drop-wide notice or silence', () => {
    for (const one of [noticed, brief, story(), story({ rights: [stated('notice', unsaid)] })]) {
      const { verdict, flags } = judge({ story: one, register: register([], 'borealis') });
      expect(verdict).toMatchObject({ outcome: 'own-work', holderId: 'borealis', holderName: 'Borealis Press Agency' });
      expect(flags).toEqual([]);
    }
  });
  test('a partner whose own name stands in the notice, though no directory lists it', () => {
    const own = story({ rights: [stated('notice', { holder: 'THE GAZETTE', holderId: null })] });
    expect(judge({ story: own })).toMatchObject({ verdict: { outcome: 'own-work' }, flags: [] });
  });
  test('a story that was there before a copy that nobody registered', () => {
    const later = copyOf({ receivedAt: LATER, own: false });
    const { verdict, flags } = judge({ matches: [later] });
    expect(verdict.outcome).toBe('common-source');
    expect(verdict.claims[0]).toMatchObject({ by: 'match', first: 'story' });
    expect(verdict.reasons.join(' ')).toContain('Ours is first');
    expect(flags).toEqual([]);
  });
  test('a registered work, by a later work of another holder', () => {
    const signed = story({ signs: [sign('sign-off', 'meltem')] });
    const later = copyOf({ receivedAt: LATER });
    const result = judge({ story: signed, matches: [later], register: register([], 'meltem') });
    expect(result).toMatchObject({ verdict: { outcome: 'own-work' }, flags: [] });
    expect(result.verdict.reasons.join(' ')).toContain('Ours is first');
  });
  test('a text that several partners share and nobody claims', () => {
    const shared = ['north', 'south'].map((partner) =>
      copyOf({ partner, own: false, holderId: null, holderName: null }, { shareOfStory: 1, shareOfWork: 1 }),
    );
    expect(judge({ matches: shared })).toMatchObject({ verdict: { outcome: 'common-source' }, flags: [] });
  });
  test('what its holder gives to everybody', () => {
    const free = story({ rights: [stated('notice', { terms: ['free-to-republish'] })] });
    expect(judge({ story: free })).toMatchObject({ verdict: { outcome: 'free-to-republish' }, flags: [] });
    const credited = story({ rights: [stated('notice', { terms: ['cc-licence', 'attribution-required'] })] });
    expect(judge({ story: credited })).toMatchObject({ verdict: { outcome: 'licensed-condition-open' }, flags: [] });
    const common = story({ rights: [stated('notice', { terms: ['public-domain', 'cc-licence'] })] });
    expect(judge({ story: common })).toMatchObject({ verdict: { outcome: 'free-to-republish' }, flags: [] });
  });
  test('a notice that speaks of the pictures', () => {
    const pictures = story({ rights: [stated('notice', { scope: 'media' })] });
    expect(judge({ story: pictures }).verdict.outcome).toBe('clear');
  });
});

describe('what must be flagged', () => {
  test('an unlicensed story high, its briefs low under the drop-wide notice', () => {
    expect(kinds(judge({ story: noticed }))).toEqual(['unlicensed high']);
    expect(kinds(judge({ story: brief }))).toEqual(['unlicensed low']);
    expect(kinds(judge({ story: { ...brief, kind: 'story' } }))).toEqual(['unlicensed medium']);
  });
  test('a whole copy without its notice', () => {
    const { verdict, flags } = judge({ matches: [copyOf({}, { shareOfStory: 1, shareOfWork: 1 })] });
    expect(verdict).toMatchObject({ outcome: 'no-license', holderId: 'borealis', severity: 'high' });
    expect(verdict.claims[verdict.winner ?? -1]).toMatchObject({ by: 'match', first: 'work', words: 80 });
    expect(flags).toMatchObject([{ kind: 'unlicensed', severity: 'high', workId: verdict.claims[0]?.workId }]);
  });
  test('two paragraphs inside another story', () => {
    const { flags } = judge({ matches: [copyOf({}, { shareOfStory: 0.1, shareOfWork: 0.3 })] });
    expect(flags).toMatchObject([{ kind: 'unlicensed', severity: 'high', shareOfStory: 0.1, holderId: 'borealis' }]);
  });
  test('the copy of a copy whose source names its holder', () => {
    const copy = copyOf({ partner: 'third', own: false }, { shareOfStory: 1 });
    expect(kinds(judge({ matches: [copy] }))).toEqual(['unlicensed high']);
  });
  test("an earlier passage of another holder in a holder's own story", () => {
    const result = judge({ story: story(), matches: [copyOf()], register: register([], 'meltem') });
    expect(result.verdict).toMatchObject({ outcome: 'no-license', holderId: 'borealis' });
    expect(kinds(result)).toEqual(['unlicensed high']);
  });
  test('a licensed story with a passage of somebody who gave no license', () => {
    const passage = copyOf({ partner: 'meltem-feed', holderId: 'meltem', holderName: 'Meltem Haber Ajansı' });
    const result = judge({ story: noticed, matches: [passage], register: register([license()]) });
    expect(result.verdict.holderId).toBe('meltem');
    expect(result.flags).toMatchObject([{ kind: 'unlicensed', holderId: 'meltem' }]);
  });
  test("a copy that was there before its holder's own delivery, less gravely", () => {
    const later = copyOf({ receivedAt: LATER }, { shareOfStory: 1, shareOfWork: 1 });
    expect(kinds(judge({ matches: [later] }))).toEqual(['unlicensed medium']);
  });
  test('a notice of a holder that no directory lists', () => {
    const unlisted = story({ rights: [stated('notice', { holder: 'Agence Zéphyr', holderId: null })] });
    const result = judge({ story: unlisted });
    expect(result.verdict).toMatchObject({ outcome: 'no-license', holderId: null, holderName: 'Agence Zéphyr' });
    expect(kinds(result)).toEqual(['unlicensed high']);
  });
  test('a notice that names nobody', () => {
    const result = judge({ story: story({ rights: [stated('notice', unsaid)] }) });
    expect(result.verdict.outcome).toBe('indeterminate');
    expect(kinds(result)).toEqual(['undecided medium']);
  });
  test('withdrawn and embargoed texts, licensed or not', () => {
    const licensed = register([license()]);
    const killed = story({ ...noticed, fields: { mark: 'kill' } });
    expect(kinds(judge({ story: killed, register: licensed }))).toEqual(['kill high']);
    const metadata = { status: 'stat:canceled' };
    expect(kinds(judge({ story: story({ fields: { metadata } }), register: licensed }))).toEqual(['kill high']);
    const held = (embargoed: string) => story({ ...noticed, fields: { metadata: { embargoed } } });
    expect(kinds(judge({ story: held(LATER), register: licensed }))).toEqual(['embargo high']);
    expect(kinds(judge({ story: held(EARLIER), register: licensed }))).toEqual([]);
    const unread = story({ ...noticed, fields: { embargo: 'not before the speech' } });
    expect(kinds(judge({ story: unread, register: licensed }))).toEqual(['embargo medium']);
  });
  test('an open condition that can be seen, and not one between the parties', () => {
    const copy = [copyOf({}, { shareOfStory: 1, shareOfWork: 1 })];
    const owing = (duty: 'credit' | 'pay') => register([license({ obligations: [{ duty }] })]);
    expect(kinds(judge({ matches: copy, register: owing('credit') }))).toEqual(['condition low']);
    expect(kinds(judge({ matches: copy, register: owing('pay') }))).toEqual([]);
    expect(kinds(judge({ story: noticed, register: owing('credit') }))).toEqual([]);
  });
  test('a content check once, at its gravest', () => {
    const finding = { check: 'phone-number', because: 'A phone number is in the text.', spans: [] };
    const findings = [
      { ...finding, severity: 'low' as const },
      { ...finding, severity: 'medium' as const },
    ];
    expect(kinds(judge({ story: story({ findings }) }))).toEqual(['content:phone-number medium']);
  });
  test('everything without a register', () => {
    expect(kinds(judge({ register: null }))).toEqual(['undecided low']);
    expect(judge({ register: null, story: noticed }).verdict).toMatchObject({
      outcome: 'indeterminate',
      holderId: 'borealis',
    });
  });
});

describe('which claim wins', () => {
  const winnerOf = (fields: Parameters<typeof story>[0], more: Parameters<typeof judge>[0] = {}) => {
    const { verdict } = judge({ story: story(fields), ...more });
    return verdict.claims[verdict.winner ?? -1];
  };
  const other = { holder: 'Meltem Haber Ajansı', holderId: 'meltem' };
  test('a stated notice before a sign-off, and a sign-off before whoever passes the text on', () => {
    const signs = [sign('sign-off')];
    expect(winnerOf({ signs, rights: [stated('notice', other)] })?.holderId).toBe('meltem');
    const passed = stated('notice', { ...other, terms: ['licensed-syndication'] });
    expect(winnerOf({ signs, rights: [passed] })?.holderId).toBe('borealis');
  });
  test('what stands by the story before what stands by the drop', () => {
    expect(winnerOf({ signs: [sign('dateline')], rights: [stated('drop-notice', other)] })?.by).toBe('dateline');
  });
  test("another's sign-off before the partner's own blanket notice", () => {
    const own = stated('notice', other);
    const { verdict } = judge({
      story: story({ signs: [sign('sign-off')], rights: [own] }),
      register: register([], 'meltem'),
    });
    expect(verdict).toMatchObject({ outcome: 'no-license', holderId: 'borealis' });
    expect(verdict.claims).toHaveLength(2);
    expect(verdict.reasons.join(' ')).toContain('Meltem Haber Ajansı is claimed too');
  });
  test('a registered work before a pasted notice, which cannot free it either', () => {
    const matches = [copyOf({}, { shareOfStory: 1, shareOfWork: 1 })];
    const free = stated('notice', { ...unsaid, terms: ['free-to-republish'] });
    expect(judge({ story: story({ rights: [free] }), matches }).verdict.outcome).toBe('no-license');
    expect(winnerOf({ rights: [stated('notice', other)] }, { matches })?.by).toBe('match');
  });
});

test('a retry raises the same flags, at the time of delivery', () => {
  const once = judge({ story: noticed, matches: [copyOf()] });
  expect(judge({ story: noticed, matches: [copyOf()] })).toEqual(once);
  expect(once.flags.map(({ openedAt }) => openedAt)).toEqual(['2025-03-10T12:00:00.000Z']);
});
