import { foldText } from './fold-text.ts';
import type { HolderDirectory, NamedHolder } from './holder-directory.ts';
import { compileLexicons, type Hit } from './lexicon-trie.ts';
import { LEXICONS } from './lexicons/all-lexicons.ts';
import { nameAtSign, nameInClause } from './name-holder.ts';
import type { Notice, NoticeScope } from './notice.ts';
import { scopeOf } from './notice-scope.ts';
import { narrow } from './notice-span.ts';
import { NOTICE_SCORE, readStatement, type Statement } from './read-statement.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { RightsTerm } from './terms.ts';

const findHits = compileLexicons(LEXICONS);

interface Found {
  sentence: Sentence;
  statement: Statement;
  /** Original offsets. */
  start: number;
  end: number;
  holder: string | null;
  holderId: string | null;
}

/**
 * Rights notices in the prose of a story, a drop or a page. Offsets are UTF-16 code units of `text`; confidence is the
 * evidence over what a notice needs, squeezed to 0..1. Work is linear in the text.
 */
export function detectNotices(text: string, directory: HolderDirectory): Notice[] {
  const { text: folded, map } = foldText(text);
  const hits = unmasked(findHits(folded));
  const sentences = joinBroken(folded, sentencesOf(folded));
  const found: Found[] = [];
  let at = 0;
  sentences.forEach((sentence) => {
    while (at < hits.length && (hits[at] as Hit).start < sentence.start) at += 1;
    let to = at;
    while (to < hits.length && (hits[to] as Hit).start < sentence.end) to += 1;
    const part = folded.slice(sentence.start, sentence.end);
    const own = hits
      .slice(at, to)
      .map((hit) => ({ ...hit, start: hit.start - sentence.start, end: hit.end - sentence.start }));
    if (!own.length && !/[©ⓒ℗]|\(c\)|copyright/.test(part)) return;
    const original = text.slice(map[sentence.start], endOf(map, sentence.end));
    const names = directory.namesIn(part, (place) => text[map[sentence.start + place] ?? 0] ?? '');
    const statement = readStatement(
      {
        text: part,
        original,
        alone: sentence.whole && part.length <= 160,
        named: names.length > 0,
        lineStart:
          folded.slice(Math.max(0, sentence.start - 1), sentence.start).trim() === '' &&
          startsLine(folded, sentence.start),
      },
      own,
    );
    if (!statement.terms.size || statement.score <= 0) return;
    found.push(locate(sentence, statement, names, part, text, map, directory));
  });
  return assemble(found, text);
}

function startsLine(folded: string, at: number): boolean {
  return at === 0 || folded.lastIndexOf('\n', at) >= at - 2;
}

const endOf = (map: Int32Array, end: number) => (map[end - 1] ?? 0) + 1;

/** Drops the hits that lie inside a homonym. */
function unmasked(hits: Hit[]): Hit[] {
  const masks = hits.filter((hit) => hit.role === 'mask');
  if (!masks.length) return hits;
  const kept: Hit[] = [];
  let from = 0;
  for (const hit of hits) {
    if (hit.role === 'mask') continue;
    while (from < masks.length && (masks[from] as Hit).end + 200 < hit.start) from += 1;
    let covered = false;
    for (let at = from; at < masks.length && (masks[at] as Hit).start <= hit.start && !covered; at += 1) {
      covered = (masks[at] as Hit).end >= hit.end;
    }
    if (!covered) kept.push(hit);
  }
  return kept;
}

/** A line break inside quotes or before a lower-case word is no end of a sentence. */
function joinBroken(folded: string, sentences: Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && sentence.line === last.line + 1 && sentence.end - last.start <= 1200) {
      const tail = folded.slice(last.start, last.end);
      const open = (tail.split('"').length - 1) % 2 === 1 && folded.slice(sentence.start, sentence.end).includes('"');
      if (open) {
        joined[joined.length - 1] = { ...last, end: sentence.end, line: sentence.line };
        continue;
      }
    }
    joined.push(sentence);
  }
  return joined;
}

function locate(
  sentence: Sentence,
  statement: Statement,
  names: NamedHolder[],
  part: string,
  text: string,
  map: Int32Array,
  directory: HolderDirectory,
): Found {
  const name = (statement.sign && nameAtSign(part)) || nameInClause(statement, names, part);
  const holder = name
    ? text.slice(map[sentence.start + name.start], endOf(map, sentence.start + name.end)).replace(/\s+/g, ' ')
    : null;
  const inside = name ? names.find((named) => named.start < name.end && named.end > name.start) : undefined;
  const span = narrow(part, statement);
  return {
    sentence,
    statement,
    start: map[sentence.start + span.start] ?? 0,
    end: endOf(map, sentence.start + span.end),
    holder,
    holderId: inside?.holder.id ?? (holder ? (directory.byName(holder)?.id ?? null) : null),
  };
}

/** Adjoining sentences of one holder are one notice; a second © or another holder starts a new one. */
function assemble(found: Found[], text: string): Notice[] {
  const groups: Found[][] = [];
  for (const item of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between = last ? text.slice(last.end, item.start) : '';
    const joins =
      group &&
      last &&
      item.sentence.line - last.sentence.line <= 1 &&
      between.trim().length <= 12 &&
      sameHolder(group, item);
    if (joins) group.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => toNotice(group, text));
}

function sameHolder(group: Found[], item: Found): boolean {
  if (!item.holder) return true;
  const named = group.find((other) => other.holder);
  if (!named?.holder) return true;
  return named.holderId !== null && named.holderId === item.holderId
    ? true
    : named.holder.toLowerCase().includes(item.holder.toLowerCase()) ||
        item.holder.toLowerCase().includes(named.holder.toLowerCase());
}

function toNotice(group: Found[], text: string): Notice[] {
  const strong = group.findIndex((item) => item.statement.score >= NOTICE_SCORE);
  if (strong < 0) return [];
  let first = 0;
  let last = group.length - 1;
  while (first < strong && !(group[first] as Found).statement.supports) first += 1;
  while (last > strong && !(group[last] as Found).statement.supports) last -= 1;
  const kept = group.slice(first, last + 1);
  const start = Math.min(...kept.map((item) => item.start));
  const end = Math.max(...kept.map((item) => item.end));
  const terms = [...new Set(kept.flatMap((item): RightsTerm[] => [...item.statement.terms]))];
  const score = Math.max(...kept.map((item) => item.statement.score));
  const named = kept.find((item) => item.holder);
  const scope: NoticeScope = scopeOf(
    text.slice(start, end),
    terms,
    kept.map((item) => item.statement),
    text.slice(Math.max(0, start - 80), start),
  );
  return [
    {
      start,
      end,
      holder: named?.holder ?? null,
      holderId: named?.holderId ?? null,
      terms,
      scope,
      confidence: Math.min(0.99, score / (score + 1.5)),
      from: 'prose',
    },
  ];
}
