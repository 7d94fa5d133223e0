import { foldKey } from './fold-text.ts';
import type { Holder } from './holder.ts';
import { BUILT_IN_HOLDERS } from './holders-data.ts';
import { charKind } from './lexicon-trie.ts';

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
  /** Names and aliases that stand in a folded text, longest first at each place, in order. */
  namesIn(folded: string): NamedHolder[];
}

const LEGAL_FORMS = new Set(
  'the ltd limited llc l.l.c inc incorporated gmbh ag kg co company corp corporation plc pty proprietary sa s.a s.a. spa s.p.a slu sl srl as a.s a.s. ab nv n.v b.v lp l.p ооо ао зао ае pjsc sas sarl oy tbk pt αε'.split(
    ' ',
  ),
);
/** Name as a key: folded, without punctuation and legal forms. */
export function nameKey(name: string): string {
  const words = foldKey(name)
    .replace(/[^\p{L}\p{N}\p{M}.&]+/gu, ' ')
    .trim()
    .split(' ');
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length ? kept : words).join(' ').replaceAll('.', '');
}

/** An alias this short is a sign-off at most: `AP` inside prose names nobody unless it stands in capitals. */
const SHORTEST_NAME = 3;
const LONGEST_NAME_WORDS = 7;

/** Operators' holders come after the built-in ones and override them by id. */
export function createHolderDirectory(holders: readonly Holder[] = []): HolderDirectory {
  const byId = new Map(BUILT_IN_HOLDERS.map((holder) => [holder.id, holder]));
  for (const holder of holders) byId.set(holder.id, holder);
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
    for (const mark of [holder.name, ...holder.aliases, ...holder.signoffs]) put(signoffs, nameKey(mark), holder);
    for (const domain of holder.domains) put(domains, domain.toLowerCase(), holder);
  }
  const wordsOfNames = new Map<string, number>();
  for (const key of names.keys()) {
    if (key.length < SHORTEST_NAME) continue;
    const words = key.split(' ');
    const first = words[0] ?? '';
    wordsOfNames.set(first, Math.max(wordsOfNames.get(first) ?? 0, Math.min(words.length, LONGEST_NAME_WORDS)));
  }

  return {
    holders: all,
    byId: (id) => byId.get(id) ?? null,
    byName: (name) => names.get(nameKey(name)) ?? signoffs.get(nameKey(name)) ?? null,
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
    namesIn(folded) {
      const found: NamedHolder[] = [];
      const words = wordSpans(folded);
      for (let at = 0; at < words.length; at += 1) {
        const hit = longestName(folded, words, at, wordsOfNames, names);
        if (!hit) continue;
        found.push(hit.named);
        at = hit.last;
      }
      return found;
    },
  };
}

function longestName(
  folded: string,
  words: { start: number; end: number }[],
  at: number,
  lengths: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, Holder>,
): { named: NamedHolder; last: number } | null {
  const word = words[at];
  if (!word) return null;
  const plain = folded.slice(word.start, word.end).replaceAll('.', '');
  // Arabic and Hebrew write و, ل, ب and the article onto the name.
  for (let skip = 0; skip <= (plain.charCodeAt(0) >= 0x590 && plain.charCodeAt(0) <= 0x6ff ? 3 : 0); skip += 1) {
    const most = lengths.get(plain.slice(skip)) ?? 0;
    for (let count = most; count > 0; count -= 1) {
      const last = words[at + count - 1];
      if (!last) continue;
      const holder = names.get(nameKey(folded.slice(word.start + skip, last.end)));
      if (holder) return { named: { start: word.start + skip, end: last.end, holder }, last: at + count - 1 };
    }
  }
  return null;
}

function wordSpans(folded: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
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
