import { describe, expect, it } from 'vitest';
import { type BatchHead, isSetAside, type SplitStory } from '../../shared/pipeline/batch.ts';
import { sha256 } from '../../shared/pipeline/ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { makeBatches } from '../../shared/pipeline/make-batches.ts';
import { doubtFindings } from '../../shared/pipeline/uncertain-split.ts';
import { UNSURE_BELOW } from '../../shared/split/confidence-data.ts';
import type { Segment } from '../../shared/split/segment.ts';

const DROP = sha256('doubt').slice(0, 32);
const HEAD: BatchHead = {
  ...{ v: 1, dropId: DROP, partner: 'gazette', name: 'noon.txt', receivedAt: '2026-03-01T06:00:00.000Z' },
  textKey: 'drops/x/text.utf16le',
};

function batchesOf(confidences: readonly number[], over: Partial<BatchHead> = {}, length = 10) {
  const segments = confidences.map((confidence, at): Segment => {
    const start = at * (length + 1);
    return { start, end: start + length, kind: at % 2 ? 'brief' : 'story', headline: 'x', confidence };
  });
  const text = confidences.map(() => 'x'.repeat(length)).join('\n');
  return makeBatches({ ...HEAD, ...over }, segments, text).flatMap(({ stories }) => stories);
}
const doubts = (...of: Parameters<typeof batchesOf>) =>
  batchesOf(...of).flatMap((story) => (!isSetAside(story) && story.doubt ? [{ no: story.no, ...story.doubt }] : []));

describe('the doubt of a split', () => {
  it('is none where every boundary is sure, down to the threshold', () => {
    expect(doubts([0.99, 1, UNSURE_BELOW])).toEqual([]);
  });
  it('is none where a person has corrected the split', () => {
    expect(doubts([0.2, 0.3], { splitNo: 2 })).toEqual([]);
  });
  it('is none over notices and boilerplate, which are no stories', () => {
    const segments: Segment[] = [
      { start: 0, end: 5, kind: 'story', headline: null, confidence: 1 },
      { start: 6, end: 9, kind: 'notice', headline: null, confidence: 0.2, appliesTo: 'all' },
    ];
    expect(makeBatches(HEAD, segments, 'aaaaa bbb')[0]?.stories[0]).not.toHaveProperty('doubt');
  });
  it('stands once, on the least sure story, and counts them all', () => {
    expect(doubts([0.99, UNSURE_BELOW - 0.01, 0.3, 0.3, 0.99])).toEqual([{ no: 3, unsure: 3, of: 5 }]);
  });
  it('stands once in a drop of many batches', () => {
    const many = Array.from({ length: LIMITS.batchStories * 2 + 1 }, (_, at) => (at % 2 ? 0.4 : 1));
    expect(doubts(many)).toEqual([{ no: 2, unsure: LIMITS.batchStories, of: many.length }]);
  });
  it('passes over a story that is too long to travel', () => {
    expect(doubts([0.1, 0.5], {}, LIMITS.storyChars)).toEqual([{ no: 1, unsure: 2, of: 2 }]);
    expect(doubts([0.1, 0.5], {}, LIMITS.storyChars + 1)).toEqual([]);
  });
});

describe('its finding', () => {
  const doubt = (unsure: number): Pick<SplitStory, 'doubt'> => ({ doubt: { unsure, of: 12 } });
  it('is none without doubt', () => {
    expect(doubtFindings({}, 'Head\nBody', 40)).toEqual([]);
  });
  it('is low, says how many, holds no word of the text and shows the line where the story starts', () => {
    expect(doubtFindings(doubt(3), 'Headline\nBody', 40)).toEqual([
      {
        ...{ check: 'uncertain-split', severity: 'low', spans: [{ start: 40, end: 48 }] },
        because:
          '3 of the 12 boundaries of this file are unsure, this one the most: a story may begin or end elsewhere.',
      },
    ]);
    expect(doubtFindings(doubt(1), 'One line', 0)[0]?.because).toContain('1 of the 12 boundaries of this file is');
  });
});
