import { foldKey } from './fold-text.ts';
import type { Lexicon, Role } from './lexicons/lexicon.ts';

export interface Hit {
  /** Units of the folded text, `end` exclusive. */
  start: number;
  end: number;
  role: Role;
  lang: string;
}

interface Entry {
  role: Role;
  lang: string;
  /** The word may go on behind the match. */
  open: boolean;
}

interface Trie {
  /** First letters, so that most words are turned away by one look. */
  roots: Int32Array;
  /** By node: the next node by letter. Small integers as keys, which a Map hashes fast. */
  edges: Map<number, number>[];
  entries: Entry[][];
}

/** Characters by what a word start means: 0 no word, 1 a word of letters, 2 a script without blanks between words. */
const BLANKLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
const KIND = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const char = String.fromCharCode(code);
  return BLANKLESS.test(char) ? 2 : /[\p{L}\p{N}\p{M}]/u.test(char) ? 1 : 0;
});
export const charKind = (code: number): number => KIND[code] ?? 0;

const NEWLINE = 10;
const SPACE = 32;
/** An entry longer than this is a phrase of prose, not a term; it bounds the work done at each word. */
const LONGEST_ENTRY = 64;

const emptyTrie = (): Trie => ({ roots: new Int32Array(0x10000), edges: [new Map()], entries: [[]] });

/** Stands in the trie for the rest of a word: `авторск* прав*`. A private-use letter, so no text holds it by chance. */
const REST_OF_WORD = '\u{e000}';
/** The blanks at the edges of a part stay: they are what parts it from the starred word. */
const foldPart = (part: string) => `${part.startsWith(' ') ? ' ' : ''}${foldKey(part)}${part.endsWith(' ') ? ' ' : ''}`;

function add(trie: Trie, word: string, entry: Entry): void {
  let node = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    let next = trie.edges[node]?.get(letter);
    if (next === undefined) {
      next = trie.entries.length;
      trie.entries.push([]);
      trie.edges.push(new Map());
      trie.edges[node]?.set(letter, next);
      if (node === 0) trie.roots[letter] = next;
    }
    node = next;
  }
  trie.entries[node]?.push(entry);
}

export type FindHits = (folded: string) => Hit[];

/** All lexicons in one pass: work is proportional to the text times the longest entry, whatever the text. */
export function compileLexicons(lexicons: readonly Lexicon[]): FindHits {
  const forward = emptyTrie();
  const backward = emptyTrie();
  const proclitics = new Set<string>();
  for (const { lang, roles, proclitics: own = [] } of lexicons) {
    for (const letters of own) proclitics.add(foldKey(letters));
    for (const [role, list] of Object.entries(roles) as [Role, string][]) {
      for (const raw of list.split(' | ')) {
        const open = raw.endsWith('*');
        const word = raw
          .replace(/^\*|\*$/g, '')
          .split('*')
          .map(foldPart)
          .join(REST_OF_WORD)
          .slice(0, LONGEST_ENTRY);
        if (!word) continue;
        if (raw.startsWith('*')) add(backward, [...word].reverse().join(''), { role, lang, open });
        else add(forward, word, { role, lang, open });
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
        const next = node === 0 ? trie.roots[code(at)] : trie.edges[node]?.get(code(at));
        if (!next) return;
        node = next;
        for (const { role, lang, open } of trie.entries[node] ?? []) {
          if (step === -1) {
            hits.push({ start: wordStart, end: wordEnd, role, lang });
            continue;
          }
          const edge =
            KIND[folded.charCodeAt(at)] !== 1 || KIND[folded.charCodeAt(at + 1)] !== 1 || at + 1 >= folded.length;
          if (edge) hits.push({ start: wordStart, end: at + 1, role, lang });
          else if (open) hits.push({ start: wordStart, end: endOfWord(folded, at + 1), role, lang });
        }
        // A handful of entries hold one or two stars, so the branches are few.
        const rest = trie.edges[node]?.get(REST_OF_WORD.charCodeAt(0));
        if (rest) walk(trie, endOfWord(folded, at + 1), step, wordStart, wordEnd, rest);
      }
    };
    let at = 0;
    while (at < folded.length) {
      const kind = KIND[folded.charCodeAt(at)] ?? 0;
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
  while (at < text.length && at - from < LONGEST_WORD && KIND[text.charCodeAt(at)] === 1) at += 1;
  return at;
}
