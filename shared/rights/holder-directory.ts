import { COMMON_WORDS } from './common-words-data.ts';
import { foldKey } from './fold-text.ts';
import type { Holder } from './holder.ts';
import { holdersById } from './holders-by-id.ts';
import { BUILT_IN_HOLDERS } from './holders-data.ts';
import { charKind } from './lexicon-trie.ts';
import { isKind, isProclitic } from './party-words.ts';

/** Where a directory name stands in a folded text. */
export interface NamedHolder {
  start: number;
  end: number;
  holder: Holder;
}

export interface HolderDirectory {
  holders: readonly Holder[];
  byId(id: string): Holder | null;
  /** A name, alias or sign-off as written, in any case and script; legal forms (Inc., A.Ş., GmbH …) do not matter. */
  byName(name: string): Holder | null;
  bySignoff(mark: string): Holder | null;
  /** A host name or address: `www.ilkha.com` and `https://ilkha.com/x` find `ilkha.com`. */
  byDomain(host: string): Holder | null;
  /**
   * Names and aliases that stand in a folded text, longest first at each place, in order. `written(at)` gives the
   * letter as written: a name of one word needs its capital, an acronym all of them.
   */
  namesIn(folded: string, written: (at: number) => string): NamedHolder[];
}

const LEGAL_FORMS = new Set(
  'the ltd limited llc l.l.c inc incorporated gmbh ag kg co company corp corporation plc pty proprietary sa s.a s.a. spa s.p.a slu sl srl as a.s a.s. ab nv n.v b.v lp l.p ооо ао зао ае pjsc sas sarl oy tbk pt αε'.split(
    ' ',
  ),
);
/** Name as a key: folded, without punctuation and legal forms. */
export const nameKey = (name: string): string => keyOfFolded(foldKey(name));

function keyOfFolded(folded: string): string {
  const words = folded
    .replace(/[^\p{L}\p{N}\p{M}.&]+/gu, ' ')
    .trim()
    .split(' ');
  const kept = words.filter((word) => !LEGAL_FORMS.has(word) && !LEGAL_FORMS.has(word.replace(/\.$/, '')));
  return (kept.length ? kept : words).join(' ').replaceAll('.', '');
}

/** `dpa (www.dpa.de)` */
const BRACKET_BEHIND = /\s\([^()]{1,40}\)\s*$/;
const LONGEST_NAME_WORDS = 7;
/** Names of one word this short are acronyms: `AA` names, `aa` does not. */
const LONGEST_ACRONYM = 4;
/** The kind of a letter whose script writes no blanks: see lexicon-trie.ts. */
const BLANKLESS = 2;
const COMMON = new Set(COMMON_WORDS.map(nameKey));

