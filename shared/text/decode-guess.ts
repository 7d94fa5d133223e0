/**
 * Tells the common single-byte encodings apart by the letters their high bytes would be. In Latin scripts high bytes stand
 * alone among ASCII letters; in Arabic and Cyrillic they come in runs. Null when the pattern fits none well.
 */
export interface Guess {
  name: string;
  because: string;
}

const SAMPLE = 256 * 1024;
const COMMON_ARABIC = new Set('ابتجحدرسعفقكلمنهوييةأ');
const COMMON_CYRILLIC = new Set('оеаинтсрвлкмдпуяыь');
/** Turkish letters of windows-1254 (Ğ İ Ş ğ ı ş) where windows-1252 has Icelandic ones. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
/** Letters that Icelandic and Faroese cannot do without and Turkish never has: á æ í ó ú é and capitals. */
const NORDIC = new Set([0xe1, 0xe6, 0xed, 0xf3, 0xfa, 0xe9, 0xc1, 0xc6, 0xcd, 0xd3, 0xda, 0xc9]);
const WESTERN = new Set('àâäáãåæçèéêëìíîïñòóôöõøùúûüßœÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØÙÚÛÜŒ‘’“”„‚«»–—…€£©®°·•¿¡\u00a0ªº§½´');

export function guessSingleByte(bytes: Uint8Array): Guess | null {
  const sample = bytes.subarray(0, SAMPLE);
  const { high, joined, turkish, nordic } = census(sample);
  if (high === 0) return null;
  if (joined / high > 0.5) return fromRuns(sample);
  if (turkish > 0 && turkish >= nordic) {
    return { name: 'windows-1254', because: 'Turkish letters among Latin ones' };
  }
  const western = share('windows-1252', sample, WESTERN);
  if (western >= 0.9) return { name: 'windows-1252', because: 'Western letters and quotation marks' };
  return null;
}

function census(sample: Uint8Array) {
  let [high, joined, turkish, nordic] = [0, 0, 0, 0];
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] as number;
    if (byte < 0x80) continue;
    high++;
    if ((sample[i - 1] ?? 0) >= 0x80 || (sample[i + 1] ?? 0) >= 0x80) joined++;
    if (TURKISH.has(byte)) turkish++;
    if (NORDIC.has(byte)) nordic++;
  }
  return { high, joined, turkish, nordic };
}

/** Share of the characters beyond ASCII that are in `common`. */
function share(name: string, sample: Uint8Array, common: ReadonlySet<string>): number {
  let [all, good] = [0, 0];
  for (const char of new TextDecoder(name).decode(sample)) {
    if (char < '\u0080') continue;
    all++;
    if (common.has(char)) good++;
  }
  return all ? good / all : 0;
}

/** The commonest letters make up four fifths of a text in the right encoding and about a third in a wrong one. */
function fromRuns(sample: Uint8Array): Guess | null {
  const arabic = share('windows-1256', sample, COMMON_ARABIC);
  const cyrillic = share('windows-1251', sample, COMMON_CYRILLIC);
  const iso = share('iso-8859-6', sample, COMMON_ARABIC);
  if (iso > 0.7 && iso > arabic && iso > cyrillic)
    return { name: 'iso-8859-6', because: 'Arabic letters of ISO 8859-6 in runs' };
  if (arabic > 0.6 && arabic > cyrillic) return { name: 'windows-1256', because: 'Arabic letters in runs' };
  if (cyrillic > 0.6) return { name: 'windows-1251', because: 'Cyrillic letters in runs' };
  return null;
}
