/**
 * Words that mix Latin with Cyrillic or Greek letters that look like Latin ones: they read as a word and are none to a
 * search or a comparison. A foreign word with an ending of the other script behind it is how Russian bends names; short
 * units (kW, μm) are no words. Limits: whole words of look-alikes, and look-alikes within one script, are not seen.
 */
import { type Check, counted, sighting } from '../check.ts';
import type { Place } from '../place.ts';

const LATIN = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';
const OTHER = '\\u0370-\\u03ff\\u0400-\\u052f';
const MEETING = new RegExp(`[${LATIN}][${OTHER}]|[${OTHER}][${LATIN}]`, 'g');
const WORD_UNIT = new RegExp(`[${LATIN}${OTHER}\\u0300-\\u036f]`);
const LIKE_LATIN = new Set('аеосрхуіѕјһԁԛԝвАВЕКМНОРСТХУІЅЈԌΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαρνυικ');
const LIKE_OTHER = new Set('aecopxyiABCEHIKMOPTXYZov');
const SHORTEST = 4;
const LONGEST = 60;
/** Words that pass for Cyrillic or Greek are mostly slips of a keyboard: one or two are let be. */
const SLIPS = 2;
const ENDING = 3;

export const mixedLetters: Check = {
  id: 'mixed-letters',
  look({ text }) {
    const passing: Place[] = [];
    const slips: Place[] = [];
    let from = 0;
    for (const { index } of text.matchAll(MEETING)) {
      if (index < from) continue;
      const place = wordAround(text, index);
      from = place.end;
      const as = passesAs(text.slice(place.start, place.end));
      if (as === 'latin') passing.push(place);
      if (as === 'other') slips.push(place);
    }
    const places = slips.length > SLIPS ? [...passing, ...slips].sort((a, b) => a.start - b.start) : passing;
    const because = `${counted(places.length, 'word')} of the text mix letters of two scripts that look alike.`;
    return sighting(passing.length > 1 ? 'medium' : 'low', because, places);
  },
};

function wordAround(text: string, at: number): Place {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < LONGEST && WORD_UNIT.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && end - at < LONGEST && WORD_UNIT.test(text[end] ?? '')) end += 1;
  return { start, end };
}

function passesAs(word: string): 'latin' | 'other' | null {
  if (word.length < SHORTEST || word.length > LONGEST) return null;
  const letters = [...word];
  const isOther = (letter: string) => letter >= '\u0370' && letter <= '\u052f';
  const other = letters.filter(isOther);
  const latin = letters.filter((letter) => !isOther(letter) && /\p{L}/u.test(letter));
  const behind = letters.findLastIndex((letter) => !isOther(letter));
  const bent = letters.findIndex(isOther) === behind + 1 && letters.length - behind - 1 <= ENDING;
  if (!bent && other.length < latin.length && other.every((letter) => LIKE_LATIN.has(letter))) return 'latin';
  return latin.length < other.length && latin.every((letter) => LIKE_OTHER.has(letter)) ? 'other' : null;
}
