/**
 * Characters that are there and cannot be seen: tags (text for machines alone), zero-width characters inside a word
 * (which slip past a comparison or a word list), long runs of them (a hidden message), blank letters.
 * The joiners of Persian, Arabic, Indic and emoji and the breaks of Thai and Khmer are how those are written. Limits: a joiner
 * misplaced within such a script, and what is hidden by colour or size before a page became text, are not seen.
 */
import { type Check, counted, type Sighting } from '../check.ts';
import type { Place } from '../place.ts';

const INVISIBLE =
  /[\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufeff\u115f\u1160\u3164\uffa0\ufff9-\ufffb]{1,4096}|\u{1f3f4}?[\u{e0000}-\u{e007f}]{1,4096}|[\u{e0100}-\u{e01ef}]{1,4096}/gu;
/** As many in a row carry a byte or more. */
const MESSAGE = 8;
const JOINED =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Hebr}\p{scx=Thaa}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Mong}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
const UNSPACED =
  /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
const HANGUL = /\p{sc=Hangul}/u;
const IDEOGRAPH = /\p{sc=Han}/u;
const LETTER = /[\p{L}\p{M}]/u;

export const hiddenCharacters: Check = {
  id: 'hidden-characters',
  look({ text }): Sighting | null {
    const places: Place[] = [];
    let grave = false;
    for (const { 0: run, index } of text.matchAll(INVISIBLE)) {
      const kind = kindOf(text, run, index);
      if (kind === 'plain') continue;
      grave ||= kind === 'message';
      places.push({ start: index, end: index + run.length });
    }
    if (places.length === 0) return null;
    const where = counted(places.length, 'place');
    return grave
      ? {
          severity: 'high',
          because: `Invisible characters that can carry a hidden message stand in ${where} of the text.`,
          places,
        }
      : { severity: 'medium', because: `Invisible characters stand inside words in ${where} of the text.`, places };
  },
};

function kindOf(text: string, run: string, at: number): 'plain' | 'word' | 'message' {
  const point = run.codePointAt(0) as number;
  // The flags of England, Scotland and Wales are a black flag with tags behind it.
  if (point === 0x1f3f4) return 'plain';
  if (point >= 0xe0000 && point <= 0xe007f) return 'message';
  const before = pointBefore(text, at);
  const behind = pointAt(text, at + run.length);
  if (point >= 0xe0100) return IDEOGRAPH.test(before) && run.length === 2 ? 'plain' : 'message';
  if (run.length >= MESSAGE) return 'message';
  if (!LETTER.test(before) || !LETTER.test(behind)) return 'plain';
  if (HANGUL.test(before) || HANGUL.test(behind)) return 'plain';
  if (JOINED.test(before) || JOINED.test(behind)) return 'plain';
  return UNSPACED.test(before) || UNSPACED.test(behind) ? 'plain' : 'word';
}

const pointAt = (text: string, at: number) =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : '';
function pointBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
}
