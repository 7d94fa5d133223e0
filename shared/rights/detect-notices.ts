import { assembleNotices, type Found, mayBeNotice } from './assemble-notices.ts';
import { examineSentence, type Folded, type Read } from './examine-sentence.ts';
import { foldKey, foldText } from './fold-text.ts';
import type { HolderDirectory } from './holder-directory.ts';
import { compileLexicons, type Hit } from './lexicon-trie.ts';
import { LEXICONS } from './lexicons/all-lexicons.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { capitalRun, LONGEST_NAME } from './name-span.ts';
import type { Notice } from './notice.ts';
import { endsInLegalForm, isKind } from './party-words.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export type DetectNotices = (text: string, directory: HolderDirectory) => Notice[];

/**
 * Rights notices in the prose of a story, a drop or a page. Offsets are UTF-16 code units of `text`; confidence is the
 * evidence over what a notice needs, squeezed to 0..1. Work is linear in the text.
 */
export const detectNotices: DetectNotices = (text, directory) => {
  // Prepared at the first text, so that a function starts at once.
  prepared ??= detectorFor(LEXICONS);
  return prepared(text, directory);
};
let prepared: DetectNotices | null = null;

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
    let run: (Read & { below?: Sentence })[] = [];
    // Names are looked for only where neighbours may be a notice together.
    const close = () => {
      if (mayBeNotice(run.map(({ statement }) => statement)))
        for (const read of run) {
          const item = read.locate();
          found.push(read.below ? withNameBelow(item, read.below, text, folded, directory) : item);
        }
      run = [];
    };
    let at = 0;
    for (const sentence of sentences) {
      while (at < hits.length && (hits[at] as Hit).start < sentence.start) at += 1;
      const from = at;
      while (at < hits.length && (hits[at] as Hit).start < sentence.end) at += 1;
      const last = run.at(-1);
      if (last && sentence.line - last.sentence.line > 1) close();
      const read = examineSentence(sentence, hits.slice(from, at), text, folded, directory);
      if (read) run.push(read);
      else if (last && sentence.line <= last.sentence.line + 1) last.below ??= sentence;
    }
    close();
    return assembleNotices(found, text);
  };
}

/** The name may stand on the line below its ©, and a company may sign a notice that names nobody. */
function withNameBelow(
  item: Found,
  below: Sentence,
  text: string,
  { text: folded, map }: Folded,
  directory: HolderDirectory,
): Found {
  if (item.holder || below.end - below.start > LONGEST_NAME || below.lineEnd - below.end > 1) return item;
  const start = map[below.start] ?? 0;
  const end = (map[below.end - 1] ?? 0) + 1;
  const words = text.slice(start, end);
  const listed = directory.byName(folded.slice(below.start, below.end));
  if (!(listed && item.statement.sign) && !isCompany(words)) return item;
  return { ...item, end, holder: words, holderId: listed?.id ?? null, surely: item.statement.sign !== null };
}

/** A name and nothing else, that ends in a legal form or in a word for its kind: `Kuzey Rüzgârı Gazetesi`. */
const isCompany = (words: string): boolean => {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const closed = endsInLegalForm(words) || (last.length < words.length && isKind(foldKey(last)));
  return closed && capitalRun(words, 0)?.end === words.length;
};

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
