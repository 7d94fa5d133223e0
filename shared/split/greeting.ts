import { foldBare, folded } from './fold.ts';
import { GREETINGS } from './greeting-data.ts';
import type { Unit } from './unit.ts';

const WORDS = folded(GREETINGS);
/** A greeting is one of the first lines and short; what it introduces is a few short paragraphs. */
const FIRST_LINES = 3;
const LONGEST_GREETING = 60;
const PARAGRAPHS = 3;
const LONGEST_PARAGRAPH = 300;

/**
 * A digest sent by mail opens like a letter: a greeting, a sentence or two about what follows, then the stories. What
 * stands between the greeting and the first separator is no story; without one the paragraph above the first headline.
 */
export function markGreeting(units: readonly Unit[]): void {
  const at = units.slice(0, FIRST_LINES).findIndex((unit) => unit.role === 'text' && greets(unit));
  const greeting = units[at];
  if (!greeting) return;
  let after = at + 1;
  while (after <= at + PARAGRAPHS && introduces(units[after])) after++;
  const next = units[after];
  const separated =
    next?.role === 'separator' || next?.role === 'counter' || next?.role === 'contents' || next?.marker != null;
  const underHead = next?.role === 'text' && !next.closed;
  const alone = after === at + 1 && underHead && greeting.size < LONGEST_GREETING;
  if (!separated && !alone && !ENDS_PAUSED.test(greeting.text)) return;
  const headed = underHead && after === at + 2;
  // What stands above a greeting names the letter.
  for (const unit of units.slice(0, separated || headed ? after : at + 1))
    if (unit.role === 'text') unit.role = 'masthead';
}

const introduces = (unit: Unit | undefined) =>
  unit !== undefined &&
  unit.role === 'text' &&
  unit.closed &&
  !unit.marker &&
  !unit.dateline &&
  unit.size < LONGEST_PARAGRAPH;

/** `Good morning,`: a greeting alone, or whom it is for and a pause. An open line that goes on is a headline. */
function greets({ text, size, closed }: Unit): boolean {
  const opening = foldBare(text);
  const word = WORDS.find((greeting) => opening.startsWith(greeting));
  if (word === undefined || /^[\p{L}\p{M}]/u.test(unspaced(word) ? '' : opening.slice(word.length))) return false;
  const pause = PAUSE.exec(text)?.index ?? text.length;
  return opening === word || (closed && pause < LONGEST_GREETING && size < LONGEST_PARAGRAPH);
}

const PAUSE = /[,،:!，！]/u;
const ENDS_PAUSED = /[,،:!，！]$/u;
const unspaced = (word: string) => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word);
