import { expect, test } from 'vitest';
import { conflictFindings } from '../../shared/pipeline/conflict-findings.ts';
import type { Notice } from '../../shared/rights/notice.ts';
import type { RightsTerm } from '../../shared/rights/terms.ts';

const notice = (from: Notice['from'], terms: RightsTerm[], holder: string | null = null, start = 0): Notice => ({
  ...{ start, end: start + 10, holder, holderId: null, terms, scope: 'story', confidence: 0.9, from },
});

test('notices that agree, and two holders in one footer, are no conflict', () => {
  expect(conflictFindings([])).toEqual([]);
  expect(conflictFindings([notice('metadata', ['no-republication']), notice('prose', ['no-republication'])])).toEqual(
    [],
  );
  const footer = [notice('prose', ['copyright-claim'], 'Heron'), notice('prose', ['copyright-claim'], 'Avocet', 20)];
  expect(conflictFindings(footer)).toEqual([]);
});

test('a grant in the metadata against a ban in the text is one finding that shows the place in the text', () => {
  const notices = [notice('metadata', ['free-to-republish']), notice('prose', ['no-republication'], null, 40)];
  expect(conflictFindings(notices)).toEqual([
    {
      check: 'rights-conflict',
      severity: 'low',
      because: 'The metadata allows what the text forbids.',
      spans: [{ start: 40, end: 50 }],
    },
  ]);
});
