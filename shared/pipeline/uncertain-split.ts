import type { Finding } from '../moderation/finding.ts';
import { UNSURE_BELOW } from '../split/confidence-data.ts';
import type { Segment } from '../split/segment.ts';
import type { SplitDoubt, SplitStory } from './batch.ts';
import { LIMITS } from './limits.ts';

/** Id of the check, for a partner that turns it off. */
export const UNCERTAIN_SPLIT = 'uncertain-split';
/** Kind of its flag. Of all flags it alone follows the split: nothing but a correction takes it back. */
export const SPLIT_DOUBT = `content:${UNCERTAIN_SPLIT}` as const;

export const isUnsure = ({ confidence }: Pick<Segment, 'confidence'>): boolean => confidence < UNSURE_BELOW;

/** What is unsure about a drop's stories and briefs, and the least sure of those that travel; null when nothing is. */
export function doubtOf<Item extends Segment>(items: readonly Item[]): (SplitDoubt & { least: Item }) | null {
  const unsure = items.filter(isUnsure);
  const [first, ...others] = unsure.filter(({ start, end }) => end - start <= LIMITS.storyChars);
  if (!first) return null;
  const least = others.reduce((least, one) => (one.confidence < least.confidence ? one : least), first);
  return { unsure: unsure.length, of: items.length, least };
}

/**
 * One finding for a whole drop, at the head of its least sure story: a person looks once, in the split corrector.
 * @param text of the story, which starts at `offset` of the drop
 */
export function doubtFindings({ doubt }: Pick<SplitStory, 'doubt'>, text: string, offset: number): Finding[] {
  if (!doubt) return [];
  const head = /^.*/u.exec(text)?.[0].length ?? 0;
  const { unsure, of } = doubt;
  return [
    {
      check: UNCERTAIN_SPLIT,
      severity: 'low',
      because: `${unsure} of the ${of} boundaries of this file ${unsure === 1 ? 'is' : 'are'} unsure, this one the most: a story may begin or end elsewhere.`,
      spans: head > 0 ? [{ start: offset, end: offset + head }] : [],
    },
  ];
}
