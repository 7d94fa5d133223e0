import { sentenceOf } from '../text/sentence-of.ts';
import { afterColon, embargoIn, fieldsOf, textItem } from './fields.ts';
import type { Item } from './item.ts';
import { at, attribute, below, childrenNamed, type Element, rawText, textOf, wrap } from './markup.ts';
import { nitfBody, nitfItem } from './nitf.ts';
import { ODDITIES } from './oddities-data.ts';
import { lineIn, linesToParagraphs, paragraphsIn, paragraphsOf } from './paragraphs.ts';
import { codedTopics } from './topics.ts';

const TEXT_CLASSES = /^(?:text|composite)$/;

/** Text items of a news message or a single item; packages hold references only, media and events are not text. */
export function newsmlG2Items(roots: readonly Element[], warnings: string[]): Item[] {
  const items: Item[] = [];
  let other = 0;
  for (const element of below(wrap(roots), 'newsitem', 'packageitem', 'conceptitem', 'knowledgeitem', 'planningitem')) {
    const item = element.local === 'newsitem' ? itemOf(element) : null;
    if (item) items.push(item);
    else other++;
  }
  if (other > 0) warnings.push(sentenceOf(ODDITIES['g2-items'], { count: other }));
  return items;
}

function itemOf(element: Element): Item | null {
  const meta = at(element, 'itemmeta');
  const kind = afterColon(attribute(at(meta, 'itemclass'), 'qcode'));
  if (kind && !TEXT_CLASSES.test(kind)) return null;
  const content = at(element, 'contentmeta');
  const [paragraphs, inner] = bodyOf(at(element, 'contentset'));
  const stated = childrenNamed(content, 'headline').filter((head) => !/sub/i.test(attribute(head, 'role') ?? ''));
  const headline = lineIn(rawText(stated[0])) ?? lineIn(rawText(at(meta, 'title'))) ?? inner?.headline ?? null;
  const rights = at(element, 'rightsinfo');
  const note = textOf(at(meta, 'ednote'));
  return textItem({
    headline,
    paragraphs,
    fields: fieldsOf(
      {
        byline: textOf(at(content, 'by')) || inner?.fields.byline,
        dateline: textOf(at(content, 'dateline')) || inner?.fields.dateline,
        slug: textOf(at(content, 'slugline')),
        lang: attribute(at(content, 'language'), 'tag') ?? attribute(element, 'lang'),
        embargo: embargoIn(note),
        mark: markOf(meta),
      },
      {
        ...inner?.fields.metadata,
        id: attribute(element, 'guid'),
        otherIds: childrenNamed(meta, 'altid').map(textOf).concat(childrenNamed(content, 'altid').map(textOf)),
        copyrightHolder: named(at(rights, 'copyrightholder')) ?? inner?.fields.metadata?.copyrightHolder,
        copyrightNotice: textOf(at(rights, 'copyrightnotice')) || inner?.fields.metadata?.copyrightNotice,
        usageTerms: childrenNamed(rights, 'usageterms').map(textOf).join(' '),
        creditLine: textOf(at(content, 'creditline')),
        provider: named(at(meta, 'provider')),
        source: named(at(content, 'infosource')),
        author: named(at(content, 'creator')),
        licenseUrls: below(rights, 'link').flatMap((link) => attribute(link, 'href') ?? []),
        miningReserved: below(rights, 'datamining').some((element) =>
          /prohibited/i.test(attribute(element, 'uri') ?? attribute(element, 'qcode') ?? ''),
        )
          ? true
          : undefined,
        embargoed: textOf(at(meta, 'embargoed')),
        published: textOf(at(meta, 'versioncreated')),
        status: afterColon(attribute(at(meta, 'pubstatus'), 'qcode')),
        genres: codedTopics(content, 'genre') ?? inner?.fields.metadata?.genres,
        subjects: codedTopics(content, 'subject') ?? inner?.fields.metadata?.subjects,
      },
    ),
  });
}

const named = (element: Element | undefined): string | undefined =>
  textOf(at(element, 'name')) ||
  attribute(element, 'literal') ||
  afterColon(attribute(element, 'qcode')) ||
  attribute(element, 'uri');

/** The first rendition that holds text: renditions repeat the same words in other markup. */
function bodyOf(set: Element | undefined): [string[], Item | null] {
  for (const part of childrenNamed(set, 'inlinexml', 'inlinedata')) {
    const nitf = below(part, 'nitf')[0];
    if (nitf) {
      const paragraphs = nitfBody(nitf);
      if (paragraphs.length) return [paragraphs, nitfItem(nitf)];
      continue;
    }
    const html = below(part, 'body')[0] ?? part;
    const inline = html.children.every((node) => typeof node === 'string');
    const paragraphs = inline ? plainOf(rawText(html)) : paragraphsOf(html);
    if (paragraphs.length) return [paragraphs, null];
  }
  return [[], null];
}

/** Inline data is plain or escaped HTML; wire text inside a lone `<p>` keeps its own lines. */
function plainOf(text: string): string[] {
  const lone = /^\s*<p>([^<]*)<\/p>\s*$/.exec(text);
  return lone ? linesToParagraphs(lone[1] as string) : paragraphsIn(text);
}

function markOf(meta: Element | undefined): Item['fields']['mark'] {
  const signals = childrenNamed(meta, 'signal').map((signal) => afterColon(attribute(signal, 'qcode')) ?? '');
  if (signals.some((signal) => /^(?:kill|cancel)/i.test(signal))) return 'kill';
  if (signals.some((signal) => /^correct/i.test(signal))) return 'correction';
  return signals.some((signal) => /^update$/i.test(signal)) ? 'update' : undefined;
}
