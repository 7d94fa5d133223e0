import { decodeEntities } from '../split/entities.ts';
import type { Element } from './markup.ts';
import { parseHtml } from './parse-markup.ts';

const names = (list: string) => new Set(list.split(' '));
const BLOCKS = names(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote bq section article main table tr td th pre address center body block ' +
    'body.content body.head body.end hl1 hl2 hedline headline byline dateline abstract tagline paragraph hr caption figure header footer summary details note fn',
);
/** Never part of a story's text. */
const SKIPPED = names(
  'script style noscript template svg iframe nav form button select option figure figcaption media aside footer object video audio canvas dialog input textarea head',
);

/** A paragraph and where it stands. */
export interface Block {
  text: string;
  /** Characters of it that are links. */
  linked: number;
  within: Element;
}

/** In the text so far, in order. */
interface Link {
  start: number;
  end: number;
}

/**
 * The plain paragraphs of markup: inline white space collapsed, `<br>` a newline, two of them a new paragraph.
 * @param skip further elements to leave out
 */
export const paragraphsOf = (root: Element, skip?: (element: Element) => boolean): string[] =>
  blocksOf(root, skip).map(({ text }) => text);

export function blocksOf(root: Element, skip?: (element: Element) => boolean): Block[] {
  const found: Block[] = [];
  let text = '';
  let within = root;
  let links: Link[] = [];
  // Where the link that is open began, and in how many.
  let [linkStart, open] = [0, 0];
  const endLink = () => {
    if (open && text.length > linkStart) links.push({ start: linkStart, end: text.length });
  };
  const flush = () => {
    let [start, at] = [0, 0];
    endLink();
    // Every second part is what stands between two.
    for (const [no, part] of text.split(/(\n[ \n]*\n)/).entries()) {
      const end = start + part.length;
      const clean = no % 2 ? '' : cleanLines(part);
      let linked = 0;
      for (; at < links.length && (links[at] as Link).end <= start; at++);
      for (let next = at; next < links.length && (links[next] as Link).start < end; next++)
        linked += Math.min(end, (links[next] as Link).end) - Math.max(start, (links[next] as Link).start);
      if (clean) found.push({ text: clean, linked, within });
      start = end;
    }
    text = '';
    links = [];
    linkStart = 0;
  };
  const walk = (element: Element, block: Element) => {
    for (const node of element.children) {
      if (typeof node === 'string') text += element.local === 'pre' ? node : node.replace(/\s+/g, ' ');
      else if (node.local === 'br') text += '\n';
      else if (!SKIPPED.has(node.local) && !skip?.(node)) {
        if (BLOCKS.has(node.local)) {
          flush();
          within = node;
          walk(node, node);
          flush();
          within = block;
        } else if (node.local === 'a') {
          if (!open++) linkStart = text.length;
          walk(node, block);
          if (open === 1) endLink();
          open--;
        } else walk(node, block);
      }
    }
  };
  walk(root, root);
  flush();
  return found;
}

const cleanLines = (text: string) =>
  decodeEntities(text)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

/** Paragraphs of a value that is HTML or plain, told by its tags: feeds and ninjs do not always say which. */
export function paragraphsIn(value: string | undefined): string[] {
  if (!value?.trim()) return [];
  if (!/<\/?[a-zA-Z][^<>]*>/.test(value)) return linesToParagraphs(decodeEntities(value));
  const paragraphs: string[] = [];
  const { roots, stray } = parseHtml(`<body>${value.replace(/<\/?(?:html|body)\b[^<>]*>/gi, ' ')}</body>`);
  for (const root of roots) paragraphs.push(...paragraphsOf(root));
  if (stray.trim()) paragraphs.push(...linesToParagraphs(stray));
  return paragraphs;
}

/** One line of plain words from a value that may hold tags or entities; null when empty. */
export function lineIn(value: string | undefined): string | null {
  return paragraphsIn(value).join(' ').replace(/\s+/g, ' ').trim() || null;
}

/** Wire lines wrap at or below this many characters. */
const WRAPPED = 90;

/** Paragraphs of plain text: blank lines part them, or an indent; hard-wrapped lines are joined. */
export function linesToParagraphs(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const filled = lines.filter((line) => line.trim());
  const indented = filled.filter((line) => /^(?: {2,}|\t)/.test(line)).length;
  const byIndent = indented > 0 && indented < filled.length * 0.75;
  const wrapped = filled.length > 1 && filled.every((line) => line.trimEnd().length <= WRAPPED);
  const found: string[][] = [];
  let fresh = true;
  for (const line of lines) {
    if (!line.trim()) {
      fresh = true;
      continue;
    }
    if (fresh || !wrapped || (byIndent && /^(?: {2,}|\t)/.test(line))) found.push([]);
    found.at(-1)?.push(line.trim());
    fresh = false;
  }
  return found.map((part) => part.join(' '));
}
