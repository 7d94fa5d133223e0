import { describe, expect, test } from 'vitest';
import type { LicenseVersion } from '../../shared/license/license.ts';
import { differences } from '../../shared/review/differences.ts';
import { decideProposal, follows, type Proposal, propose } from '../../shared/review/license-proposal.ts';

const AT = '2026-02-01T10:00:00.000Z';
const who = { by: 'malik', at: AT, partnerId: 'gazette' };
const standing: LicenseVersion = {
  ...{ licenseId: 'meltem-gazette', version: 3, partnerId: 'gazette', holderId: 'meltem', status: 'active' },
  ...{ valid: { from: '2026-01-01T00:00:00Z', to: null }, recordedAt: '2026-01-01T00:00:00Z', works: {} },
  ...{ grants: [{ use: 'excerpt', excerpt: { maxWords: 50 } }], prohibitions: [], obligations: [], evidence: null },
};
const { version: _v, recordedAt: _r, partnerId: _p, ...body } = standing;
const ask = (value: unknown, known = [standing], before: Proposal | null = null, base = 3) =>
  propose(typeof value === 'string' ? value : JSON.stringify(value), known, { ...who, base }, () => before);
const proposed = () => {
  const one = ask({ ...body, status: 'suspended' });
  if (!one.ok) throw new Error(one.problems.join());
  return one.proposal;
};

describe('a proposal', () => {
  test('is the next version, of the partner it was made for, whatever the text says', () => {
    const one = ask({ ...body, status: 'ended', version: 99, partnerId: 'other', recordedAt: '1999-01-01T00:00:00Z' });
    expect(one).toMatchObject({
      ok: true,
      proposal: { id: 'gazette~meltem-gazette~4', license: { version: 4, partnerId: 'gazette', recordedAt: AT } },
    });
    expect(ask({ ...body, licenseId: 'new' }, [standing], null, 0)).toMatchObject({
      ok: true,
      proposal: { license: { version: 1 } },
    });
  });
  test('that is no license is refused with what is wrong', () => {
    for (const value of ['{', '[]', 'null', '1', { ...body, status: 'maybe' }, { ...body, extra: 1 }, {}]) {
      const one = ask(value);
      expect(one.ok).toBe(false);
      if (!one.ok) expect(one.problems.length).toBeGreaterThan(0);
    }
  });
  test('that was made from a version before the latest is refused: it would take back what came meanwhile', () => {
    const later = { ...standing, version: 4, grants: [] };
    expect(ask({ ...body, status: 'ended' }, [standing, later])).toEqual({
      ok: false,
      problems: [expect.stringContaining('made from version 3, and version 4 came meanwhile')],
    });
    expect(ask(body, [standing], null, 0)).toMatchObject({ ok: false, problems: [expect.stringContaining('stands')] });
    expect(ask(body, [standing], null, Number.NaN)).toMatchObject({ ok: false });
  });
  test('does not overwrite the open one of somebody else, but one’s own or a refused one', () => {
    const open = { ...proposed(), by: 'else' };
    expect(ask(body, [standing], open)).toMatchObject({ ok: false });
    expect(ask(body, [standing], { ...open, state: 'refused' })).toMatchObject({ ok: true, proposal: { version: 2 } });
    expect(ask(body, [standing], { ...open, by: 'malik' })).toMatchObject({ ok: true, proposal: { version: 2 } });
  });
});

describe('deciding on it', () => {
  test('may go on while its version follows the latest, or when it stands already', () => {
    const four = proposed();
    expect(follows(four, [standing])).toBe(true);
    expect(follows(four, [standing, four.license])).toBe(true);
    expect(follows(four, [standing, { ...four.license, grants: [] }])).toBe(false);
    expect(follows(four, [standing, { ...standing, version: 5 }])).toBe(false);
  });
  test('needs a second person; the register learns of it at that moment', () => {
    const later = '2026-02-02T00:00:00.000Z';
    expect(decideProposal(proposed(), 'approved', 'malik', later)).toEqual({ ok: false, why: 'own' });
    expect(decideProposal(proposed(), 'approved', 'canan', later)).toMatchObject({
      ok: true,
      proposal: { state: 'approved', decidedBy: 'canan', version: 2, license: { recordedAt: later } },
    });
  });
  test('happens once, and whoever proposed it may take it back', () => {
    const refused = decideProposal(proposed(), 'refused', 'malik', AT);
    expect(refused).toMatchObject({ ok: true, proposal: { state: 'refused' } });
    if (refused.ok)
      expect(decideProposal(refused.proposal, 'approved', 'canan', AT)).toEqual({ ok: false, why: 'closed' });
  });
});

test('differences are told value by value, without what the console sets', () => {
  const after: LicenseVersion = {
    ...standing,
    version: 4,
    grants: [{ use: 'excerpt', excerpt: { maxWords: 80 } }],
    note: 'x',
  };
  expect(differences(standing, after)).toEqual([
    { path: 'grants.0.excerpt.maxWords', before: '50', after: '80' },
    { path: 'note', before: null, after: 'x' },
  ]);
  expect(differences(null, standing).some(({ path }) => path === 'holderId')).toBe(true);
});

test('of a list that grew or shrank, what came and what went is told, each once', () => {
  const list = (...mustHit: string[]) => ({ mustHit, terms: mustHit.map((words) => ({ words, lang: 'tr' })) });
  expect(differences(list('b', 'c'), list('a', 'b', 'c'))).toEqual([
    { path: 'mustHit.0', before: null, after: 'a' },
    { path: 'terms.0.lang', before: null, after: 'tr' },
    { path: 'terms.0.words', before: null, after: 'a' },
  ]);
  expect(differences({ a: ['x', 'x', 'y'] }, { a: ['x'] })).toEqual([
    { path: 'a.1', before: 'x', after: null },
    { path: 'a.2', before: 'y', after: null },
  ]);
  expect(differences({ a: ['x', 'y'] }, { a: ['x', 'z'] })).toEqual([{ path: 'a.1', before: 'y', after: 'z' }]);
  expect(differences({ a: null, b: { c: 1 } }, { a: { d: 2 }, b: null })).toEqual([
    { path: 'a', before: 'null', after: null },
    { path: 'a.d', before: null, after: '2' },
    { path: 'b', before: null, after: 'null' },
    { path: 'b.c', before: '1', after: null },
  ]);
});
