import { sentenceOf } from '../text/sentence-of.ts';
import { fieldsOf, isoOf, textItem } from './fields.ts';
import type { Item } from './item.ts';
import { at, attribute, below, type Element, rawText, textOf, wrap } from './markup.ts';
import { nitfBody, nitfItem } from './nitf.ts';
import { ODDITIES } from './oddities-data.ts';
import { lineIn, paragraphsIn, paragraphsOf } from './paragraphs.ts';
import { topicsInAttributes } from './topics.ts';

/** Roles whose text is about another component or repeats the headline. */
const NOT_BODY = /^(?:title|headline|caption|picturecaption|byline|keyword|thumbnail|quicklook|metadata|slug)$/i;

/** Text items of NewsML 1.x: one story for each NewsItem, its text components one after another. */
export function newsml1Items(roots: readonly Element[], warnings: string[]): Item[] {
  const items: Item[] = [];
  let other = 0;
  for (const element of below(wrap(roots), 'newsitem')) {
    const item = itemOf(element);
    if (item) items.push(item);
    else other++;
  }
  if (other > 0) warnings.push(sentenceOf(ODDITIES['newsml-items'], { count: other }));
  return items;
}

function itemOf(element: Element): Item | null {
  const lines = (name: string) =>
    below(element, 'newslines')
      .map((part) => lineIn(rawText(at(part, name))))
      .find(Boolean) ?? undefined;
  const paragraphs: string[] = [];
  let inner: Item | null = null;
  for (const component of components(element)) {
    if (NOT_BODY.test(attribute(at(component, 'role'), 'formalname') ?? '')) continue;
    for (const content of component.children) {
      if (typeof content === 'string' || content.local !== 'contentitem' || !isText(content)) continue;
      const nitf = below(content, 'nitf')[0];
      if (nitf) inner ??= nitfItem(nitf);
      paragraphs.push(...(nitf ? nitfBody(nitf) : dataOf(at(content, 'datacontent'))));
    }
  }
  const headline = lines('headline') ?? inner?.headline ?? null;
  const media = below(element, 'mediatype').map((type) => attribute(type, 'formalname') ?? '');
  if (paragraphs.length === 0 && media.some((type) => !/^text$/i.test(type))) return null;
  const administrative = below(element, 'administrativemetadata');
  const party = (name: string) =>
    administrative.map((part) => attribute(at(part, name, 'party'), 'formalname')).find(Boolean);
  const rights = below(element, 'rightsmetadata')[0];
  const status = attribute(at(element, 'newsmanagement', 'status'), 'formalname');
  const future = at(element, 'newsmanagement', 'statuswillchange');
  return textItem({
    headline,
    paragraphs,
    fields: fieldsOf(
      {
        byline: lines('byline') ?? inner?.fields.byline,
        dateline: lines('dateline') ?? inner?.fields.dateline,
        slug: lines('slugline'),
        lang:
          attribute(below(element, 'language')[0], 'formalname') ??
          attribute(element, 'lang') ??
          components(element)
            .map((part) => attribute(part, 'lang'))
            .find(Boolean),
      },
      {
        ...inner?.fields.metadata,
        id: textOf(below(element, 'publicidentifier')[0]) || textOf(below(element, 'newsitemid')[0]),
        otherIds: below(element, 'newsitemid').map(textOf),
        copyrightHolder: textOf(at(rights, 'copyright', 'copyrightholder')) || inner?.fields.metadata?.copyrightHolder,
        copyrightNotice: lines('copyrightline') ?? lines('rightsline') ?? inner?.fields.metadata?.copyrightNotice,
        usageTerms: below(rights, 'usagerights').map(textOf).join('; '),
        creditLine: lines('creditline'),
        provider: party('provider') ?? (textOf(below(element, 'providerid')[0]) || undefined),
        source: party('source'),
        author: party('creator'),
        published: isoOf(textOf(below(element, 'thisrevisioncreated')[0])),
        embargoed: /embargo/i.test(status ?? '') ? isoOf(textOf(at(future, 'dateandtime'))) : undefined,
        status: status?.toLowerCase(),
        geography: below(rights, 'geography').map(textOf).join('; '),
        usageFrom: isoOf(textOf(below(rights, 'startdate')[0])),
        usageUntil: isoOf(textOf(below(rights, 'enddate')[0])),
        genres: topicsInAttributes(below(element, 'genre'), 'formalname'),
        subjects: topicsInAttributes(below(element, 'subject', 'subjectmatter', 'subjectdetail'), 'formalname'),
      },
    ),
  });
}

function components(element: Element): Element[] {
  const found: Element[] = [];
  for (const node of element.children)
    if (typeof node !== 'string' && node.local === 'newscomponent') found.push(node, ...components(node));
  return found;
}

function isText(content: Element): boolean {
  const type = attribute(at(content, 'mediatype'), 'formalname');
  const mime = attribute(at(content, 'mimetype'), 'formalname') ?? attribute(at(content, 'format'), 'formalname') ?? '';
  return type ? /^(?:text|complexdata)$/i.test(type) : !/^(?:image|video|audio)\/|^jpe?g/i.test(mime);
}

function dataOf(data: Element | undefined): string[] {
  if (!data) return [];
  const body = below(data, 'body')[0] ?? data;
  return body.children.every((node) => typeof node === 'string') ? paragraphsIn(rawText(body)) : paragraphsOf(body);
}
