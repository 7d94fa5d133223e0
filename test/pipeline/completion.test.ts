import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, marksOf, recordedCount, storyCount } from '../../shared/pipeline/completion.ts';

const batch = { no: 0, size: 3, key: '', sha256: '' };
const stories = (...places: number[]) => places.map((i) => ({ i, id: `story-${i}` }));

describe('completion of a drop', () => {
  it('is not reached while one story of a narrowed batch is missing', () => {
    expect(isComplete({ batchSizes: [3], marks: ['0.0', '0.2'] })).toBe(false);
  });

  it('does not take the marks of one batch for those of another', () => {
    expect(isComplete({ batchSizes: [2, 11], marks: ['1', '1.0'] })).toBe(false);
  });

  it('marks a whole batch once and a narrowed one by its stories', () => {
    expect(marksOf({ batch, stories: stories(0, 1, 2) })).toEqual(['0']);
    expect(marksOf({ batch, stories: stories(0, 2) })).toEqual(['0.0', '0.2']);
  });

  it('counts each story once, whatever is marked twice, whole and narrowed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }),
        fc.infiniteStream(fc.boolean()),
        (batchSizes, coin) => {
          const marks: string[] = [];
          let recorded = 0;
          for (const [no, size] of batchSizes.entries()) {
            const whole = coin.next().value;
            if (whole) marks.push(`${no}`);
            for (let i = 0; i < size; i++) {
              const single = coin.next().value;
              if (single) marks.push(`${no}.${i}`);
              if (whole || single) recorded++;
            }
          }
          expect(recordedCount({ batchSizes, marks })).toBe(recorded);
          expect(isComplete({ batchSizes, marks })).toBe(recorded === storyCount({ batchSizes }));
        },
      ),
    );
  });
});
