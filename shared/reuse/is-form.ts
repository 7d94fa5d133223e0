/** Whether a story and a work are one form filled in twice, by the two texts alone; `drop-forms.ts` knows more where more works do. */
import type { Blanks } from './blanks.ts';
import type { Passage } from './weigh-passage.ts';

type Amounts = Pick<Passage, 'words' | 'gaps' | 'exchanged' | 'numbersEqual' | 'numbersUnequal'> & {
  blanks: Omit<Blanks, 'exchanged'>;
};

/** In a form the numbers that are others are so many times as many as the equal ones. */
const OTHER_NUMBERS = 4;
/** And one word in so many at least is such a number, or a word that stands for another. */
const WORDS_A_BLANK = 12;
/** Names are facts that nobody edits: so many others tell a form, and so does a number among as many places as FILLED. */
const NAMED = 2;
const FILLED = 4;
/** One place in so many may have been edited besides. */
const PLACES_AN_EDIT = 5;
const WORDS_A_PLACE = 30;

/**
 * Same words, other numbers and names: yesterday's market or weather report, last week's match with other names. A report with a
 * few figures brought up to date is none, nor one that keeps a good part of them.
 */
export function isForm(amounts: Amounts): boolean {
  const { numbersEqual, numbersUnequal } = amounts;
  if (numbersUnequal < OTHER_NUMBERS * numbersEqual) return false;
  return (numbersUnequal >= 2 && hasOtherNumbers(amounts)) || hasOtherNames(amounts);
}

function hasOtherNumbers({ words, numbersUnequal, gaps, exchanged }: Amounts): boolean {
  const blanks = Math.max(numbersUnequal, numbersUnequal > 2 ? gaps : exchanged);
  return blanks * WORDS_A_BLANK >= words;
}

function hasOtherNames({ words, numbersUnequal, blanks: { filled, named, added, other } }: Amounts): boolean {
  if (named < NAMED && (filled < FILLED || numbersUnequal === 0)) return false;
  return (added + other) * PLACES_AN_EDIT <= filled && filled * WORDS_A_PLACE >= words;
}

/** What several passages amount to together. */
export function amountsOf(passages: readonly Passage[]): Amounts {
  const sum = (of: (passage: Passage) => number) => passages.reduce((all, passage) => all + of(passage), 0);
  return {
    words: sum((one) => one.words),
    gaps: sum((one) => one.gaps),
    exchanged: sum((one) => one.exchanged),
    numbersEqual: sum((one) => one.numbersEqual),
    numbersUnequal: sum((one) => one.numbersUnequal),
    blanks: {
      filled: sum((one) => one.blanks.filled),
      named: sum((one) => one.blanks.named),
      added: sum((one) => one.blanks.added),
      other: sum((one) => one.blanks.other),
    },
  };
}
