import { CONNECTORS, WAW_WORDS } from './connector-data.ts';
import { folded } from './fold.ts';

const WORDS = new Set(folded(CONNECTORS));
/** The first two words. */
const OPENING = /([\p{L}'’]+)(?:[^\p{L}'’]+([\p{L}'’]+))?/u;
const NOT_AND = folded(WAW_WORDS);

/** Whether a folded paragraph opens by leaning on the one before, as ledes and headlines do not. */
export function goesOn(plain: string): boolean {
  const words = OPENING.exec(plain.slice(0, 60));
  const first = words?.[1] ?? '';
  if (WORDS.has(first) || WORDS.has(`${first} ${words?.[2] ?? ''}`)) return true;
  return (
    first.length > 3 &&
    first.startsWith('و') &&
    /[\u0600-\u06ff]/.test(first) &&
    !NOT_AND.some((word) => first.startsWith(word))
  );
}
