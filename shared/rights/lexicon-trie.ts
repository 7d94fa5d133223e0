import { foldKey, foldText } from './fold-text.ts';
import type { Lexicon, Role } from './lexicons/lexicon.ts';

export interface Hit {
  /** Units of the folded text, `end` exclusive. */
  start: number;
  end: number;
  role: Role;
  lang: string;
}

/** A role of a language at the node where its word ends; entries of one node form a chain. */
interface Entry {
  role: Role;
  lang: string;
  /** The word may go on behind the match. */
  open: boolean;
  next: Entry | null;
}

/**
 * Nodes as rows of typed columns: a hundred thousand of them are built in milliseconds, where a map each takes a second.
 * The children of a node form a chain of siblings; those of the root stand in a table, so that most words are turned away
 * by one look.
 */
interface Trie {
  roots: Int32Array;
  letter: Uint16Array;
  child: Int32Array;
  sibling: Int32Array;
  entries: (Entry | null)[];
  size: number;
}

/** Characters by what a word start means: 0 no word, 1 a word of letters, 2 a script without blanks between words. */
const BLANKLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
/** Filled as units are met, for a quick start. */
const KIND = new Uint8Array(0x10000).fill(0xff);
export const charKind = (code: number): number => {
  const known = KIND[code] ?? 0;
  if (known !== 0xff) return known;
  const char = String.fromCharCode(code);
  KIND[code] = BLANKLESS.test(char) ? 2 : /[\p{L}\p{N}\p{M}]/u.test(char) ? 1 : 0;
  return KIND[code] ?? 0;
};

const NEWLINE = 10;
const SPACE = 32;
/** An entry longer than this is a phrase of prose, not a term; it bounds the work done at each word. */
const LONGEST_ENTRY = 64;

const emptyTrie = (letters: number): Trie => ({
  roots: new Int32Array(0x10000),
  letter: new Uint16Array(letters + 1),
  child: new Int32Array(letters + 1),
  sibling: new Int32Array(letters + 1),
  entries: [null],
  size: 1,
});

/** Stands in the trie for the rest of a word: `авторск* прав*`. A private-use letter, so no text holds it by chance. */
const REST_OF_WORD = 0xe000;

function childOf(trie: Trie, node: number, letter: number): number {
  if (node === 0) return trie.roots[letter] ?? 0;
  let child = trie.child[node] ?? 0;
  while (child !== 0 && trie.letter[child] !== letter) child = trie.sibling[child] ?? 0;
  return child;
}

function add(trie: Trie, word: string, role: Role, lang: string, open: boolean): void {
  let node = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    let next = childOf(trie, node, letter);
    if (next === 0) {
      next = trie.size;
      trie.size += 1;
      trie.letter[next] = letter;
      trie.entries.push(null);
      if (node === 0) trie.roots[letter] = next;
      else {
        trie.sibling[next] = trie.child[node] ?? 0;
        trie.child[node] = next;
      }
    }
    node = next;
  }
  trie.entries[node] = { role, lang, open, next: trie.entries[node] ?? null };
}

/** Entries of one list, folded at once; a star inside stands for the rest of its word. */
const entriesOf = (list: string) => foldText(list).text.split(' | ');
const withRest = (entry: string) =>
  entry
    .replace(/^\*|\*$/g, '')
    .replaceAll('*', String.fromCharCode(REST_OF_WORD))
    .trim()
    .slice(0, LONGEST_ENTRY);

export type FindHits = (folded: string) => Hit[];

/** All lexicons in one pass: work is proportional to the text times the longest entry, whatever the text. */
export function compileLexicons(lexicons: readonly Lexicon[]): FindHits {
  const letters = lexicons.reduce(
    (sum, { roles }) => sum + Object.values(roles).reduce((most, list) => most + list.length, 0),
    0,
  );
  const forward = emptyTrie(letters);
  const backward = emptyTrie(letters);
  const proclitics = new Set<string>();
  for (const { lang, roles, proclitics: own = [] } of lexicons) {
    for (const letters of own) proclitics.add(foldKey(letters));
    for (const [role, list] of Object.entries(roles) as [Role, string][]) {
      for (const entry of entriesOf(list)) {
        const word = withRest(entry);
        if (!word) continue;
        const open = entry.endsWith('*');
        if (entry.startsWith('*')) add(backward, [...word].reverse().join(''), role, lang, open);
        else add(forward, word, role, lang, open);
      }
    }
  }
  const prefixes = new Map<string, string[]>();
  for (const letters of proclitics) {
    const first = letters.charAt(0);
    prefixes.set(first, [...(prefixes.get(first) ?? []), letters]);
  }

  return (folded) => {
    const hits: Hit[] = [];
    const code = (at: number) => {
      const unit = folded.charCodeAt(at);
      return unit === NEWLINE ? SPACE : unit;
    };
    const walk = (trie: Trie, from: number, step: 1 | -1, wordStart: number, wordEnd: number, root = 0) => {
      let node = root;
      for (let at = from; at >= 0 && at < folded.length; at += step) {
        const next = childOf(trie, node, code(at));
        if (next === 0) return;
        node = next;
        for (let entry = trie.entries[node] ?? null; entry; entry = entry.next) {
          const { role, lang, open } = entry;
          if (step === -1) {
            hits.push({ start: wordStart, end: wordEnd, role, lang });
            continue;
          }
          const edge =
            charKind(folded.charCodeAt(at)) !== 1 ||
            charKind(folded.charCodeAt(at + 1)) !== 1 ||
            at + 1 >= folded.length;
          if (edge) hits.push({ start: wordStart, end: at + 1, role, lang });
          else if (open) hits.push({ start: wordStart, end: endOfWord(folded, at + 1), role, lang });
        }
        // A handful of entries hold one or two stars, so the branches are few.
        const rest = trie.child[node] === 0 ? 0 : childOf(trie, node, REST_OF_WORD);
        if (rest) walk(trie, endOfWord(folded, at + 1), step, wordStart, wordEnd, rest);
      }
    };
    let at = 0;
    while (at < folded.length) {
      const kind = charKind(folded.charCodeAt(at));
      if (kind === 0) {
        at += 1;
        continue;
      }
      walk(forward, at, 1, at, at);
      if (kind === 2) {
        at += 1;
        continue;
      }
      const end = endOfWord(folded, at);
      walk(backward, end - 1, -1, at, end);
      const first = folded.charCodeAt(at);
      if (first >= 0x590 && first <= 0x6ff) {
        for (const prefix of prefixes.get(folded.charAt(at)) ?? []) {
          if (end - at > prefix.length + 1 && folded.startsWith(prefix, at))
            walk(forward, at + prefix.length, 1, at, end);
        }
      }
      at = end;
    }
    return withoutTwins(hits.sort((a, b) => a.start - b.start || a.end - b.end));
  };
}

/** A stem and its whole word say the same. Hits in order: twins stand near each other. */
function withoutTwins(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    let twin = false;
    for (let at = kept.length - 1; at >= 0 && !twin; at -= 1) {
      const other = kept[at] as Hit;
      if (other.start !== hit.start || other.end !== hit.end) break;
      twin = other.role === hit.role && other.lang === hit.lang;
    }
    if (!twin) kept.push(hit);
  }
  return kept;
}

/** Words longer than this are no words; the bound keeps a megabyte of one letter linear. */
const LONGEST_WORD = 80;

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST_WORD && charKind(text.charCodeAt(at)) === 1) at += 1;
  return at;
}
