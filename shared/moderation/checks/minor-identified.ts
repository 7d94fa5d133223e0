/**
 * A child named in a report of a sexual offence, or as the accused of a crime: press law and codes in most countries keep
 * such names back. A name is two capitalised words beside an age below 18; in Arabic two words between a word for child and
 * the age. Initials, as the Turkish press writes them, are no name. Limits: a child named far from its age, a first name alone,
 * and hints that only people nearby understand (school, street, family) are not seen.
 */
import type { Check, Sighting } from '../check.ts';
import { nearOne } from '../near.ts';
import type { Passage } from '../passage.ts';
import type { Place } from '../place.ts';

/** Folded units between the name and the offence: a short paragraph. */
const REACH = 320;

const PART = "(?:\\p{Lu}['’])?\\p{Lu}[\\p{Ll}\\p{M}]{1,19}(?:-\\p{Lu}[\\p{Ll}\\p{M}]{1,19})?";
const NAME = `${PART}(?:[ \\u00a0]${PART}){1,3}`;
const AGE = '(?<age>[4-9]|1[0-7])';
const SHAPES: readonly { shape: RegExp; aloneEnough: boolean }[] = [
  // A bare number behind a name is an age in a crime report and a minute in a match report.
  { shape: new RegExp(`(?<name>${NAME}) ?\\(${AGE}\\)`, 'gu'), aloneEnough: false },
  { shape: new RegExp(`(?<name>${NAME}), ?(?:aged )?${AGE},`, 'gu'), aloneEnough: false },
  {
    shape: new RegExp(
      `(?<![\\d.,])${AGE}[- ]year[- ]old(?: (?:boy|girl|schoolboy|schoolgirl|student|pupil))?,? (?<name>${NAME})`,
      'gu',
    ),
    aloneEnough: true,
  },
  {
    shape: new RegExp(
      `(?<![\\d.,])${AGE} ya[sş][iı]ndaki (?:(?:çocuk|kız|lise öğrencisi|öğrenci) )?(?<name>${NAME})`,
      'gu',
    ),
    aloneEnough: true,
  },
  { shape: new RegExp(`(?<name>${NAME}) (?:ê|a|yê|ya) ${AGE} salî`, 'gu'), aloneEnough: true },
];
const ARABIC =
  /(?<![\p{L}])(?:ال)?(?:طفل|طفله|قاصر|فتاه|فتي|تلميذ|تلميذه|طالب|طالبه)[ ،"]{1,2}(?<name>[\u0620-\u064a]{3,15} [\u0620-\u064a]{3,15}(?: [\u0620-\u064a]{3,15})?)[ ،(-]{1,4}(?:البالغه? (?:من العمر )?|البالغ (?:من العمر )?|ذات ال|ذو ال|عمره?ا? )?(?<age>[4-9]|1[0-7]) ?(?:عاما|سنه|سنوات|اعوام|عام|ربيعا)/gu;
const NO_NAME =
  /^(?:التي|الذي|البالغ|البالغه|كان|كانت|من|في|علي|بعد|قبل|الي|عند|داخل|مع|هو|هي|لم|قد|امس|اليوم|يبلغ|تبلغ|عمرها|عمره|المجني|الضحيه|المتهم|ذات)(?: |$)/u;

export const minorIdentified: Check = {
  id: 'minor-identified',
  look(passage): Sighting | null {
    const { sexualOffence, accused: accusations } = passage.words;
    // Names are looked for only where there is something to be named in: they are the costly part.
    if (sexualOffence.length + accusations.length === 0) return null;
    const named = namedMinors(passage);
    const offences = sexualOffence.map((place) => passage.placeOf(place));
    const inOffence = named.filter((place) => nearOne(offences, place, REACH));
    if (inOffence.length) {
      const because = 'A person below 18 seems to be named in a report of a sexual offence.';
      return { severity: 'high', because, places: inOffence };
    }
    const held = accusations.map((place) => passage.placeOf(place));
    const accused = named.filter((place) => place.aloneEnough && nearOne(held, place, REACH));
    if (accused.length === 0) return null;
    return { severity: 'medium', because: 'A person below 18 seems to be named as accused or held.', places: accused };
  },
};

/** Places of the names, in the story's text and in its order. */
function namedMinors(passage: Passage): (Place & { aloneEnough: boolean })[] {
  const found: (Place & { aloneEnough: boolean })[] = [];
  for (const { shape, aloneEnough } of SHAPES) {
    for (const match of passage.text.matchAll(shape)) found.push({ ...nameIn(match), aloneEnough });
  }
  for (const match of passage.folded.matchAll(ARABIC)) {
    const name = match.groups?.name ?? '';
    if (name.split(' ').some((_, at, words) => NO_NAME.test(words.slice(at).join(' ')))) continue;
    found.push({ ...passage.placeOf(nameIn(match)), aloneEnough: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

function nameIn(match: RegExpExecArray): Place {
  const name = match.groups?.name ?? '';
  const start = match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}
