import { embargoIn, fieldsOf, isoOf, textItem } from './fields.ts';
import type { Item } from './item.ts';
import { at, attribute, below, type Element, textOf } from './markup.ts';
import { linesToParagraphs, paragraphsOf } from './paragraphs.ts';
import { topicsInAttributes } from './topics.ts';

/** One NITF document (2.x and 3.x). Captions (`media`) are not text; `body.end` lines close the story. */
export function nitfItem(nitf: Element): Item | null {
  const head = at(nitf, 'head');
  const docdata = at(head, 'docdata');
  const bodyHead = at(nitf, 'body', 'body.head');
  const titles = [...below(bodyHead, 'hl1'), ...below(bodyHead, 'hl2')];
  const headline =
    textOf(titles[0]) ||
    textOf(at(bodyHead, 'hedline')) ||
    textOf(at(bodyHead, 'headline')) ||
    textOf(at(head, 'title'));
  const paragraphs = nitfBody(nitf);
  const copyright = at(docdata, 'doc.copyright');
  const rights = at(bodyHead, 'rights');
  const docRights = at(docdata, 'doc.rights');
  const status = attribute(docdata, 'management-status');
  const release = isoOf(attribute(at(docdata, 'date.release'), 'norm'));
  const note = attribute(at(docdata, 'ed-msg'), 'info') ?? textOf(at(docdata, 'ed-msg'));
  return textItem({
    headline: headline || null,
    paragraphs,
    fields: fieldsOf(
      {
        byline: textOf(at(bodyHead, 'byline')),
        dateline: textOf(at(bodyHead, 'dateline')),
        slug: attribute(at(docdata, 'du-key'), 'key'),
        lang: attribute(nitf, 'lang') ?? attribute(nitf, 'baselang') ?? attribute(at(nitf, 'body'), 'lang'),
        embargo: embargoIn(note),
      },
      {
        id: attribute(at(docdata, 'doc-id'), 'id-string'),
        copyrightHolder:
          attribute(copyright, 'holder') ?? textOf(at(rights, 'rights.owner')) ?? attribute(docRights, 'owner'),
        copyrightNotice: textOf(rights),
        usageTerms: Object.values(docRights?.attributes ?? {}).join('; '),
        provider: textOf(at(bodyHead, 'distributor')),
        source: attribute(at(docdata, 'del-list', 'from-src'), 'src-name'),
        author: textOf(at(bodyHead, 'byline')),
        published: isoOf(attribute(at(docdata, 'date.issue'), 'norm')),
        embargoed: status === 'embargoed' ? release : undefined,
        status,
        geography: attribute(docRights, 'geography') ?? textOf(at(rights, 'rights.geography')),
        usageFrom: dateOf(docRights, rights, 'startdate'),
        usageUntil: dateOf(docRights, rights, 'enddate'),
        genres: topicsInAttributes(below(head, 'tobject.property'), 'tobject.property.type'),
        subjects: topicsInAttributes(below(head, 'tobject.subject'), ...SUBJECT_KEYS),
      },
    ),
  });
}

const SUBJECT_KEYS = ['refnum', 'code', 'type', 'matter', 'detail'].map((name) => `tobject.subject.${name}`);

/** An end that names a day is the end of that day, wherever it is read. */
function dateOf(docRights: Element | undefined, rights: Element | undefined, name: 'startdate' | 'enddate') {
  const element = at(rights, `rights.${name}`);
  const stated = isoOf(attribute(docRights, name) ?? attribute(element, 'norm') ?? (textOf(element) || undefined));
  if (stated === undefined || !/^\d{4}-\d\d-\d\d$/.test(stated)) return stated;
  return `${stated}T${name === 'enddate' ? '23:59:59' : '00:00:00'}Z`;
}

export function nitfBody(nitf: Element): string[] {
  const content = at(nitf, 'body', 'body.content') ?? below(nitf, 'body.content')[0];
  const end = at(nitf, 'body', 'body.end');
  const found = content ? blocksOf(content) : [];
  return end ? [...found, ...paragraphsOf(end)] : found;
}

/** Some agencies put a whole wire text into one element without paragraphs. */
function blocksOf(content: Element): string[] {
  const inside = content.children.filter((node) => typeof node !== 'string' || node.trim());
  return inside.every((node) => typeof node === 'string') ? linesToParagraphs(inside.join('')) : paragraphsOf(content);
}
