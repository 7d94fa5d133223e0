/** What a copyist, a scanner or a careless system does to a text. Pure: the same stream of numbers, the same damage. */
import { JOINT } from './languages-data.ts';
import type { Random } from './random.ts';
import type { Language } from './story-maker.ts';

/** The words that are edited, with what stands between them. */
const piecesOf = (text: string) => text.split(/(\s+)/);
const isWord = (piece: string) => /[\p{L}\p{N}]/u.test(piece);

/** Each word is, with this probability, replaced, left out, doubled by a new one or exchanged with the next. */
export function editWords(language: Language, text: string, share: number, random: Random): string {
  const out: string[] = [];
  const pieces = piecesOf(text);
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as string;
    if (!isWord(piece) || !random.chance(share)) out.push(piece);
    else {
      const way = random.unit();
      if (way < 0.45) out.push(language.word(random));
      else if (way < 0.7) continue;
      else if (way < 0.9) out.push(piece, language.sounds.blank, language.word(random));
      else {
        out.push(pieces[at + 2] ?? '', pieces[at + 1] ?? '', piece);
        at += 2;
      }
    }
  }
  return out.join('');
}

/** Other words for the words that mean something: the same word always becomes the same other one. */
export function replaceSynonyms(language: Language, text: string, share: number): string {
  const { words, sounds } = language;
  const small = new Set(sounds.small);
  const place = new Map(words.map((word, at) => [word, at]));
  return piecesOf(text)
    .map((piece) => {
      const at = place.get(piece);
      if (at === undefined || small.has(piece) || ((at * 2654435761) >>> 0) / 2 ** 32 >= share) return piece;
      return words[(at * 7 + 977) % words.length] as string;
    })
    .join('');
}

const LOOKS_LIKE: Record<string, string[]> = {
  ...{ l: ['1', 'i'], i: ['l', '1', 'j'], o: ['0', 'c'], e: ['c', 'a'], c: ['e', 'o'], m: ['rn', 'nn'], n: ['u', 'ri'] },
  ...{ u: ['n', 'ii'], h: ['b', 'li'], s: ['5'], t: ['f', 'r'], a: ['o', 'u'], g: ['q', '9'], ı: ['i', 'l'], ş: ['s'], ç: ['c'], ê: ['e'] },
  ...{ ب: ['ت', 'پ'], ت: ['ث', 'ب'], ن: ['ت'], ح: ['خ', 'ج'], ج: ['ح'], خ: ['ح'], ر: ['ز', 'و'], ز: ['ر'], د: ['ذ'], س: ['ش'], ص: ['ض'] },
  ...{ ط: ['ظ'], ع: ['غ'], ف: ['ق'], ق: ['ف'], ه: ['ة'], ي: ['ى', 'ب'], ا: ['ل'], ل: ['ا'], و: ['ر'], م: ['ه'] },
  ...{ и: ['н', 'п'], н: ['и', 'п'], ш: ['щ', 'ин'], о: ['с', '0'], с: ['о', 'е'], е: ['с'], т: ['г'], л: ['п'], ь: ['ъ'] },
}; // biome-ignore format: look-alikes of one script a line

/** @param share of characters that go wrong; blanks are lost and won as often */
export function scanBadly(text: string, share: number, random: Random): string {
  let out = '';
  for (const char of text) {
    if (!random.chance(share)) out += char;
    else if (char === ' ') out += random.pick(['', '  ', ' . ', ' - ']);
    else if (random.chance(0.25)) out += `${char} `;
    else if (random.chance(0.2)) continue;
    else out += random.pick(LOOKS_LIKE[char] ?? [char + char, '']);
  }
  return out;
}

