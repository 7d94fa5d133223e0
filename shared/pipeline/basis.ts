/**
 * How much was known when a story was judged: the register's revision, the number of postings its fingerprints had, and the
 * changes of the uses that its caps counted. Each only grows, and whatever changes one of them has the stories it concerns
 * judged again afterwards: that last judgement knows most in every part. Comparing bases as text compares the revision, then
 * the postings, then the uses. The greater one stands.
 */
export function basisOf(revision: number | null, postings: number, uses: number): string {
  return [revision ?? 0, postings, uses].map((count) => String(count).padStart(9, '0')).join('-');
}

/** A set-aside story yields to any verdict. */
export const NO_BASIS = '0';
