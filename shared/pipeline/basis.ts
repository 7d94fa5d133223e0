/**
 * How much was known when a story was judged: which split of its drop it stands in, the register's revision, the number of
 * postings its fingerprints had, and the changes of the uses that its caps counted. Each only grows, and whatever changes one
 * of them has the stories it concerns judged again afterwards: that last judgement knows most in every part. Comparing bases
 * as text compares the split, then the revision, then the postings, then the uses. The greater one stands.
 */
export function basisOf(revision: number | null, postings: number, uses: number, splitNo = 1): string {
  const counts = [revision ?? 0, postings, uses].map((count) => String(count).padStart(9, '0'));
  return `${noVerdict(splitNo)}${counts.join('-')}`;
}

/** Of a story that was set aside: it yields to any verdict on the same split, and to none of an earlier one. */
export const noVerdict = (splitNo = 1): string => `${String(splitNo).padStart(4, '0')}.`;
