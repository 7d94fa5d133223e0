import { fieldsOf } from './fields.ts';
import type { Item } from './item.ts';
import { attribute, childrenNamed, type Element, rawText, textOf } from './markup.ts';
import { linesToParagraphs, paragraphsIn, paragraphsOf } from './paragraphs.ts';

const HEADS = [
  'headline',
  'hedline',
  'title',
  'head',
  'heading',
  'hl',
  'baslik',
  'başlık',
  'manset',
  'titre',
  'titel',
  'عنوان',
];
const BODIES = [
  'body',
  'text',
  'content',
  'story',
  'fulltext',
  'bodytext',
  'articlebody',
  'maintext',
  'metin',
  'icerik',
  'detay',
  'haber',
  'article',
  'description',
  'summary',
  'spot',
  'p',
  'paragraph',
];

/** Stories of house XML that names its parts in one of the usual ways: any element with a title and a text child. */
export function genericXmlItems(roots: readonly Element[]): Item[] {
  const items: Item[] = [];
  for (const root of roots) collect(root, items);
  return items;
}

function collect(element: Element, items: Item[]): void {
  const item = itemOf(element);
  if (item) items.push(item);
  else for (const node of element.children) if (typeof node !== 'string') collect(node, items);
}

function itemOf(element: Element): Item | null {
  const heads = childrenNamed(element, ...HEADS);
  const bodies = BODIES.flatMap((name) => {
    const found = childrenNamed(element, name);
    return found.length ? [found] : [];
  });
  const headline = textOf(heads[0]);
  if (!headline || !bodies[0] || bodies[0].some((body) => childrenNamed(body, ...HEADS).length > 0)) return null;
  const value = (...names: string[]) => textOf(childrenNamed(element, ...names)[0]) || undefined;
  return {
    headline,
    paragraphs: bodies[0].flatMap(partsOf),
    fields: fieldsOf(
      {
        byline: value('byline', 'author'),
        dateline: value('dateline'),
        lang: attribute(element, 'lang') ?? value('language', 'lang'),
      },
      {
        id: attribute(element, 'id') ?? value('id', 'guid'),
        copyrightNotice: value('copyright', 'rights', 'copyrightnotice', 'telif'),
        copyrightHolder: value('copyrightholder', 'rightsholder'),
        usageTerms: value('usageterms', 'restrictions', 'terms'),
        creditLine: value('credit', 'creditline'),
        source: value('source', 'kaynak', 'agency', 'provider'),
        author: value('author', 'byline'),
        published: value('date', 'pubdate', 'published', 'datetime', 'tarih'),
        embargoed: value('embargo', 'embargoed'),
        status: value('status', 'pubstatus'),
      },
    ),
  };
}

function partsOf(body: Element): string[] {
  if (!body.children.every((node) => typeof node === 'string')) return paragraphsOf(body);
  const raw = rawText(body);
  return /<\/?[a-z][^<>]*>/i.test(raw) ? paragraphsIn(raw) : linesToParagraphs(raw);
}
