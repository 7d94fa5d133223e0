/** A list in pieces of at most `most` items, in order. */
export const slicesOf = <T>(list: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, no) => list.slice(no * most, (no + 1) * most));
