/**
 * How much was known when a story was judged: the register's revision and the number of postings its fingerprints had.
 * Both only grow, and the flag stage reads the revision again after the postings, so of two bases one is not below the
 * other in either part: comparing them as text compares the knowledge. The greater one stands.
 */
export function basisOf(revision: number | null, postings: number): string {
  return `${String(revision ?? 0).padStart(9, '0')}-${String(postings).padStart(9, '0')}`;
}

/** A set-aside story yields to any verdict. */
export const NO_BASIS = '0';
