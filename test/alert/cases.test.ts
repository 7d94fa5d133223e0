import { describe, expect, it } from 'vitest';
import { partsOf } from '../../shared/alert/alert-case.ts';
import { ALERT_WORDS } from '../../shared/alert/alert-words-data.ts';
import {
  acknowledge,
  afterMail,
  afterNews,
  type CaseItem,
  isFor,
  isOverdue,
  nextLook,
} from '../../shared/alert/case-item.ts';
import { afterStep, composeMail, maySend, nextTry, TRIES } from '../../shared/alert/mail.ts';
import { mailText, nameLine, plainMail } from '../../shared/alert/mail-text.ts';
import { FLAG_KINDS } from '../../shared/review/flag-kinds.ts';
import { CLAUSES } from '../../shared/verdict/verdict.ts';
import { flagRecord } from '../review/flag-record.ts';
import { news, part, policy, recipient } from './alert-factory.ts';

const NOON = '2026-03-04T09:00:00.000Z';
const NIGHT = '2026-03-04T21:00:00.000Z';
const rules = { recipient: recipient(), policy: policy(), now: NOON };
const queued = (of = news(), now = NOON) => afterNews(null, of, { ...rules, now }) as CaseItem;
const sent = (item: CaseItem, at = NOON) => afterMail({ ...item, mail: 1 }, { no: 1, hash: item.hash, at }, policy());

describe('a case', () => {
  it('is a drop, or a partner and a work', () => {
    const flag = (no: number, workId: string | null) =>
      flagRecord({ flagId: `${'a'.repeat(32)}.${no}-z.unlicensed`, dropId: 'a'.repeat(32), workId });
    const flags = [
      flag(1, 'w1'),
      flag(2, 'w1'),
      flag(3, 'w2'),
      flag(4, null),
      { ...flag(5, 'w3'), state: 'effective' as const },
    ];
    expect([...partsOf(flags, 'drop', () => null).values()].map((one) => one?.total)).toEqual([4]);
    const byWork = [...partsOf(flags, 'partner-work', () => 'license')];
    expect(byWork.map(([, one]) => one?.total ?? 0)).toEqual([2, 1, 1, 0]);
    expect(byWork.at(-1)?.[1]).toBeNull();
  });

  it('tells nothing of flags that went away, and nothing twice', () => {
    const told = sent(queued(news({ part: part({ total: 3 }) })));
    expect(afterNews(told, news({ part: part({ total: 3 }) }), rules)).toBe(told);
    const fewer = afterNews(told, news({ part: part({ total: 2 }) }), rules);
    expect([fewer?.state, fewer?.total]).toEqual(['sent', 2]);
    expect(afterNews(told, news({ part: null }), rules)).toMatchObject({
      state: 'resolved',
      total: 0,
      escalateAt: null,
    });
    expect(afterNews(null, news({ part: null }), rules)).toBeNull();
  });

  it('is told again when there is more, or worse, and has to be acknowledged anew', () => {
    const told = acknowledge(sent(queued(news({ part: part({ severity: 'medium' }) }))), 'ada', NOON);
    expect(told.state).toBe('acknowledged');
    for (const worse of [part({ severity: 'medium', total: 2 }), part({ severity: 'high' })])
      expect(afterNews(told, news({ part: worse }), rules)).toMatchObject({ state: 'queued', acknowledged: null });
  });

  it('waits for the morning, for the digest, or for nobody, as policy and recipient say', () => {
    expect(queued().due).toBe(NOON);
    expect(queued(news(), NIGHT).due).toBe('2026-03-05T04:00:00.000Z');
    expect(queued(news({ part: part({ severity: 'low' }) }))).toMatchObject({
      mode: 'digest',
      due: '2026-03-05T05:30:00.000Z',
    });
    const never = policy({ when: { high: 'never', medium: 'digest', low: 'digest' } });
    expect(afterNews(null, news(), { ...rules, policy: never })).toBeNull();
  });

  it('gathers the drops of a work', () => {
    const one = queued(news({ caseId: 'W~x' }));
    const two = afterNews(
      one,
      news({ caseId: 'W~x', dropId: 'e'.repeat(32), part: part({ dropId: 'e'.repeat(32), total: 4 }) }),
      rules,
    );
    expect([two?.total, two?.parts.length, two?.due]).toEqual([5, 2, one.due]);
  });

  it('goes to somebody else when nobody acknowledges in time', () => {
    const told = sent(queued());
    expect(told.escalateAt).toBe('2026-03-04T10:00:00.000Z');
    expect([isOverdue(told, '2026-03-04T09:59:59.999Z'), isOverdue(told, '2026-03-04T10:00:00.000Z')]).toEqual([
      false,
      true,
    ]);
    expect(nextLook(acknowledge(told, 'ada', NOON))).toBeNull();
    expect(sent({ ...queued(), recipient: 'chief' }).escalateAt).toBeNull();
    expect(sent(queued(news({ part: part({ severity: 'low' }) }))).escalateAt).toBeNull();
  });

  it('concerns whoever watches it', () => {
    expect(isFor(recipient(), news())).toBe(true);
    expect(isFor(recipient({ partners: ['other'] }), news())).toBe(false);
    expect(isFor(recipient({ holders: ['meltem'] }), news())).toBe(true);
    expect(isFor(recipient({ holders: ['other'] }), news())).toBe(false);
    expect(isFor(recipient({ severities: ['low'] }), news())).toBe(false);
  });
});

