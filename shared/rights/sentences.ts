import { charKind } from './lexicon-trie.ts';

/** A sentence of a folded text; `line` counts lines, so that neighbours know whether a newline lies between them. */
export interface Sentence {
  start: number;
  end: number;
  line: number;
  /** The sentence fills its line. */
  whole: boolean;
}

/** A longer sentence is cut: no notice clause is longer, and it bounds the work per sentence. */
const LONGEST_SENTENCE = 1500;
const STOPS = new Set(['.', '!', '?', '؟', '۔', '।', '。', '！', '？', ';', '；']);
const WIDE_STOPS = new Set(['۔', '।', '。', '！', '？']);
/** Before these a dot ends an abbreviation, not a sentence. */
const ABBREVIATIONS = new Set(
  'inc ltd co corp jr st dr mr mrs ms no nr bzw ca pp vs u.s u.k s.a s.p.a a.s l.p n.v b.v pty art abs z.b d.h ул тел г т.ч т.д'.split(
    ' ',
  ),
);

export function sentencesOf(folded: string): Sentence[] {
  const sentences: Sentence[] = [];
  let line = 0;
  let from = 0;
  let lineStart = 0;
  const close = (end: number, endsLine: boolean) => {
    const [start, stop] = trimmed(folded, from, end);
    if (stop > start)
      sentences.push({ start, end: stop, line, whole: endsLine && folded.slice(lineStart, start).trim() === '' });
    from = end;
  };
  for (let at = 0; at < folded.length; at += 1) {
    const char = folded[at] ?? '';
    if (char === '\n') {
      close(at, true);
      line += 1;
      lineStart = at + 1;
    } else if (at - from >= LONGEST_SENTENCE && char === ' ') {
      close(at, false);
    } else if (STOPS.has(char) && endsSentence(folded, from, at, char)) {
      let after = at + 1;
      while (after < folded.length && '")]'.includes(folded[after] ?? '')) after += 1;
      const rest = folded.indexOf('\n', after);
      close(
        after,
        folded.slice(after, rest < 0 ? Math.min(folded.length, after + 2) : Math.min(rest, after + 2)).trim() === '',
      );
      at = after - 1;
    }
  }
  close(folded.length, true);
  return sentences;
}

function endsSentence(text: string, from: number, at: number, char: string): boolean {
  if (WIDE_STOPS.has(char)) return true;
  const next = text[at + 1] ?? ' ';
  if (next !== ' ' && next !== '\n' && next !== '"' && next !== ')') return false;
  if (char !== '.') return true;
  let word = at;
  while (word > from && at - word < 12 && (charKind(text.charCodeAt(word - 1)) > 0 || text[word - 1] === '.'))
    word -= 1;
  return !ABBREVIATIONS.has(text.slice(word, at));
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && (text[from] === ' ' || text[from] === '\n')) from += 1;
  while (to > from && (text[to - 1] === ' ' || text[to - 1] === '\n')) to -= 1;
  return [from, to];
}
