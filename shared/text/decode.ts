import { PoisonError } from '../pipeline/failures.ts';
import { guessSingleByte } from './decode-guess.ts';

export interface Decoded {
  /** Byte-order mark removed, newlines untouched. */
  text: string;
  /** WHATWG name of the encoding and why it was taken, for the receipt. */
  encoding: { name: string; because: string };
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Bytes read to tell text from binary and to see the pattern of UTF-16. */
const SAMPLE = 64 * 1024;

/**
 * Decodes the bytes of a text file. The order: byte-order mark, the pattern of UTF-16, strict UTF-8 with letters beyond
 * ASCII (it cannot come about by accident, so it beats a wrong declaration), the declaration, plain ASCII, the letters'
 * pattern of single-byte encodings, a detector for the rest.
 *
 * @param bytes the whole file
 * @param options.declared label that the file or its carrier states, e.g. `iso-8859-9`
 * @throws PoisonError `not-text` for binary data, `undecodable` when nothing fits
 */
export async function decodeText(bytes: Uint8Array, options: { declared?: string } = {}): Promise<Decoded> {
  for (const [name, mark] of MARKS) {
    if (mark.every((byte, i) => bytes[i] === byte)) return marked(bytes, name, mark.length);
  }
  const wide = wideOrder(bytes.subarray(0, SAMPLE));
  if (wide) {
    const text = strict(even(bytes), wide);
    if (text !== null) return { text, encoding: { name: wide, because: 'pattern of UTF-16 without a mark' } };
  }
  if (isBinary(bytes.subarray(0, SAMPLE))) throw new PoisonError('not-text');
  const declared = knownLabel(options.declared);
  const utf8 = strict(bytes, 'utf-8');
  const plain = utf8 !== null && utf8.length === bytes.length;
  if (utf8 !== null && !plain) return { text: utf8, encoding: { name: 'utf-8', because: utf8Reason(declared) } };
  if (declared && declared !== 'utf-8' && !declared.startsWith('utf-16')) {
    const text = strict(bytes, declared);
    if (text !== null) return { text, encoding: { name: declared, because: 'declared' } };
  }
  if (utf8 !== null) return { text: utf8, encoding: { name: 'utf-8', because: 'plain ASCII' } };
  const damaged = damagedUtf8(bytes);
  if (damaged !== null) return { text: damaged, encoding: { name: 'utf-8', because: 'UTF-8 with damaged characters' } };
  const guess = guessSingleByte(bytes);
  if (guess) return { text: new TextDecoder(guess.name).decode(bytes), encoding: guess };
  return detected(bytes);
}

function marked(bytes: Uint8Array, name: string, length: number): Decoded {
  const body = bytes.subarray(length);
  if (name === 'utf-8') {
    const text = strict(body, name);
    if (text !== null) {
      if (isBinary(body.subarray(0, SAMPLE))) throw new PoisonError('not-text');
      return { text, encoding: { name, because: 'byte-order mark' } };
    }
  }
  // A damaged character must not cost the whole file: it becomes U+FFFD and the reason says so.
  const text = strict(even(body), name) ?? new TextDecoder(name, { ignoreBOM: true }).decode(body);
  const damaged = text.includes('\ufffd');
  return { text, encoding: { name, because: damaged ? 'byte-order mark; damaged characters' : 'byte-order mark' } };
}

/**
 * A truncated or patched file is still UTF-8 when nearly all its sequences are whole: in other encodings hardly any would
 * be. Null when it is not.
 */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let [bad, good] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > bad * 5 ? text : null;
}

const utf8Reason = (declared: string | null) =>
  declared && declared !== 'utf-8' ? `strict UTF-8, although ${declared} is declared` : 'strict UTF-8';

function strict(bytes: Uint8Array, name: string): string | null {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const even = (bytes: Uint8Array) => (bytes.length % 2 ? bytes.subarray(0, bytes.length - 1) : bytes);

/** Names of code pages that the WHATWG standard writes otherwise: detectors and old headers use them. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  cp936: 'gbk',
  cp950: 'big5',
};

/** The WHATWG name of a label, null when there is no such encoding. */
function knownLabel(label: string | undefined): string | null {
  if (!label) return null;
  const plain = label.trim().toLowerCase();
  try {
    return new TextDecoder(CODE_PAGES[plain] ?? plain).encoding;
  } catch {
    return null;
  }
}

/** In UTF-16 the spaces and newlines of any script have a zero byte on the same side. */
function wideOrder(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let little = 0;
  let big = 0;
  const units = sample.length >> 1;
  if (units < 2) return null;
  const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    const [first, second] = [sample[i] as number, sample[i + 1] as number];
    if (second === 0 && (isSpace(first) || (first > 0x20 && first < 0x7f))) little++;
    else if (first === 0 && (isSpace(second) || (second > 0x20 && second < 0x7f))) big++;
  }
  if (little > units / 50 && little > big * 8) return 'utf-16le';
  if (big > units / 50 && big > little * 8) return 'utf-16be';
  return null;
}

/** Controls that agency wires carry: SOH STX ETX EOT, tab to CR, DC1-DC4, SYN, ESC, US. */
const WIRE = new Set([1, 2, 3, 4, 9, 10, 11, 12, 13, 17, 18, 19, 20, 22, 27, 31]);

function isBinary(sample: Uint8Array): boolean {
  let odd = 0;
  for (const byte of sample) if (byte < 32 && !WIRE.has(byte)) odd++;
  return odd > Math.max(1, sample.length / 50);
}

async function detected(bytes: Uint8Array): Promise<Decoded> {
  const { detect } = await import('jschardet');
  let binary = '';
  for (const byte of bytes.subarray(0, SAMPLE)) binary += String.fromCharCode(byte);
  const found = detect(binary, { minimumThreshold: 0 });
  const name = knownLabel(found.encoding ?? undefined);
  if (name && found.confidence >= 0.2 && name !== 'utf-8') {
    const text = strict(bytes, name) ?? new TextDecoder(name).decode(bytes);
    const share = text.split('\ufffd').length / (text.length + 1);
    if (share < 0.02) return { text, encoding: { name, because: 'detector' } };
  }
  throw new PoisonError('undecodable');
}
