/**
 * Words and phrases in folded text, as whole words, with the clitics and suffixes of their language where a phrase asks
 * for them. Work is bounded by the text's words times the longest phrase, whatever the text.
 */
import { foldKey } from '../rights/fold-text.ts';
import { charKind } from '../rights/lexicon-trie.ts';
import { isEnding, type Morphology, PROCLITICS } from './word-endings.ts';

export interface Phrase {
  text: string;
  /** The last word may go on, however it does. */
  open?: boolean;
  /** The first word may bear the particles that Arabic writes on: and, by, to, the. */
  led?: boolean;
  /** The last word may bear endings of this language, and in Arabic script the first one its particles. */
  bends?: Morphology;
}

/** A list as data files write it: a `*` at the end says that the word may go on. Arabic words may be led. */
export const openPhrases = (list: readonly string[]): Phrase[] =>
  list.map((text) => ({ text: text.replace('*', ''), open: text.endsWith('*'), led: ARABIC.test(text) }));

export interface PhraseHit {
  /** Units of the folded text; a bent word is covered whole, its particles and endings included. */
  start: number;
  end: number;
  /** Place of the phrase in the list it came from. */
  phrase: number;
}

export type FindPhrases = (folded: string) => PhraseHit[];

/** Folded units of a phrase. A longer one is prose, not a term. */
export const LONGEST_PHRASE = 80;
/** Units of a word that are looked at: longer ones are no words, and the bound keeps a megabyte of one letter linear. */
const LONGEST_WORD = 80;
const NEWLINE = 10;
const SPACE = 32;

interface Node {
  next: Map<number, Node>;
  phrases: Entry[];
}

interface Entry {
  phrase: number;
  open: boolean;
  bends: Morphology | null;
  /** Stands only with an ending behind it. */
  bound: boolean;
}

const ARABIC = /[\u0620-\u064a]/;
const PARTICLES = Map.groupBy(PROCLITICS, (particle) => particle.charCodeAt(0));
const isWord = (code: number) => charKind(code) === 1;
const isArabic = (code: number) => code >= 0x620 && code <= 0x6ff;

export function phraseFinder(phrases: readonly Phrase[]): FindPhrases {
  const root: Node = { next: new Map(), phrases: [] };
  const particled: Node = { next: new Map(), phrases: [] };
  for (const [phrase, { text, open = false, led = false, bends = null }] of phrases.entries()) {
    const key = foldKey(text);
    if (!key || key.length > LONGEST_PHRASE) continue;
    const entry = { phrase, open, bends, bound: false };
    add(root, key, entry);
    if (led || bends === 'ar') add(particled, key, entry);
    // The feminine ending becomes a teh before a pronoun.
    if (bends === 'ar' && key.endsWith('ه')) {
      add(root, `${key.slice(0, -1)}ت`, { ...entry, bound: true });
      add(particled, `${key.slice(0, -1)}ت`, { ...entry, bound: true });
    }
  }
  const hasParticled = particled.next.size > 0;

  return (folded) => {
    const hits: PhraseHit[] = [];
    let at = 0;
    while (at < folded.length) {
      const kind = charKind(folded.charCodeAt(at));
      if (kind === 0) {
        at += 1;
        continue;
      }
      walk(root, folded, at, at, hits);
      if (kind === 2) {
        at += 1;
        continue;
      }
      if (hasParticled && isArabic(folded.charCodeAt(at))) {
        for (const particle of PARTICLES.get(folded.charCodeAt(at)) ?? []) {
          if (folded.startsWith(particle, at)) walk(particled, folded, at + particle.length, at, hits);
        }
      }
      while (at < folded.length && isWord(folded.charCodeAt(at))) at += 1;
    }
    return hits;
  };
}

function add(root: Node, key: string, entry: Entry): void {
  let node = root;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map(), phrases: [] };
      node.next.set(code, next);
    }
    node = next;
  }
  node.phrases.push(entry);
}

function walk(root: Node, folded: string, from: number, start: number, hits: PhraseHit[]): void {
  let node = root;
  for (let at = from; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const next = node.next.get(code === NEWLINE ? SPACE : code);
    if (!next) return;
    node = next;
    if (node.phrases.length === 0) continue;
    const wholeWord = !isWord(code) || at + 1 >= folded.length || !isWord(folded.charCodeAt(at + 1));
    const end = wholeWord ? at + 1 : endOfWord(folded, at + 1);
    const rest = wholeWord ? '' : folded.slice(at + 1, end);
    for (const { phrase, open, bends, bound } of node.phrases) {
      if (
        (wholeWord && !bound) ||
        (!wholeWord && (open || (bends && isEnding(rest, bends, folded.slice(from, at + 1)))))
      )
        hits.push({ start, end, phrase });
    }
  }
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST_WORD && isWord(text.charCodeAt(at))) at += 1;
  return at;
}