describe('a mail', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, no) => ({ ...queued(), caseId: `D~${no}`, mail: 1 }));
  const mail = (count: number) => composeMail(items(count), recipient(), policy(), 1, NOON);

  it('tells a storm as one, with its count', () => {
    const storm = mail(200);
    expect([storm.kind, storm.cases.length, storm.shown.length, storm.flags]).toEqual(['storm', 200, 12, 200]);
    expect(plainMail(mailText(storm, recipient(), 'https://desk'))).toContain('And 188 more cases.');
    expect([1, 2, 3].map((mails) => maySend(Array(mails).fill({ at: NOON }), policy(), NOON))).toEqual([
      true,
      true,
      false,
    ]);
    expect(maySend(Array(3).fill({ at: NOON }), policy(), '2026-03-04T09:10:00.000Z')).toBe(true);
  });

  it('is tried again, later and later, and given up in the end', () => {
    let now = NOON;
    let one = mail(1);
    const waits: number[] = [];
    for (let tries = 0; tries < TRIES; tries++) {
      one = afterStep(one, '0', { do: 'claim' }, now);
      one = afterStep(one, '0', { do: 'failed', error: 'Timeout', forGood: false }, now);
      const next = nextTry(one);
      if (next) waits.push((Date.parse(next) - Date.parse(now)) / 60_000);
      now = next ?? now;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64]);
    expect(one.deliveries['0']).toMatchObject({ state: 'failed', attempts: TRIES, error: 'Timeout' });
    expect(
      afterStep(mail(1), '0', { do: 'failed', error: 'status-410', forGood: true }, NOON).deliveries['0']?.state,
    ).toBe('failed');
  });
});

describe('the text of a mail', () => {
  const hostile = 'Evil\r\nBcc: all@example.org\u202Etxt <script>&@here \u2069';
  const of = (language: 'en' | 'tr' | 'ar') => {
    const to = recipient({ language, name: hostile });
    const item = { ...queued(news({ partnerName: hostile, holderNames: [hostile] })), mail: 1 };
    return mailText(composeMail([item], to, policy(), 7, NOON), to, 'https://desk.example');
  };

  it.each(['en', 'tr', 'ar'] as const)('in %s: no line of its own, no direction of its own, no header', (language) => {
    const text = of(language);
    for (const line of [text.subject, ...text.paragraphs.flat()]) {
      expect(line).not.toMatch(/[\r\n\u202a-\u202e\p{Cc}]/u);
      let depth = 0;
      for (const char of line) {
        if (char === '\u2068') depth++;
        if (char === '\u2069') depth--;
        expect(depth === 0 || depth === 1, line).toBe(true);
      }
      expect(depth).toBe(0);
    }
  });

  it.each([
    'en',
    'tr',
    'ar',
  ] as const)('in %s: says how many, whose, which clause, until when, where, and why', (language) => {
    const text = plainMail(of(language));
    const clause = ALERT_WORDS[language]['clause.license'];
    for (const said of ['https://desk.example/alerts/desk', 'https://desk.example/flags/dddd', clause, 'desk', '7'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/\{[a-z]+\}/);
    expect(of(language).direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it.each(['en', 'tr', 'ar'] as const)('in %s: has a word for every kind of flag and every clause', (language) => {
    const wanted = [...Object.keys(FLAG_KINDS).map((kind) => `flag.${kind}`), ...CLAUSES.map((one) => `clause.${one}`)];
    expect(wanted.filter((word) => !Object.hasOwn(ALERT_WORDS[language], word))).toEqual([]);
    const alike = Object.entries(ALERT_WORDS[language]).filter(
      ([word, said]) => ALERT_WORDS.en[word as 'lead'] === said,
    );
    expect(alike.map(([word]) => word).filter((word) => word !== 'count')).toEqual(
      language === 'en' ? expect.anything() : [],
    );
  });

  it('a long name is cut, an empty one stays isolated', () => {
    expect(nameLine('x'.repeat(500)).length).toBeLessThan(90);
    expect(nameLine('')).toBe('\u2068\u2069');
  });
});
