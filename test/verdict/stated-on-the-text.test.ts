/** From the words of a notice or the fields of an item to the verdict: what they limit is typed by detect and asked by flag. */
import { describe, expect, test } from 'vitest';
import type { LicenseVersion } from '../../shared/license/license.ts';
import type { RegisterView } from '../../shared/license/register.ts';
import { examinerFor } from '../../shared/pipeline/examine-story.ts';
import { holderFacts } from '../../shared/rights/holders-by-id.ts';
import type { ItemMetadata } from '../../shared/split/segment.ts';
import { factsOfWork } from '../../shared/verdict/facts-of-work.ts';
import { judgeStory } from '../../shared/verdict/judge-story.ts';
import { replayVerdict } from '../../shared/verdict/replay-verdict.ts';
import { copyOf, dropOf, license, NOON, register, story } from './story-factory.ts';

const BOREALIS = {
  ...{ id: 'borealis', name: 'Borealis Press Agency', aliases: ['Borealis'], signoffs: ['(BPA)'] },
  ...{ domains: ['borealis.example'] },
};
const BODY =
  'The ferry left the harbour at noon, an hour late, after a crane had blocked the quay since the early morning.';
const FREE = 'This article by Borealis Press Agency may be republished free of charge.';

interface Case {
  text?: string;
  metadata?: ItemMetadata;
  publishes?: RegisterView['partner']['publishes'];
  licensed?: LicenseVersion | boolean;
  receivedAt?: string;
}

function judged({ text = BODY, metadata, publishes, licensed = false, receivedAt = NOON }: Case) {
  const base = register(licensed ? [licensed === true ? license() : licensed] : []);
  const view = { ...base, holders: [BOREALIS], partner: { ...base.partner, ...(publishes && { publishes }) } };
  const fields = metadata ? { metadata } : {};
  const found = examinerFor(view)({ story: story({ fields }), text, offset: 0, receivedAt, notices: [] });
  const holders = holderFacts(view.holders);
  const frame = { dropId: dropOf('gazette'), partner: 'gazette', receivedAt, register: view, holders };
  const { verdict, flags } = judgeStory({ ...frame, story: found, matches: [] });
  // The question behind the verdict, put again, has the same answer.
  expect(replayVerdict(verdict, view.licenses, 'then')).toMatchObject({
    outcome: verdict.outcome,
    trace: verdict.trace,
  });
  const rights = flags.filter(({ kind }) => !kind.startsWith('content:'));
  const last = verdict.trace.at(-1);
  return [verdict.outcome, ...rights.map(({ kind, severity }) => `${kind} ${severity}`), `by ${last?.clause}`];
}
const GB = { territories: ['GB', 'IE'] };
const DE = { territories: ['DE'] };

describe('a text that its holder gives to everybody', () => {
  const text = (limits: string) => `${BODY}\n\n${FREE} ${limits}`;
  test.each<[string, Case, string[]]>([
    ['UK OUT, used there', { text: text('UK OUT.'), publishes: GB }, ['out-of-scope', 'scope medium', 'by territory']],
    ['UK OUT, used where nobody knows', { text: text('UK OUT.') }, ['indeterminate', 'undecided medium', 'by facts']],
    [
      'FOR USE IN AUSTRIA ONLY, used elsewhere',
      { text: text('For use in Austria only.'), publishes: DE },
      ['out-of-scope', 'scope medium', 'by territory'],
    ],
    ['UK OUT, used elsewhere', { text: text('UK OUT.'), publishes: DE }, ['free-to-republish', 'by public-grant']],
    ['without limits', { text: text('') }, ['free-to-republish', 'by public-grant']],
  ])('%s', (_, given, says) => expect(judged(given)).toEqual(says));
});

describe('a text under a license of the register', () => {
  const text = (limits: string, body = BODY) => `${body} (BPA)\n\n${limits}`;
  const dated = (published: string) => ({ metadata: { published } });
  const DAYS = text('THIS STORY: EDITORIAL USE ONLY, 14 DAYS FROM TRANSMISSION');
  const CREDIT = 'THIS STORY: NO SALES - MANDATORY CREDIT "BOREALIS / CITY DESK"';
  test.each<[string, Case, string[]]>([
    [
      'UK OUT, used there',
      { text: text('NO SALES. NO ARCHIVES. UK OUT.'), publishes: { ...GB, place: 'web' } },
      ['out-of-scope', 'scope medium', 'by territory'],
    ],
    [
      'NO ARCHIVES, put into one',
      { text: text('NO SALES. NO ARCHIVES.'), publishes: { place: 'archive' } },
      ['out-of-scope', 'scope medium', 'by place'],
    ],
    [
      '14 days that are over',
      { text: DAYS, ...dated('2025-02-01T00:00:00Z') },
      ['expired', 'expired high', 'by window'],
    ],
    ['14 days from when nobody knows', { text: DAYS }, ['indeterminate', 'undecided medium', 'by facts']],
    ['14 days that run', { text: DAYS, ...dated('2025-03-01T00:00:00Z') }, ['licensed-condition-open', 'by condition']],
    [
      'the credit of a picture that is not printed',
      { text: text('EDITORIAL USE ONLY - MANDATORY CREDIT "BOREALIS / CITY DESK"') },
      ['licensed', 'by condition'],
    ],
    [
      'a credit that is not printed',
      { text: text(CREDIT) },
      ['licensed-condition-open', 'condition low', 'by condition'],
    ],
    [
      'a credit that is printed; that it is not sold cannot be seen',
      { text: text(CREDIT, `${BODY} Borealis/City Desk`) },
      ['licensed-condition-open', 'by condition'],
    ],
  ])('%s', (_, given, says) => expect(judged({ ...given, licensed: true })).toEqual(says));
});

