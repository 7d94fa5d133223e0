/** Letters looked at: more do not change the answer. */
const ENOUGH = 280;
/** Texts with fewer letters are not guessed at. */
const FEWEST = 12;

/** Scripts that one language of news uses nearly alone. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['he', /\p{sc=Hebrew}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['bn', /\p{sc=Bengali}/gu],
  ['ta', /\p{sc=Tamil}/gu],
];
const ARABIC = /\p{sc=Arabic}/gu;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const HAN = /\p{sc=Han}/gu;

/** Letters that only these languages write in Arabic script. Sorani spells its vowels; Urdu has retroflexes. */
const SORANI = /[ڕڵۆێەڤ]/gu;
const URDU = /[ٹڈڑےہھں]/gu;
const PERSIAN = /[پچژگکی]/gu;

/** Kurmanji: its long vowels, and small words that no neighbour shares. Detectors take it for Turkish. */
const KURMANJI_LETTERS = /[êîû]/giu;
const KURMANJI_WORDS =
  /(?:^|[^\p{L}])(?:û|ku|li|ji|bi|di|jî|dê|ew|ev|wê|ya|yê|yên|xwe|kir|got|ku|bo|her|tê|hat|hatin|dike|dikin|bû|ye|ne)(?=[^\p{L}]|$)/giu;

/** Letters of any other script. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffff]/;

type Detector = (text: string) => string | undefined;

/**
 * Tells the language of a story: BCP 47 primary subtag, `ckb` for Sorani and `kmr` for Kurmanji; undefined where the text
 * does not say. Scripts and letters decide where they can; the n-gram tables (1.6 MB) are loaded for Latin and Cyrillic.
 */
export async function languagesOf(texts: readonly string[]): Promise<(string | undefined)[]> {
  const heads = texts.map((text) => text.slice(0, ENOUGH));
  const byLetters = heads.map(byScript);
  if (!byLetters.includes('?')) return byLetters;
  const byNgrams = await ngrams();
  return byLetters.map((found, i) => (found === '?' ? byNgrams(heads[i] as string) : found));
}

const count = (text: string, shape: RegExp) => text.match(shape)?.length ?? 0;

/** The language that the script and its letters tell; `?` where words must decide. */
function byScript(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters >= FEWEST && !BEYOND_LATIN.test(text)) return byLatinLetters(text, letters);
  if (letters < FEWEST && count(text, HAN) + count(text, KANA) < FEWEST / 2) return undefined;
  const most = (shape: RegExp) => count(text, shape) > letters / 2;
  if (most(ARABIC)) return byArabicLetters(text, letters);
  if (count(text, KANA) > letters / 10) return 'ja';
  if (most(HAN)) return 'zh';
  for (const [lang, script] of SCRIPTS) if (most(script)) return lang;
  return byLatinLetters(text, letters);
}

const byLatinLetters = (text: string, letters: number) =>
  count(text, KURMANJI_LETTERS) > letters / 40 && count(text, KURMANJI_WORDS) >= Math.max(1, text.length / 120)
    ? 'kmr'
    : '?';

function byArabicLetters(text: string, letters: number): string {
  if (count(text, SORANI) > letters / 25) return 'ckb';
  if (count(text, URDU) > letters / 25) return 'ur';
  return count(text, PERSIAN) > letters / 25 ? 'fa' : 'ar';
}

async function ngrams(): Promise<Detector> {
  const { eld } = await import('eld/small');
  return (text) => {
    const found = eld.detect(text);
    return found.language && found.isReliable() ? found.language : undefined;
  };
}
