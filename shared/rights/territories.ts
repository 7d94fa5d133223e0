import { foldKey } from './fold-text.ts';

/** Languages in which territories are named on usage lines. */
const LANGUAGES = 'en de fr es pt it nl tr ar fa ru uk pl el he zh ja ko id sv no cs ro'.split(' ');
/** What lines write beside the names of the Unicode region data. Folded. */
const SHORT: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  usa: 'US',
  'u.s.': 'US',
  america: 'US',
  uae: 'AE',
  holland: 'NL',
  turkey: 'TR',
  korea: 'KR',
  abd: 'US',
};
/** States that are no more share their names with those that are. */
const GONE = new Set('AN BU CS DD DY FX HV NH NT RH SU TP VD YD YU ZR'.split(' '));
const LONGEST_NAME_WORDS = 4;
/** In small letters it is a word. */
const AMERICA = /(?<!\p{L})US(?!\p{L})/u;

let names: Map<string, string> | null = null;

/** Region names to ISO 3166-1 alpha-2, from the region data that every JavaScript engine carries (Unicode CLDR). */
function namesOfRegions(): Map<string, string> {
  if (names) return names;
  names = new Map(Object.entries(SHORT));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  for (const lang of LANGUAGES) {
    const display = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = GONE.has(code) ? undefined : display.of(code);
      const key = name ? foldKey(name) : '';
      if (key.length > 2 && !names.has(key)) names.set(key, code);
    }
  }
  return names;
}

/** Countries a line names, ISO 3166-1 alpha-2, in order. */
export function countriesIn(words: string): string[] {
  const known = namesOfRegions();
  const parts = foldKey(words).split(/[^\p{L}\p{M}.]+/u);
  const found = new Set<string>();
  for (let at = 0; at < parts.length; at += 1) {
    for (let count = LONGEST_NAME_WORDS; count > 0; count -= 1) {
      const name = parts
        .slice(at, at + count)
        .join(' ')
        .replace(/\.$/, '');
      const code = name === 'us' ? AMERICA.exec(words)?.[0] : (known.get(name) ?? known.get(`${name}.`));
      if (!code) continue;
      found.add(code);
      at += count - 1;
      break;
    }
  }
  return [...found];
}
