import { assembleNotices, type Found } from './assemble-notices.ts';
import { foldText } from './fold-text.ts';
import type { HolderDirectory, NamedHolder } from './holder-directory.ts';
import { compileLexicons, type Hit } from './lexicon-trie.ts';
import { LEXICONS } from './lexicons/all-lexicons.ts';
import type { Lexicon, Role } from './lexicons/lexicon.ts';
import { nameAtSign } from './name-at-sign.ts';
import { nameInClause } from './name-in-clause.ts';
import { LONGEST_NAME } from './name-span.ts';
import type { Notice } from './notice.ts';
import { narrow } from './notice-span.ts';
import { readStatement } from './read-statement.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Statement } from './statement.ts';
import { RIGHTS_TERMS } from './terms.ts';

export type DetectNotices = (text: string, directory: HolderDirectory) => Notice[];

/**
 * Rights notices in the prose of a story, a drop or a page. Offsets are UTF-16 code units of `text`; confidence is the
 * evidence over what a notice needs, squeezed to 0..1. Work is linear in the text.
 */
export const detectNotices: DetectNotices = detectorFor(LEXICONS);

/** A detector that reads some languages only. */
export function detectorFor(lexicons: readonly Lexicon[]): DetectNotices {
  const findHits = compileLexicons(lexicons);
  return (text, directory) => {
    const folded = foldText(text);
    const hits = unmasked(findHits(folded.text));
    const sentences = joinBroken(
      folded.text,
      sentencesOf(folded.text, (at) => text[folded.map[at] ?? 0] ?? ''),
    );
    const found: Found[] = [];
    let at = 0;
    for (const sentence of sentences) {
      while (at < hits.length && (hits[at] as Hit).start < sentence.start) at += 1;
      const from = at;
      while (at < hits.length && (hits[at] as Hit).start < sentence.end) at += 1;
      const read = examine(sentence, hits.slice(from, at), text, folded, directory);
      if (read) found.push(read);
      else lendName(found.at(-1), sentence, text, folded, directory);
    }
    return assembleNotices(found, text);
  };
}

/** A sentence without one of these says nothing about rights: most prose is passed over here. */
const TRIGGERS: ReadonlySet<Role> = new Set<Role>([
  ...RIGHTS_TERMS,
  ...(['claim', 'allRights', 'reserved', 'ban', 'not', 'unauth', 'without', 'only', 'must', 'allow'] as const),
  ...(['own', 'ownsAfter', 'ownsBefore', 'embargo', 'kill', 'territory', 'subscribe'] as const),
]);
const SIGN = /[©ⓒ℗]|\(c\)|\(с\)|&copy;|copyright/;
/** A clause has at least an act and a modality, a claim and a verb: two words. */
const FEWEST_HITS = 2;
const SHORT_LINE = 160;

function examine(
  sentence: Sentence,
  hits: readonly Hit[],
  text: string,
  { text: folded, map }: { text: string; map: Int32Array },
  directory: HolderDirectory,
): Found | null {
  const part = folded.slice(sentence.start, sentence.end);
  const signed = SIGN.test(part);
  if (!signed && !hits.some(({ role }) => TRIGGERS.has(role))) return null;
  if (!signed && hits.length < FEWEST_HITS && part.length > SHORT_LINE) return null;
  const own = hits.map((hit) => ({ ...hit, start: hit.start - sentence.start, end: hit.end - sentence.start }));
  const units = Array.from({ length: part.length }, (_, unit) => text[map[sentence.start + unit] ?? 0] ?? '');
  const written = units.join('');
  const names = directory.namesIn(part, (place) => written[place] ?? '');
  const lineLength = sentence.lineEnd - sentence.lineStart;
  const view = {
    text: part,
    written,
    alone: lineLength - part.length <= 2 && part.length <= SHORT_LINE,
    lineStart: sentence.start - sentence.lineStart <= 2,
    named: names.length > 0,
    around: lineLength - part.length,
  };
  const statement = readStatement(view, own);
  if (!statement.terms.size || statement.score <= 0) return null;
  return locate(sentence, statement, names, view, text, map, directory);
}

function locate(
  sentence: Sentence,
  statement: Statement,
  names: readonly NamedHolder[],
  { text: part, written }: { text: string; written: string },
  text: string,
  map: Int32Array,
  directory: HolderDirectory,
): Found {
  const place = (at: number) => map[sentence.start + at] ?? 0;
  const atSign = statement.sign && nameAtSign(part, statement.sign, statement, names);
  const inClause = atSign ? null : nameInClause(statement, names, part, written);
  const name = atSign ?? inClause;
  const holder = name ? text.slice(place(name.start), place(name.end - 1) + 1).replace(/\s+/g, ' ') : null;
  const inside = name ? names.find((named) => named.start < name.end && named.end > name.start) : undefined;
  const span = narrow(part, statement, name);
  return {
    sentence,
    statement,
    start: place(span.start),
    end: place(span.end - 1) + 1,
    holder,
    holderId: inside?.holder.id ?? (holder ? (directory.byName(holder)?.id ?? null) : null),
    surely: atSign !== null || inClause?.surely === true,
  };
}

/** The name may stand on the line below its ©. */
function lendName(
  last: Found | undefined,
  sentence: Sentence,
  text: string,
  { text: folded, map }: { text: string; map: Int32Array },
  directory: HolderDirectory,
): void {
  if (!last?.statement.sign || last.holder || sentence.line !== last.sentence.line + 1) return;
  if (sentence.end - sentence.start > LONGEST_NAME || sentence.lineEnd - sentence.end > 1) return;
  const start = map[sentence.start] ?? 0;
  const end = (map[sentence.end - 1] ?? 0) + 1;
  const holder = directory.byName(folded.slice(sentence.start, sentence.end));
  if (holder) Object.assign(last, { end, holder: text.slice(start, end), holderId: holder.id, surely: true });
}

/** Drops the hits that lie inside a homonym. */
function unmasked(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  let reach = 0;
  let masks: Hit[] = [];
  for (const hit of hits) {
    if (hit.start >= reach) masks = [];
    if (hit.role === 'mask') {
      masks.push(hit);
      reach = Math.max(reach, hit.end);
      // A word that starts with its homonym was read before it.
      while (kept.length && (kept.at(-1) as Hit).start === hit.start && (kept.at(-1) as Hit).end <= hit.end) kept.pop();
    } else if (!masks.some((mask) => mask.start <= hit.start && mask.end >= hit.end)) kept.push(hit);
  }
  return kept;
}

const LONGEST_JOINED = 1200;

/** A line break right after an opening quote is no end of a sentence. */
function joinBroken(folded: string, sentences: Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const broken =
      last &&
      sentence.line === last.line + 1 &&
      sentence.end - last.start <= LONGEST_JOINED &&
      folded[last.end - 1] === '"' &&
      (folded.slice(last.start, last.end).split('"').length - 1) % 2 === 1 &&
      folded.slice(sentence.start, sentence.end).includes('"');
    if (broken)
      joined[joined.length - 1] = { ...last, end: sentence.end, line: sentence.line, lineEnd: sentence.lineEnd };
    else joined.push(sentence);
  }
  return joined;
}
