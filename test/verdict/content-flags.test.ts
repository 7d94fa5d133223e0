import { describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/moderation/finding.ts';
import { flaggedFindings } from '../../shared/verdict/content-flags.ts';
import { judge, notice, stated, story } from './story-factory.ts';

const finding = (check: string, severity: Finding['severity'] = 'medium'): Finding => ({
  check,
  severity,
  because: 'Something stands in the text.',
  spans: [{ start: 3, end: 9 }],
});

describe('findings that become flags', () => {
  it.each<[what: string, found: [string, Finding['severity']?][], rights: string[], flagged: string[]]>([
    ['nothing found', [], ['unlicensed'], []],
    ['one check', [['phone-number']], [], ['phone-number medium']],
    [
      'two checks',
      [['phone-number'], ['payment-card', 'high']],
      ['unlicensed'],
      ['phone-number medium', 'payment-card high'],
    ],
    [
      'one check twice: the gravest',
      [
        ['watch-a', 'low'],
        ['watch-a', 'high'],
        ['watch-a', 'medium'],
      ],
      [],
      ['watch-a high'],
    ],
    ['a withdrawal that is flagged', [['kill-mark', 'high'], ['phone-number']], ['kill'], ['phone-number medium']],
    ['a withdrawal that is not', [['kill-mark', 'high']], ['unlicensed'], ['kill-mark high']],
    ['an embargo that is flagged', [['embargo-mark']], ['embargo', 'unlicensed'], []],
    ['an embargo on a withdrawn text', [['embargo-mark']], ['kill'], ['embargo-mark medium']],
    ['a correction is never spoken for', [['correction-mark', 'low']], ['kill', 'embargo'], ['correction-mark low']],
    ['a check named like a property', [['constructor', 'low']], ['constructor'], ['constructor low']],
  ])('%s', (_, found, rights, flagged) => {
    const findings = found.map(([check, severity]) => finding(check, severity));
    expect(flaggedFindings(findings, rights).map(({ check, severity }) => `${check} ${severity}`)).toEqual(flagged);
  });
});

it('a story raises its content flags beside the rights flags, and none twice', () => {
  const findings = [finding('embargo-mark'), finding('phone-number')];
  const embargoed = stated('notice', notice({ terms: ['embargo'] }));
  const kinds = (one: Parameters<typeof story>[0]) => judge({ story: story(one) }).flags.map(({ kind }) => kind);
  expect(kinds({ findings })).toEqual(['content:embargo-mark', 'content:phone-number']);
  expect(kinds({ findings, rights: [embargoed] })).toEqual(['embargo', 'content:phone-number']);
});

it('a content flag carries no place and none of the text', () => {
  const [flag] = judge({ story: story({ findings: [finding('phone-number')] }) }).flags;
  expect(flag).toMatchObject({ because: 'Something stands in the text.', holderId: null, workId: null });
  expect(JSON.stringify(flag)).not.toContain('spans');
});
