import { describe, expect, test } from 'vitest';
import type { Notice } from '../../shared/rights/notice.ts';
import { noticeToOdrl } from '../../shared/rights/notice-odrl.ts';
import { ODRL_OF_TERM } from '../../shared/rights/odrl-terms-data.ts';
import { ccLicenceIn } from '../../shared/rights/read-licence.ts';
import { RIGHTS_TERMS, type RightsTerm } from '../../shared/rights/terms.ts';

const names = { uid: 'urn:test:policy', target: 'urn:test:story' };
const notice = (terms: RightsTerm[], fields: Partial<Notice> = {}): Notice => ({
  start: 0,
  end: 10,
  holder: null,
  holderId: null,
  terms,
  scope: 'story',
  confidence: 0.9,
  from: 'prose',
  ...fields,
});

test('every term has its expression, and every rule an action', () => {
  for (const term of RIGHTS_TERMS) {
    expect(ODRL_OF_TERM[term].length, term).toBeGreaterThan(0);
    for (const { action } of ODRL_OF_TERM[term]) expect(action, term).toBeTruthy();
  }
});

test('a prohibition that consent lifts is a prohibition and a permission with that duty', () => {
  const policy = noticeToOdrl(
    notice(['no-republication', 'prior-permission'], { holder: 'Reuters', holderId: 'reuters' }),
    names,
  );
  expect(policy).toMatchObject({
    '@type': 'Offer',
    uid: names.uid,
    assigner: { uid: 'urn:rightsdesk:holder:reuters', 'dct:title': 'Reuters' },
    prohibition: [{ target: names.target, action: 'reproduce' }, { action: 'distribute' }],
    permission: [{ action: 'reproduce', duty: [{ action: 'obtainConsent' }] }, { action: 'distribute' }],
  });
});

test('a bare prohibition permits nothing', () => {
  const policy = noticeToOdrl(notice(['no-republication', 'no-archive']), names);
  expect(policy).not.toHaveProperty('permission');
  expect(policy).not.toHaveProperty('obligation');
});

test('a grant carries its duties; a credit without a grant is an obligation', () => {
  expect(noticeToOdrl(notice(['free-to-republish', 'attribution-required']), names)).toMatchObject({
    permission: [{ action: 'distribute', duty: [{ action: 'attribute' }] }],
  });
  expect(noticeToOdrl(notice(['mandatory-credit']), names)).toMatchObject({ obligation: [{ action: 'attribute' }] });
});

test('facts put the end of the embargo and the places in', () => {
  const facts = {
    embargo: { until: '2031-03-06T00:01:00.000Z', zone: 'stated' as const },
    withdrawn: false,
    territory: { onlyIn: [], barredIn: ['DE'] },
    credit: null,
    daysOfUse: null,
    useUntil: null,
    editorialOnly: false,
    noArchive: false,
    noSales: false,
    miningReserved: false,
  };
  expect(noticeToOdrl(notice(['embargo', 'territory-restricted']), names, facts)).toMatchObject({
    prohibition: [
      { constraint: [{ leftOperand: 'dateTime', rightOperand: { '@value': '2031-03-06T00:01:00.000Z' } }] },
    ],
    permission: [{ constraint: [{ leftOperand: 'spatial', operator: 'isNoneOf', rightOperand: ['DE'] }] }],
  });
});

test('the policy is plain JSON', () => {
  const policy = noticeToOdrl(notice([...RIGHTS_TERMS], { licence: 'CC-BY-4.0' }), names);
  expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  expect(policy).toMatchObject({ 'dct:license': { '@id': 'spdx:CC-BY-4.0' } });
});

describe('Creative Commons to SPDX', () => {
  test.each([
    ['cc the editor'],
    ['ccby'],
    ['creative commons is a charity'],
    ['creativecommons.org/about'],
  ])('no licence in: %s', (words) => expect(ccLicenceIn(words)).toBeNull());
  test.each([
    ['cc by 4.0', 'CC-BY-4.0'],
    ['cc-by-nc-nd 3.0', 'CC-BY-NC-ND-3.0'],
    ['cc by-sa', null],
    ['cc0', 'CC0-1.0'],
    ['creative commons attribution-sharealike 3.0 unported', 'CC-BY-SA-3.0'],
    ['creativecommons.org/licenses/by-nd/4.0/', 'CC-BY-ND-4.0'],
  ])('%s', (words, spdx) => expect(ccLicenceIn(words)?.spdx).toBe(spdx));
});
