import type { Choices } from './choose.ts';
import { gapSort } from './dump-shape.ts';
import type { Passage } from './passage.ts';
import { countWords } from './sentence.ts';

/** Cross-headings are short and shorter than the title. */
const MOST_WORDS = 5;
/** Fewer parts are no article in parts. */
const FEWEST = 3;
/** Share of the parts that speak of whom the article is about. */
const MOST_PARTS = 0.66;
/** A name: a capital where no sentence begins. */
const NAME = /(?<=[\p{Ll}\p{N},;:)] )\p{Lu}[\p{L}\p{M}]{2,20}/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}]{2,20}/gu;

/**
 * An article in parts looks like a file of small stories where nothing but short open lines parts it. It is told by whom it
 * is about: one name comes in most of its parts. Returns what were taken for headlines and are its cross-headings.
 */
export function crossHeadings(passages: readonly Passage[], choices: Choices): number[] {
  const states = passages.map((_, i) => choices.state(i));
  const heads = states.flatMap((state, i) => (state === 'head' ? [i] : []));
  const [title, ...rest] = heads;
  if (title !== 0 || rest.length === 0 || states.some((state) => state === 'bare' || state === 'brief')) return [];
  if (passages.some((p, i) => i > 0 && (isCued(p) || gapSort(p.gap) !== gapSort(passages[1]?.gap ?? 0)))) return [];
  const longest = passages[title]?.unit.size ?? 0;
  const fits = ({ unit }: Passage) => countWords(unit.text) <= MOST_WORDS && unit.size < longest && !unit.capitals;
  if (!rest.every((i) => fits(passages[i] as Passage))) return [];
  const openings = passages.flatMap((p, i) =>
    i === 0 || states[i] === 'head' || (mayHead(p, passages[i + 1]) && fits(p)) ? [i] : [],
  );
  const parts = openings.map((from, k) => passages.slice(from, openings[k + 1] ?? passages.length));
  const told = parts.map((part) => found(part, CAPITALISED));
  const protagonist = [...found(parts[0] ?? [], NAME)].some(
    (name) => told.filter((names) => names.has(name)).length >= Math.max(FEWEST, parts.length * MOST_PARTS),
  );
  return protagonist ? rest : [];
}

/** What else may be a cross-heading, whether or not it was taken for a headline. */
const mayHead = ({ unit, byline }: Passage, next: Passage | undefined) =>
  !unit.closed && !unit.marker && !byline && next?.unit.closed === true;

const isCued = (p: Passage) =>
  p.separated || p.counted || p.noticed || p.sectioned || p.ended || p.slugged || p.stamped || p.unit.dateline !== null;

const found = (part: readonly Passage[], shape: RegExp) =>
  new Set(part.flatMap(({ unit }) => unit.text.match(shape) ?? []));