const STREWN = ['\u200b', '\u200c', '\u200e', '\u2060', '\u00ad', '\ufeff'];
/** Characters that nobody sees, other blanks, entities, markup. */
export function noise(text: string, random: Random): string {
  const strewn = [...text].map((char) => {
    if (!random.chance(0.05)) return char;
    if (char === JOINT) return random.pick(STREWN);
    if (char === ' ') return random.pick(['\u00a0', '\u2009', '&nbsp;', ' <br/>', '\n']);
    if (char === '&' || char === '<') return char;
    return /\p{L}/u.test(char) && random.chance(0.8) ? char + random.pick(STREWN) : char;
  });
  return strewn
    .join('')
    .replace(/[“”«»]/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** What a keyboard or a system makes of single characters, one in three of them. */
const OTHERS: Record<string, [RegExp, (char: string) => string][]> = {
  zh: [[/[。，]/g, () => '．'], [/\d/g, fullWidth]],
  ja: [[/\d/g, fullWidth], [/[ァ-ヶ]/g, (c) => HALF_WIDTH[c] ?? c], [/[がぎぐげござじずぜぞだでど]/g, (c) => c.normalize('NFD')]],
  ko: [[/[가-힣]+/g, (c) => c.normalize('NFD')]],
  hi: [[/\d/g, digitFrom(0x0966)], [/ँ/g, () => 'ं'], [/(?<=्)(?=\p{L})/gu, () => '\u200d'], [/ज/g, () => 'ज़']],
  bn: [[/\d/g, digitFrom(0x09e6)], [/য়/g, () => 'য\u09bc'], [/(?<=্)(?=\p{L})/gu, () => '\u200c']],
  th: [[/\d/g, digitFrom(0x0e50)], [/ำ/g, () => 'ํา']],
  fa: [[/ی/g, () => 'ي'], [/ک/g, () => 'ك'], [/\d/g, digitFrom(0x06f0)]],
  ur: [[/ی/g, () => 'ي'], [/ک/g, () => 'ك'], [/ہ/g, () => 'ه'], [/\d/g, digitFrom(0x06f0)]],
  ckb: [[/ە/g, () => 'ه\u200c'], [/ک/g, () => 'ك'], [/ی/g, () => 'ي'], [/ێ/g, () => 'ی\u065a'], [/\d/g, digitFrom(0x0660)]],
  he: [[/(?<=[א-ת])(?=[א-ת])/g, () => 'ָ'], [/"/g, () => '״']],
  vi: [[/\p{L}+/gu, (c) => c.normalize('NFD')]],
  am: [[/ /g, () => '፡']],
  hy: [[/և/g, () => 'եւ'], [/(?<=[աեիոու])(?=\p{L})/gu, () => '՛']],
}; // biome-ignore format: a language a line
function fullWidth(digit: string): string {
  return String.fromCharCode(0xff10 + Number(digit));
}
function digitFrom(zero: number): (digit: string) => string {
  return (digit) => String.fromCharCode(zero + Number(digit));
}
const HALF_WIDTH: Record<string, string> = {
  ...{ ア: 'ｱ', ガ: 'ｶﾞ', ク: 'ｸ', ス: 'ｽ', セ: 'ｾ', タ: 'ﾀ', ド: 'ﾄﾞ', メ: 'ﾒ', ラ: 'ﾗ', リ: 'ﾘ', ル: 'ﾙ', ン: 'ﾝ' },
};

const ARABIC: [RegExp, string[]][] = [
  [/[أإآ]/g, ['ا']], [/ة/g, ['ه', 'ة']], [/ى/g, ['ي']], [/ي/g, ['ي', 'ى', 'ی']], [/ک/g, ['ك']], [/ی/g, ['ي']],
]; // biome-ignore format: a table

/** Another spelling of every word, as its script allows: capitals, dotless i, alef and hamza, kashida, marks, dashes. */
export function respell(language: Language, text: string, random: Random): string {
  const { name, sounds } = language;
  let out = text.replace(/[“”«»]/g, () => random.pick(['"', '„', '‟'])).replace(/ - /g, ' — ');
  for (const [chars, other] of OTHERS[name] ?? [])
    out = out.replace(chars, (char) => (random.chance(0.33) ? other(char) : char));
  if (name === 'ar' || name === 'fa') {
    for (const [letters, others] of ARABIC) out = out.replace(letters, () => random.pick(others));
    return [...out]
      .map((c) => (/[\u0620-\u064a]/.test(c) && random.chance(0.08) ? `${c}${random.pick(['ـ', 'ّ', 'َ'])}` : c))
      .join('');
  }
  if (!sounds.capitals && name !== 'ka') return out;
  const plain = name === 'tr' || name === 'ku';
  if (random.chance(0.5)) return out.toLocaleUpperCase(name === 'ku' ? 'en' : name);
  if (!plain) return out.replace(/(?<!\p{L})\p{Ll}/gu, (c) => c.toUpperCase());
  return out.replace(/ı/g, 'i').normalize('NFD').replace(/\p{M}/gu, '');
}
