import { bared, folded } from './fold.ts';
import { NAVIGATION } from './navigation-data.ts';

const WORDS = new Set(folded(NAVIGATION));
const OPENINGS = new Set([...WORDS].map((entry) => entry.split(' ', 1)[0]));
/** Words of the longest entry. */
const MOST_WORDS = 3;
/** Further than this no button is looked for. */
const REACH = 80;

/** `Abmelden | Im Browser ansehen | Impressum`: one known button makes the row one. */
const BETWEEN_BUTTONS = / [|·•] /;

/** How many navigation words a line opens with, and whether it holds nothing else. Takes the line folded. */
export function navigationOf(plain: string): { count: number; alone: boolean } {
  const buttons = plain.length <= REACH * 2 ? plain.split(BETWEEN_BUTTONS) : [];
  if (buttons.length > 1 && buttons.some((button) => WORDS.has(bared(button))))
    return { count: buttons.length, alone: true };
  const opening = /[\p{L}\p{M}\p{N}]+/u.exec(plain)?.[0];
  if (!OPENINGS.has(opening)) return { count: 0, alone: false };
  const whole = plain.length <= REACH;
  const words = plain.slice(0, REACH).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let at = 0;
  let count = 0;
  while (at < words.length) {
    let length = Math.min(MOST_WORDS, words.length - at);
    while (length > 0 && !WORDS.has(words.slice(at, at + length).join(' '))) length--;
    if (length === 0) break;
    at += length;
    count++;
  }
  return { count, alone: whole && count > 0 && at === words.length };
}
