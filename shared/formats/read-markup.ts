import { sentenceOf } from '../text/sentence-of.ts';
import { factivaItems } from './factiva.ts';
import { feedItems } from './feed.ts';
import { readHtml } from './html-page.ts';
import type { Item, Reading } from './item.ts';
import { below, type Element, type Markup, wrap } from './markup.ts';
import { newsml1Items } from './newsml-1.ts';
import { newsmlG2Items } from './newsml-g2.ts';
import { nitfItem } from './nitf.ts';
import { ODDITIES } from './oddities-data.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isHtmlRoot, parseHtml, parseXml } from './parse-markup.ts';
import { sgmlItems } from './reuters-sgml.ts';
import { genericXmlItems } from './xml-generic.ts';

interface MarkupFormat {
  name: string;
  /** Elements that tell the format, wherever they stand. */
  signs: readonly string[];
  items: (roots: readonly Element[], warnings: string[]) => Item[];
}

const nitfItems = (roots: readonly Element[]) => below(wrap(roots), 'nitf').flatMap((nitf) => nitfItem(nitf) ?? []);

/** In this order: a NewsML file may hold NITF, and a feed HTML. */
const FORMATS: readonly MarkupFormat[] = [
  { name: 'newsml-g2', signs: ['newsmessage', 'packageitem', 'itemmeta'], items: newsmlG2Items },
  { name: 'newsml-1', signs: ['newsml', 'newscomponent'], items: newsml1Items },
  { name: 'nitf', signs: ['nitf'], items: nitfItems },
  { name: 'factiva', signs: ['ppsarticle', 'ppsarticleresponse'], items: factivaItems },
  { name: 'feed', signs: ['rss', 'feed', 'rdf', 'channel'], items: feedItems },
  { name: 'sgml', signs: ['reuters', 'docno'], items: sgmlItems },
  { name: 'xml', signs: [], items: genericXmlItems },
];

/** Reads a text that opens with markup; `tag` is its first element. */
export function readMarkup(text: string, tag: string): Reading {
  if (isHtmlRoot(tag)) return readHtml(parseHtml(text).roots);
  const markup = parseXml(text);
  const signs = namesIn(markup.roots);
  if (signs.has('html') && markup.roots[0]?.local === 'html') return readHtml(parseHtml(text).roots);
  const format = FORMATS.find(
    ({ signs: wanted }) => wanted.length === 0 || wanted.some((sign) => signs.has(sign)),
  ) as MarkupFormat;
  const warnings = oddities(markup, format.name);
  const items = format.items(markup.roots, warnings);
  if (markup.stray.trim()) items.push({ headline: null, paragraphs: [markup.stray.trim()], fields: {} });
  if (items.length > 0 || format.name !== 'xml') return { kind: 'items', format: format.name, items, warnings };
  warnings.push(ODDITIES['unknown-markup']);
  return { kind: 'dump', format: 'xml', text: paragraphsOf(wrap(markup.roots)).join('\n'), warnings };
}

function namesIn(roots: readonly Element[]): Set<string> {
  const names = new Set<string>();
  const walk = (element: Element) => {
    names.add(element.local);
    for (const node of element.children) if (typeof node !== 'string') walk(node);
  };
  for (const root of roots) walk(root);
  return names;
}

function oddities(markup: Markup, name: string): string[] {
  const warnings: string[] = [];
  if (!markup.wellFormed && name !== 'sgml') warnings.push(ODDITIES.damaged);
  if (markup.roots.length > 1 && name !== 'sgml')
    warnings.push(sentenceOf(ODDITIES.documents, { count: markup.roots.length }));
  if (markup.stray.trim()) warnings.push(ODDITIES.stray);
  return warnings;
}
