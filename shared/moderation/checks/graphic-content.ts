/**
 * Pictures of violence: where the text speaks of images that show it, readers are to be warned. Without a warning it is
 * shown as medium; with one as low, so that the warning is seen to travel with the text. Reports of violence without talk of
 * its images are news. Limit: only the words of the text are read, not the pictures.
 */
import { type Check, counted } from '../check.ts';
import { nearOne } from '../near.ts';

/** Folded units between the images and what they show: a sentence. */
const REACH = 100;

export const graphicContent: Check = {
  id: 'graphic-content',
  look(passage) {
    const { gore, images, advisory: warnings } = passage.words;
    const shown = gore.filter((place) => nearOne(images, place, REACH));
    if (shown.length === 0 && warnings.length === 0) return null;
    const places = (shown.length ? shown : warnings).map((place) => passage.placeOf(place));
    if (warnings.length) {
      return { severity: 'low', because: 'The text warns of graphic content: the warning must stay with it.', places };
    }
    const because = `The text speaks of images of violence (${counted(shown.length, 'place')}) and warns nobody.`;
    return { severity: 'medium', because, places };
  },
};