describe('fields of an item', () => {
  const by = { copyrightHolder: 'Borealis Press Agency' };
  test.each<[string, ItemMetadata, string[]]>([
    ['geography elsewhere', { geography: 'France; Belgium' }, ['out-of-scope', 'scope medium', 'by territory']],
    ['geography without a country', { geography: 'home market' }, ['indeterminate', 'undecided medium', 'by facts']],
    ['use that has ended', { usageUntil: '2025-03-01T00:00:00Z' }, ['expired', 'expired high', 'by window']],
    ['use that begins later', { usageFrom: '2025-04-01T00:00:00Z' }, ['not-yet-valid', 'early medium', 'by window']],
    ['the whole world, now', { geography: 'World', usageUntil: '2025-04-01T00:00:00Z' }, ['licensed', 'by condition']],
  ])('%s', (_, fields, says) => {
    expect(judged({ metadata: { ...by, ...fields }, publishes: DE, licensed: true })).toEqual(says);
  });
});

describe('a license for some genres and subjects', () => {
  const works = { genres: ['Analysis', 'Current'], subjects: ['sport'] };
  const by = { copyrightHolder: 'Borealis Press Agency', genres: ['genre:Current'] };
  test.each<[string, ItemMetadata, string[]]>([
    ['another subject', { subjects: ['medtop:04000000'] }, ['out-of-scope', 'scope medium', 'by work-set']],
    [
      'another genre',
      { genres: ['genre:Opinion'], subjects: ['sport'] },
      ['out-of-scope', 'scope medium', 'by work-set'],
    ],
    ['no subject stated', {}, ['indeterminate', 'undecided medium', 'by facts']],
    ['a narrower subject', { subjects: ['subj:15054000'] }, ['licensed', 'by condition']],
  ])('%s', (_, fields, says) => {
    expect(judged({ metadata: { ...by, ...fields }, licensed: license({ works }) })).toEqual(says);
  });
  test('a copy is of the genre and subject that its source states', () => {
    const facts = { genres: ['Current'], subjects: ['medtop:15000000'] };
    const frame = { dropId: dropOf('gazette'), partner: 'gazette', receivedAt: NOON, story: story() };
    const outcome = (work: object) => {
      const matches = [copyOf(work, { shareOfStory: 1, shareOfWork: 1 })];
      const view = register([license({ works })]);
      return judgeStory({ ...frame, matches, register: view, holders: holderFacts([BOREALIS]) }).verdict.outcome;
    };
    expect(outcome({ facts: { ...facts, subjects: ['medtop:04000000'] } })).toBe('out-of-scope');
    expect(outcome({})).toBe('indeterminate');
    expect(outcome({ facts })).toBe('licensed');
  });
});

describe('a copy that leaves the notice of its source out', () => {
  const view = register([license()]);
  const copied = (text: string, publishes: Case['publishes'], credited?: boolean) => {
    const source = examinerFor({ ...view, holders: [BOREALIS] })({
      ...{ story: story(), text, offset: 0, receivedAt: NOON, notices: [] },
    });
    const facts = factsOfWork(source);
    const match = copyOf(
      { ...(facts && { facts }) },
      { shareOfStory: 1, shareOfWork: 1, ...(credited !== undefined && { credited }) },
    );
    const partner = { ...view.partner, ...(publishes && { publishes }) };
    const frame = { dropId: dropOf('gazette'), partner: 'gazette', receivedAt: NOON };
    const holders = holderFacts([BOREALIS]);
    const { verdict } = judgeStory({
      ...frame,
      story: story(),
      matches: [match],
      register: { ...view, partner },
      holders,
    });
    return verdict.outcome;
  };
  test('is bound by it all the same', () => {
    expect(copied(`${BODY}\n\nNO SALES. UK OUT.`, GB)).toBe('out-of-scope');
    expect(copied(`${BODY}\n\nEMBARGOED UNTIL 0001 GMT FRIDAY 14 MARCH`, GB)).toBe('embargoed');
    expect(copied(`${BODY}\n\nTHIS STORY: MANDATORY CREDIT "BOREALIS"`, GB, false)).toBe('licensed-condition-open');
  });
  test('is licensed where the notice allows it', () => {
    expect(copied(`${BODY}\n\nUK OUT.`, DE)).toBe('licensed');
    expect(copied(`${BODY}\n\nTHIS STORY: MANDATORY CREDIT "BOREALIS"`, GB, true)).toBe('licensed');
  });
});
