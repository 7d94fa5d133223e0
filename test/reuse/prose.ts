/** Words of story `seed`: no two stories share one. */
export const prose = (seed: number, words: number, from = 0) =>
  Array.from({ length: words }, (_, i) => {
    const at = from + i;
    return `w${seed}${'abcdefghij'[at % 10]}${(at * 7919) % 9973}x`;
  }).join(' ');
