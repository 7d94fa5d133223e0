/**
 * Reports of a suicide that tell how it was done, or put it into the headline without saying where to find help: what the
 * guidance of the WHO for media asks to avoid. Attacks called suicide attacks, and figures of speech, are another matter.
 * Limit: it knows the words of its lists; a method in other words is not seen.
 */
import { type Check, counted } from '../check.ts';
import { apartFrom, nearOne } from '../near.ts';
import type { Place } from '../place.ts';

/** Folded units between the word for suicide and the one for how: two sentences. */
const REACH = 240;

export const suicideReport: Check = {
  id: 'suicide-report',
  look(passage) {
    const { folded } = passage;
    const { words } = passage;
    const plain = words.methodPlain;
    const suicides = apartFrom(words.suicide, words.notSuicide);
    const beside = words.methodBeside.filter((method) => nearOne(suicides, method, REACH));
    const methods: Place[] = [...plain, ...beside].sort((a, b) => a.start - b.start);
    const helps = words.help.length > 0;
    if (methods.length > 0) {
      const help = helps ? '' : ' and does not say where to find help';
      const because = `The text tells how a suicide was done (${counted(methods.length, 'place')})${help}.`;
      return { severity: 'medium', because, places: methods.map((place) => passage.placeOf(place)) };
    }
    const [first] = helps ? [] : apartFrom(words.suicideHeadline, words.notSuicide);
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
