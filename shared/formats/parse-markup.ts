import { Parser } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { PoisonError } from '../pipeline/failures.ts';
import { refuseHostileDoctype } from './doctype.ts';
import { type Markup, TreeBuilder } from './markup.ts';

/** Parses XML strictly; what is not well-formed is read again tolerantly. Entities are never expanded from the file. */
export function parseXml(text: string): Markup {
  const tree = strictXml(text);
  if (tree) return { roots: tree.roots, stray: '', wellFormed: true };
  return { ...tolerant(text, true), wellFormed: false };
}

export const parseHtml = (text: string): Markup => ({ ...tolerant(text, false), wellFormed: true });

class NotWellFormed extends Error {}

function strictXml(text: string): TreeBuilder | null {
  const tree = new TreeBuilder();
  const parser = new SaxesParser({ xmlns: false });
  parser.on('doctype', refuseHostileDoctype);
  parser.on('opentag', (tag) => tree.start(tag.name, tag.attributes));
  parser.on('closetag', () => tree.end());
  parser.on('text', (data) => tree.text(data));
  parser.on('cdata', (data) => tree.text(data));
  parser.on('error', () => {
    throw new NotWellFormed();
  });
  try {
    // The declaration must stand first in XML; files with a comment or a blank line above it are common and harmless.
    parser.write(text.trimStart()).close();
    return tree;
  } catch (failure) {
    if (failure instanceof NotWellFormed) return null;
    throw failure;
  }
}

/** Elements that a missing end tag of theirs must not nest in one another. */
function tolerant(text: string, xml: boolean): { roots: Markup['roots']; stray: string } {
  const tree = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tree.start(name, attributes),
      ontext: (data) => tree.text(data),
      onclosetag: () => tree.end(),
      onprocessinginstruction: (name, data) => {
        if (name.toLowerCase() === '!entity') throw new PoisonError('hostile-markup');
        if (xml && name.toLowerCase() === '!doctype' && data.includes('[')) throw new PoisonError('hostile-markup');
      },
    },
    { xmlMode: xml, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(text);
  return { roots: tree.roots, stray: tree.stray };
}

const HTML_ROOTS = new Set(
  'html head body div article p h1 h2 h3 table main section meta title span ul ol center font b a style script'.split(
    ' ',
  ),
);

/** Name of the first element, lower case; null when the text does not open with markup. */
export function firstTag(text: string): string | null {
  let i = 0;
  for (;;) {
    while (i < text.length && /\s/.test(text[i] as string)) i++;
    if (text[i] !== '<') return null;
    const close = text.startsWith('<!--', i) ? text.indexOf('-->', i) : -1;
    if (close >= 0) i = close + 3;
    else if (text[i + 1] === '?') i = past(text, '?>', i);
    else if (text[i + 1] === '!') i = pastDoctype(text, i);
    else return /^<([A-Za-z_][\w.:-]*)(?=[\s/>])/.exec(text.slice(i, i + 80))?.[1]?.toLowerCase() ?? null;
    if (i < 0) return null;
  }
}

const past = (text: string, end: string, from: number) => {
  const found = text.indexOf(end, from);
  return found < 0 ? -1 : found + end.length;
};

function pastDoctype(text: string, from: number): number {
  const [bracket, close] = [text.indexOf('[', from), text.indexOf('>', from)];
  if (bracket < 0 || (close >= 0 && close < bracket)) return close < 0 ? -1 : close + 1;
  const end = text.indexOf(']', bracket);
  return end < 0 ? -1 : past(text, '>', end);
}

export const isHtmlRoot = (tag: string) => HTML_ROOTS.has(tag);
