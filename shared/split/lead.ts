import { isCapitals } from './dateline.ts';
import { fold } from './fold.ts';

/** `Altenried: …`, `SANTÉ. …`, `**Harbour.** …`: a word or a few before the sentence, as round-ups set before each brief. */
const LEAD =
  /^(?:\*{1,2}([^*\n]{2,32}?)[.:]?\*{1,2}[.:]?|([\p{L}\p{M}][\p{L}\p{M}\p{N}.'’ -]{1,30}?)(?:\s?[:：]|\s?[.–—-]))\s+(?=["“«'(]?[\p{Lu}\p{Lo}\p{N}])/u;
const MOST_WORDS = 4;
/** What stands behind a lead, or around it. */
const MARKED = /[*:：.–—-]/;

/** The lead of a paragraph, folded; null without one. Before a full stop or a dash only capitals are one, unless a bullet stands before it. */
export function leadOf(text: string, bulleted: boolean): string | null {
  const head = text.slice(0, 60);
  const found = MARKED.test(head) ? LEAD.exec(head) : null;
  const lead = found?.[1] ?? found?.[2];
  if (!found || !lead || lead.split(/\s+/).length > MOST_WORDS || /^\p{Ll}/u.test(lead)) return null;
  return found[1] || /[:：]\s+$/u.test(found[0]) || bulleted || isCapitals(lead) ? fold(lead) : null;
}
