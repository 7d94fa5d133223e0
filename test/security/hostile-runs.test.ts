/**
 * Long runs of one thing, as nobody writes and somebody sends. What takes more than linear time needs minutes for these,
 * and the limit of the test ends it; what is linear needs a moment.
 */
import { describe, expect, it } from 'vitest';
import { splitDrop } from '../../shared/formats/split-drop.ts';
import { examineContent } from '../../shared/moderation/examine-content.ts';
import { PoisonError } from '../../shared/pipeline/failures.ts';
import { anchorsOf, fingerprintsOf } from '../../shared/reuse/fingerprints.ts';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { findHolderSigns } from '../../shared/rights/holder-signs.ts';
import { findUnknownMarks } from '../../shared/rights/unknown-marks.ts';
import { foldText } from '../../shared/text/fold.ts';

const CHARS = 200_000;
const RUNS = [
  ...[
    ' ',
    '\t',
    '\n',
    '\n ',
    '.',
    '…',
    '-',
    '/',
    '\\',
    '"',
    "'",
    '(',
    '«',
    ':',
    '*',
    '_',
    '&',
    '%',
    '\u202e',
    '\u200b',
  ],
  ...['1', '1 ', '0-', '+90 ', 'A', 'A ', 'A. ', 'a-', 'Ab Cd ', 'é', 'İ', 'ع ', '中', '@', 'a@', '| '],
  ...['©', '© 2026 ', 'Credit: "', 'All rights reserved ', "'aittir ", '(AP) ', 'http://', 'x://'],
  ...['<', '<a ', '</', '<!--', '<![CDATA[', '{', '[', '{"a":', '%PDF-1.7\n', 'From: a\n'],
];
const directory = createHolderDirectory();

describe('a long run', () => {
  it.each(RUNS)('of %j ends, wherever it stands', async (unit) => {
    const run = unit.repeat(Math.ceil(CHARS / unit.length));
    const begins = /^[<{[%F]/.test(unit) ? '' : 'Headline of the day\n\nA story begins here. ';
    const text = `${begins}${run}!\n`;
    const split = await splitDrop(new TextEncoder().encode(text), 'run').catch((failure) => failure);
    if (split instanceof Error) expect(split).toBeInstanceOf(PoisonError);
    detectNotices(text, directory);
    findHolderSigns(text, {}, directory);
    findUnknownMarks(text, {}, directory);
    const passage = {
      text,
      kind: 'story' as const,
      headline: null,
      fields: {},
      receivedAt: '2026-11-26T00:00:00.000Z',
    };
    examineContent({ ...passage, territories: [], lang: null, states: () => false }, { on: {}, own: [] });
    fingerprintsOf(anchorsOf(foldText(text)));
  });
});
