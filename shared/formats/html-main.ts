/**
 * The article of a page. Most of its running text stands in one part, behind the headline. What stands in there for another
 * end gives itself away: by its name, by its links, by something to fill in, or by coming in entries that are all alike.
 */
import { isFurniture } from './html-furniture.ts';
import { above, type PageTree, pageTree } from './html-tree.ts';
import type { Element } from './markup.ts';
import { type Block, blocksOf } from './paragraphs.ts';

/** A shorter one is a label. */
const RUNNING_CHARS = 25;
/** So much is a sentence, or what ends as one: each article has one, and such lead from the headline to it. */
const SENTENCE_CHARS = 60;
const SENTENCE_END = /[.!?…。！？؟۔।]["”»’')）」』]*$/;
/** A shorter line, such as the name of a section, names no page. */
const NAME_CHARS = 15;
/** A live report opens with this many paragraphs at most, and its entries hold so many times as much. */
const OPENING = { paragraphs: 2, times: 5 };
/** The part that holds so much of the running text is the article's. */
const MOST = 0.7;
/** What is there to be filled in or pressed stands in a box, if no more of the text than this stands around it. */
const BOX_SHARE = 0.3;

/** The paragraphs of the article, in order. @param titles what the page calls itself, the best first */
export function mainContent(page: Element, titles: readonly string[]): string[] {
  const tree = pageTree(page);
  const all = blocksOf(page);
  const head = headlineAt(all, titles);
  const holdsHead = new Set(above(tree, all[head]?.within));
  const isNamed = inherited(tree, (element) => !holdsHead.has(element) && isFurniture(element));
  const unnamed = ({ within }: Block) => !isNamed(within);
  const [, ...rest] = all[head]?.text.split('\n') ?? [];
  const below = [...(rest.length ? [{ ...(all[head] as Block), text: rest.join('\n') }] : []), ...all.slice(head + 1)];
  // Some pages put their article into a part with the name of another thing, some their headline behind it.
  let longest: string[] = [];
  for (const blocks of [below.filter(unnamed), below, all.filter(unnamed), all]) {
    const found = articleIn(tree, blocks);
    if (lengthOf(found) >= SENTENCE_CHARS) return found;
    if (lengthOf(found) > lengthOf(longest)) longest = found;
  }
  return longest;
}

const lengthOf = (paragraphs: readonly string[]) => paragraphs.reduce((sum, text) => sum + text.length, 0);
const isHeading = ({ within }: Block) => /^h[1-6]$/.test(within.local);
const isLink = ({ text, linked }: Block) => linked * 2 > text.length;
const runningChars = (block: Block) => {
  const own = block.text.length - block.linked;
  return isHeading(block) || isLink(block) || own < RUNNING_CHARS ? 0 : own;
};

const isSentence = (block: Block) =>
  runningChars(block) >= SENTENCE_CHARS || (runningChars(block) > 0 && SENTENCE_END.test(block.text));

/** A page is named after a line of its own, often with the site's name before or behind it. */
const isNamedAfter = (title: string, { text }: Block) => {
  const [line = ''] = text.split('\n', 1);
  return line === title || (line.length >= NAME_CHARS && (title.startsWith(line) || title.endsWith(line)));
};

/** The line that a page is named after, or null. */
export function namingLine(page: Element, title: string): string | null {
  return (
    blocksOf(page)
      .find((block) => !isLink(block) && isNamedAfter(title, block))
      ?.text.split('\n', 1)[0] ?? null
  );
}

/** Where the headline stands, or -1: the heading that the page is named after, the words anywhere else, or the first great heading. */
function headlineAt(blocks: readonly Block[], titles: readonly string[]): number {
  for (const title of titles) {
    for (const isPlace of [isHeading, (block: Block) => !isLink(block)]) {
      const at = blocks.findIndex((block) => isPlace(block) && isNamedAfter(title, block));
      if (at >= 0) return at;
    }
  }
  return blocks.findIndex(({ within }) => within.local === 'h1');
}

function articleIn(tree: PageTree, blocks: readonly Block[]): string[] {
  const every = weigh(tree, blocks, runningChars);
  const linking = weigh(tree, blocks, (block) => (isLink(block) ? 1 : 0)).chars;
  const opensWithLink = openings(tree, blocks);
  const isOneOfMany = oneOfMany(tree, every.chars);
  const isEntry = (element: Element) => (linking.has(element) || tree.asking.has(element)) && isOneOfMany(element);
  const [inEntry, inCard] = [isEntry, (element: Element) => opensWithLink(element) && isEntry(element)].map((is) =>
    inherited(tree, is),
  ) as [Inherited, Inherited];
  const outside = (is: Inherited) => weigh(tree, blocks, (block) => (is(block.within) ? 0 : runningChars(block)));
  const [standing, report] = [outside(inEntry), outside(inCard)];
  // Entries of a live report are the article; those of readers stand below one, and cards lead to another.
  const isReport =
    (standing.held.get(tree.page) ?? 0) <= OPENING.paragraphs && report.total >= OPENING.times * standing.total;
  const { chars, held, total } = isReport ? report : standing;
  const isBox = (element: Element) => tree.asking.has(element) && (chars.get(element) ?? 0) <= BOX_SHARE * total;
  const isApart = isReport ? inCard : inherited(tree, (element) => isEntry(element) || isBox(element));

  let part = tree.page;
  for (let next: Element | undefined = part; next; ) {
    part = next;
    next = tree.elementsIn(part).find((child) => (chars.get(child) ?? 0) >= MOST * total && (held.get(child) ?? 0) > 1);
  }
  const parts = new Set([part, ...(part.attributes.id ? [] : tree.alike(part))]);
  const isIn = inherited(tree, (element) => parts.has(element));
  const first = blocks.findIndex((block) => isIn(block.within) && runningChars(block) > 0);
  const kept = blocks.map(
    (block, at) =>
      !isLink(block) && !isApart(block.within) && (isIn(block.within) || (at < first && isSentence(block))),
  );
  // A heading goes with what it stands over.
  for (let at = blocks.length - 1; at >= 0; at--)
    if (isHeading(blocks[at] as Block)) kept[at] = kept[at] === true && kept[at + 1] === true;
  return blocks.filter((_, at) => kept[at]).map(({ text }) => text);
}

/** Whether an element is one of at least three alike, none of which holds most of what they hold together: cards, comments. */
function oneOfMany(tree: PageTree, chars: ReadonlyMap<Element, number>): (element: Element) => boolean {
  const sums = new Map<readonly Element[], number>();
  const together = (all: readonly Element[]) => {
    const sum = sums.get(all) ?? all.reduce((before, one) => before + (chars.get(one) ?? 0), 0);
    sums.set(all, sum);
    return sum;
  };
  return (element) => {
    const all = tree.alike(element);
    if (all.length < 3 || /^(?:p|t[rdh]|tbody|table)$/.test(element.local)) return false;
    return (chars.get(element) ?? 0) * 2 < together(all);
  };
}

interface Weights {
  chars: Map<Element, number>;
  /** Blocks that weigh anything. */
  held: Map<Element, number>;
  total: number;
}

function weigh(
  { page, order, parents }: PageTree,
  blocks: readonly Block[],
  weight: (block: Block) => number,
): Weights {
  const [chars, held] = [new Map<Element, number>(), new Map<Element, number>()];
  const add = (element: Element, more: number, blocks: number) => {
    chars.set(element, (chars.get(element) ?? 0) + more);
    held.set(element, (held.get(element) ?? 0) + blocks);
  };
  for (const block of blocks) {
    const own = weight(block);
    if (own > 0) add(block.within, own, 1);
  }
  // What is inside comes after what is around it.
  for (let at = order.length - 1; at > 0; at--) {
    const element = order[at] as Element;
    const parent = parents.get(element);
    if (parent && chars.has(element)) add(parent, chars.get(element) ?? 0, held.get(element) ?? 0);
  }
  return { chars, held, total: chars.get(page) ?? 0 };
}

/** Whether the first text inside an element is a link. */
function openings({ parents }: PageTree, blocks: readonly Block[]): (element: Element) => boolean {
  const opens = new Map<Element, boolean>();
  for (const block of blocks)
    for (let here: Element | undefined = block.within; here && !opens.has(here); here = parents.get(here))
      opens.set(here, isLink(block));
  return (element) => opens.get(element) === true;
}

type Inherited = (element: Element) => boolean;

/** Whether something is so of an element or of one around it. */
function inherited(tree: PageTree, is: (element: Element) => boolean): Inherited {
  const known = new Map<Element, boolean>();
  const ask = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = tree.parents.get(element);
    const answer = (parent !== undefined && ask(parent)) || is(element);
    known.set(element, answer);
    return answer;
  };
  return ask;
}
