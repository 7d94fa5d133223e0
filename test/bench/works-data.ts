/** Works of made-up words, as JSON Lines: as varied as news in what they share, which is nothing but single words. */
const SYLLABLES = 'ka ra mi to le sa ne vo du fi ba ze lo pe gi ru ta che mon der'.split(' ');
const WORDS = 20_000;
const PARAGRAPHS = 3;
const WORDS_OF_PARAGRAPH = 40;

export function newsOf(count: number): string {
  // A linear congruential generator (Numerical Recipes): the same works in every run.
  let state = 12_345;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const made = (length: number) =>
    Array.from({ length }, () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]).join('');
  const words = Array.from({ length: WORDS }, () => made(2 + Math.floor(chance() * 3)));
  const word = () => words[Math.floor(WORDS * chance() ** 2)] ?? '';
  const line = (length: number) => Array.from({ length }, word).join(' ');
  const work = (no: number) => {
    const text = Array.from({ length: PARAGRAPHS }, () => `${line(WORDS_OF_PARAGRAPH)}.`).join('\n\n');
    return JSON.stringify({ id: `w${no}`, lang: 'en', headline: line(7), text });
  };
  return `${Array.from({ length: count }, (_, no) => work(no)).join('\n')}\n`;
}
