/**
 * Reports of a suicide that tell how it was done, or put it into the headline without saying where to find help: what the
 * guidance of the WHO for media asks to avoid. Attacks called suicide attacks, and figures of speech, are another matter.
 * Limit: it knows the words of its lists; a method in other words is not seen.
 */
import { type Check, counted, type Place } from '../check.ts';
import { apartFrom, nearOne } from '../near.ts';
import { openPhrases, phraseFinder } from '../phrase-finder.ts';
import { HELP, METHOD_BESIDE, METHOD_PLAIN, NOT_SUICIDE, SUICIDE, SUICIDE_HEADLINE } from '../sensitive-words-data.ts';

/** Folded units between the word for suicide and the one for how: two sentences. */
const REACH = 240;
/** Folded units in which a headline stands. */
const HEADLINE = 240;
const findSuicide = phraseFinder(openPhrases(SUICIDE));
const findOther = phraseFinder(openPhrases(NOT_SUICIDE));
const findPlain = phraseFinder(openPhrases(METHOD_PLAIN));
const findBeside = phraseFinder(openPhrases(METHOD_BESIDE));
const findHeadline = phraseFinder(openPhrases(SUICIDE_HEADLINE));
const findHelp = phraseFinder(openPhrases(HELP));

export const suicideReport: Check = {
  id: 'suicide-report',
  look(passage) {
    const { folded } = passage;
    const plain = findPlain(folded);
    const mentions = findSuicide(folded);
    if (plain.length + mentions.length === 0) return null;
    const suicides = apartFrom(mentions, findOther(folded));
    const beside = findBeside(folded).filter((method) => nearOne(suicides, method, REACH));
    const methods: Place[] = [...plain, ...beside].sort((a, b) => a.start - b.start);
    const helps = findHelp(folded).length > 0;
    if (methods.length > 0) {
      const help = helps ? '' : ' and does not say where to find help';
      const because = `The text tells how a suicide was done (${counted(methods.length, 'place')})${help}.`;
      return { severity: 'medium', because, places: methods.map((place) => passage.placeOf(place)) };
    }
    const [first] = helps ? [] : apartFrom(findHeadline(folded.slice(0, HEADLINE)), findOther(folded));
    if (!first || !inHeadline(passage.source.headline, folded, first)) return null;
    const because = 'The headline speaks of a suicide, and the text does not say where to find help.';
    return { severity: 'low', because, places: [passage.placeOf(first)] };
  },
};

/** The headline stands in the story's first lines. */
function inHeadline(headline: string | null, folded: string, place: Place): boolean {
  if (headline === null) return false;
  return place.start <= headline.length + 20 && !folded.slice(0, place.start).trimStart().includes('\n');
}