/** Finds holders by what they are called: see holders-by-id.ts for which there are. */
export function createHolderDirectory(
  holders: readonly Holder[] = [],
  builtIn: readonly Holder[] = BUILT_IN_HOLDERS,
): HolderDirectory {
  const byId = holdersById(holders, builtIn);
  const all = [...byId.values()];
  const own = new Set(holders);
  const names = new Map<string, Holder>();
  const signoffs = new Map<string, Holder>();
  const domains = new Map<string, Holder>();
  const put = (map: Map<string, Holder>, key: string, holder: Holder) => {
    if (key && (!map.has(key) || own.has(holder))) map.set(key, holder);
  };
  for (const holder of all) {
    for (const name of [holder.name, ...holder.aliases]) put(names, nameKey(name), holder);
    for (const domain of holder.domains) put(domains, domain.toLowerCase(), holder);
  }
  for (const [key, holder] of signOffsOf(all, own)) signoffs.set(key, holder);
  const wordsOfNames = new Map<string, number>();
  const blankless = new Map<string, string[]>();
  for (const key of names.keys()) {
    if (charKind(key.charCodeAt(0)) === BLANKLESS && key.length >= 2) {
      const head = key.slice(0, 2);
      blankless.set(
        head,
        [...(blankless.get(head) ?? []), key].sort((a, b) => b.length - a.length),
      );
    }
    if (key.length < 2) continue;
    const words = key.split(' ');
    const first = words[0] ?? '';
    wordsOfNames.set(first, Math.max(wordsOfNames.get(first) ?? 0, Math.min(words.length, LONGEST_NAME_WORDS)));
  }

  const byKey = (key: string) => names.get(key) ?? signoffs.get(key) ?? null;
  return {
    holders: all,
    byId: (id) => byId.get(id) ?? null,
    byName: (name) => byKey(nameKey(name)) ?? byKey(nameKey(name.replace(BRACKET_BEHIND, ''))),
    bySignoff: (mark) => signoffs.get(nameKey(mark)) ?? null,
    byDomain(host) {
      const labels =
        host
          .toLowerCase()
          .replace(/^[a-z]+:\/\//, '')
          .split(/[/:?#]/, 1)[0]
          ?.split('.') ?? [];
      for (let at = 0; at < labels.length - 1; at += 1) {
        const found = domains.get(labels.slice(at).join('.'));
        if (found) return found;
      }
      return null;
    },
    namesIn(folded, written) {
      const found: NamedHolder[] = [];
      const words = wordSpans(folded);
      for (let at = 0; at < words.length; at += 1) {
        const inRun = namesInRun(folded, words[at] as WordSpan, blankless, names);
        if (inRun.length) {
          found.push(...inRun);
          continue;
        }
        const hit = longestName(folded, words, at, wordsOfNames, names);
        if (!hit) continue;
        if (hit.last === at && !namesAlone(folded, hit.named, words[at - 1], written)) continue;
        found.push(hit.named);
        at = hit.last;
      }
      return found;
    },
  };
}

/** Whether a name of one word is meant as a name: see COMMON_WORDS and `namesIn`. */
function namesAlone(
  folded: string,
  { start, end }: NamedHolder,
  before: WordSpan | undefined,
  written: (at: number) => string,
): boolean {
  const first = written(start);
  const cased = first.toLowerCase() !== first.toUpperCase();
  if (cased) {
    const last = written(end - 1);
    const capital = first !== first.toLowerCase();
    return end - start <= LONGEST_ACRONYM ? capital && last === last.toUpperCase() : capital;
  }
  if (end - start < 3) return false;
  if (!COMMON.has(keyOfFolded(folded.slice(start, end)))) return true;
  if (folded[start - 1] === '"' && folded[end] === '"') return true;
  return before !== undefined && isKind(folded.slice(before.start, before.end));
}

/** Scripts without blanks between words: the longest name at each place of the run. */
function namesInRun(
  folded: string,
  { start, end }: WordSpan,
  heads: ReadonlyMap<string, readonly string[]>,
  names: ReadonlyMap<string, Holder>,
): NamedHolder[] {
  const found: NamedHolder[] = [];
  for (let at = start; at < end - 1; at += 1) {
    if (charKind(folded.charCodeAt(at)) !== BLANKLESS) continue;
    const key = heads.get(folded.slice(at, at + 2))?.find((name) => folded.startsWith(name, at));
    const holder = key === undefined || COMMON.has(key) ? undefined : names.get(key);
    if (!key || !holder) continue;
    found.push({ start: at, end: at + key.length, holder });
    at += key.length - 1;
  }
  return found;
}

interface WordSpan {
  start: number;
  end: number;
}

/** Sign-offs and names by key. A mark of two holders is nobody's, unless it is the name of one of them or an operator gave it. */
function signOffsOf(holders: readonly Holder[], own: ReadonlySet<Holder>): Map<string, Holder> {
  const found = new Map<string, Holder>();
  const shared = new Set<string>();
  for (const holder of holders) {
    for (const mark of [holder.name, ...holder.aliases, ...holder.signoffs]) {
      const key = nameKey(mark);
      const other = found.get(key);
      if (!key || other === holder) continue;
      if (!other || own.has(holder) || key === nameKey(holder.name)) found.set(key, holder);
      else if (key !== nameKey(other.name) && !own.has(other)) shared.add(key);
    }
  }
  for (const key of shared) if (!own.has(found.get(key) as Holder)) found.delete(key);
  return found;
}

function longestName(
  folded: string,
  words: WordSpan[],
  at: number,
  lengths: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, Holder>,
): { named: NamedHolder; last: number } | null {
  const word = words[at];
  if (!word) return null;
  const said = folded.slice(word.start, word.end);
  const plain = said.includes('.') ? said.replaceAll('.', '') : said;
  // Arabic and Hebrew write و, ل, ب and the article onto the name.
  for (let skip = 0; skip <= (plain.charCodeAt(0) >= 0x590 && plain.charCodeAt(0) <= 0x6ff ? 3 : 0); skip += 1) {
    if (skip > 0 && !isProclitic(plain.slice(0, skip))) continue;
    const most = lengths.get(plain.slice(skip)) ?? 0;
    for (let count = most; count > 0; count -= 1) {
      const last = words[at + count - 1];
      if (!last) continue;
      const holder = names.get(keyOfFolded(folded.slice(word.start + skip, last.end)));
      if (holder) return { named: { start: word.start + skip, end: last.end, holder }, last: at + count - 1 };
    }
  }
  return null;
}

function wordSpans(folded: string): WordSpan[] {
  const spans: WordSpan[] = [];
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const inside =
      at < folded.length &&
      (charKind(folded.charCodeAt(at)) > 0 ||
        (start >= 0 && folded[at] === '.' && charKind(folded.charCodeAt(at + 1)) > 0));
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      spans.push({ start, end: at });
      start = -1;
    }
  }
  return spans;
}
