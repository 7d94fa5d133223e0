import type { Hit } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import { strangeLetters, strangeShare, thingsIn } from './other-things.ts';
import type { SentenceView } from './sentence-view.ts';
import type { RightsTerm } from './terms.ts';

/** What a reader of one construct adds to a statement. */
export interface Part {
  score: number;
  terms: RightsTerm[];
}

/** The words of one sentence by role, in one language and in the marks that all languages share. */
export interface Evidence {
  lang: string;
  view: SentenceView;
  hits: readonly Hit[];
  has(...roles: Role[]): boolean;
  /** Whether a word of role `a` and one of role `b`, not overlapping, stand at most `within` characters apart. */
  near(a: Role, b: Role, within: number): boolean;
  /** Share of the letters that are words of rights: a bare notice is nearly all such words, prose is not. */
  coverage: number;
  /** Share of the letters in words that speak of something else: see other-things.ts. */
  strange(): number;
  /** Whether such a word stands between two places of the sentence. */
  strangeIn(from: number, to: number): boolean;
  /** How many things that are no text it speaks of. */
  things: number;
}

export function evidenceOf(view: SentenceView, hits: readonly Hit[], lang: string): Evidence {
  const present = new Set(hits.map(({ role }) => role));
  return {
    lang,
    view,
    hits,
    has: (...roles) => roles.some((role) => present.has(role)),
    near(a, b, within) {
      if (!present.has(a) || !present.has(b)) return false;
      return hits.some((x) => x.role === a && hits.some((y) => y.role === b && apart(x, y, within)));
    },
    coverage: coverageOf(view.text, hits),
    strange: () => strangeShare(view, hits, lang),
    strangeIn: (from, to) => to > from && strangeLetters(view, hits, lang, from, to) > 0,
    things: present.has('thing') ? thingsIn(view, hits, lang) : 0,
  };
}

/** `Only with its source` limits; `as long as its source is named` is a condition of a grant as well. */
export const isLimited = (hits: readonly Hit[]): boolean =>
  hits.some(
    ({ role, start, end }) =>
      role === 'only' &&
      !hits.some((hit) => hit.role === 'must' && hit.start >= start && hit.start < end) &&
      !hits.some((hit) => OF_PURPOSE.has(hit.role) && hit.start <= start && hit.end >= end),
  );
/** `Only for editorial use` limits the purpose and is no condition. */
const OF_PURPOSE: ReadonlySet<Role> = new Set<Role>(['editorial-use-only', 'personal-use-only', 'non-commercial']);

function apart(x: Hit, y: Hit, within: number): boolean {
  // One word may do both: Turkish `yayımlanabilir`, may be published.
  if (x.start === y.start && x.end === y.end) return x.role !== y.role;
  const gap = x.start <= y.start ? y.start - x.end : x.start - y.end;
  return x !== y && gap >= 0 && gap <= within;
}

/** A judgement on the first letters is enough. */
const ENOUGH_LETTERS = 400;
/** 0 no letter, 1 small or without case, 2 capital; filled as units are met. */
const CASE = new Uint8Array(0x10000).fill(0xff);
function caseOf(code: number): number {
  const known = CASE[code] ?? 0;
  if (known !== 0xff) return known;
  const char = String.fromCharCode(code);
  CASE[code] = !/\p{L}/u.test(char) ? 0 : char === char.toLowerCase() ? 1 : 2;
  return CASE[code] ?? 0;
}

/** Most letters are capitals. */
export function inCapitals(written: string): boolean {
  let small = 0;
  let capital = 0;
  const end = Math.min(written.length, ENOUGH_LETTERS);
  for (let at = 0; at < end; at += 1) {
    const kind = caseOf(written.charCodeAt(at));
    if (kind === 2) capital += 1;
    else small += kind;
  }
  return small + capital >= 6 && capital / (small + capital) > 0.7;
}

const AGAINST = new Set<Role>(['report', 'law', 'thing', 'kind', 'mask']);

function coverageOf(text: string, hits: readonly Hit[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end, role } of hits) {
    if (AGAINST.has(role) || end <= reached) continue;
    covered += end - Math.max(start, reached);
    reached = end;
  }
  return text.length ? covered / text.length : 0;
}
