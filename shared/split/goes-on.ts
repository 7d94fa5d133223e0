import { CONNECTORS, WAW_WORDS } from './connector-data.ts';
import { fold, folded } from './fold.ts';

const WORDS = new Set(folded(CONNECTORS));
/** The first two words. */
const OPENING = /([\p{L}'’]+)(?:[^\p{L}'’]+([\p{L}'’]+))?/u;
const NOT_AND = folded(WAW_WORDS);

/** Whether a paragraph opens by leaning on the one before, as ledes and headlines do not. */
export function goesOn(text: string): boolean {
  const words = OPENING.exec(fold(text.slice(0, 60)));
  const first = words?.[1] ?? '';
  if (WORDS.has(first) || WORDS.has(`${first} ${words?.[2] ?? ''}`)) return true;
  return (
    first.length > 3 &&
    first.startsWith('و') &&
    /[\u0600-\u06ff]/.test(first) &&
    !NOT_AND.some((word) => first.startsWith(word))
  );
}
