import { sentenceOf } from '../text/sentence-of.ts';
import { fieldsOf } from './fields.ts';
import type { Item } from './item.ts';
import { at, attribute, below, childAs, childrenNamed, type Element, rawText, textOf, wrap } from './markup.ts';
import { ODDITIES } from './oddities-data.ts';
import { lineIn, paragraphsIn, paragraphsOf } from './paragraphs.ts';
import { isRsl, rslFacts } from './rsl.ts';
import { topicList } from './topics.ts';

/** What WordPress exports beside posts and pages. */
const NOT_POSTS =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|wp_.*|user_request|feedback)$/;

/** Items of RSS 0.9 to 2, RDF, Atom and WordPress exports. Rights stated for the whole feed hold for every item. */
export function feedItems(roots: readonly Element[], warnings: string[]): Item[] {
  const items: Item[] = [];
  let other = 0;
  for (const root of roots) {
    const channel = at(root, 'channel') ?? root;
    for (const element of below(wrap([root]), 'item', 'entry')) {
      const type = textOf(childAs(element, 'wp:post_type'));
      const item = NOT_POSTS.test(type) ? null : itemOf(element, channel, root);
      if (item) items.push(item);
      else other++;
    }
  }
  if (other > 0) warnings.push(sentenceOf(ODDITIES['feed-entries'], { count: other }));
  return items;
}

function itemOf(element: Element, channel: Element, root: Element): Item | null {
  const headline = lineIn(rawText(childAs(element, 'title', 'atom:title', 'dc:title')));
  const paragraphs = bodyOf(element);
  if (!headline && paragraphs.length === 0) return null;
  const first = (...names: string[]) => textOf(childAs(element, ...names)) || undefined;
  const whole = (...names: string[]) => textOf(childAs(channel, ...names)) || undefined;
  // The item's own terms go before the channel's.
  const own = childrenNamed(element, 'content', 'rsl').filter(isRsl);
  const rsl = rslFacts(own.length ? own : childrenNamed(channel, 'content', 'rsl').filter(isRsl));
  const author = childAs(element, 'author', 'dc:creator', 'atom:author', 'itunes:author');
  return {
    headline,
    paragraphs,
    fields: fieldsOf(
      {
        lang:
          attribute(element, 'lang') ??
          first('dc:language') ??
          whole('language', 'dc:language') ??
          attribute(root, 'lang'),
      },
      {
        id: first('guid', 'id', 'atom:id', 'dc:identifier', 'link') ?? attribute(element, 'about'),
        copyrightNotice:
          first('copyright', 'rights', 'dc:rights', 'atom:rights', 'media:copyright') ??
          whole('copyright', 'rights', 'dc:rights', 'atom:rights'),
        copyrightHolder: first('dcterms:rightsholder', 'dc:publisher') ?? whole('dcterms:rightsholder', 'dc:publisher'),
        usageTerms: first('dcterms:accessrights', 'xmprights:usageterms') ?? whole('dcterms:accessrights'),
        provider: lineIn(rawText(childAs(channel, 'title'))) ?? undefined,
        source: textOf(at(childAs(element, 'source', 'dc:source'), 'title')) || first('source', 'dc:source'),
        author: textOf(at(author, 'name')) || textOf(author),
        licenseUrls: [...licences(element), ...licences(channel), ...rsl.licenseUrls],
        miningReserved: rsl.miningReserved,
        geography: rsl.geography,
        published: first('pubdate', 'published', 'dc:date', 'updated', 'atom:updated'),
        status: first('wp:status'),
        subjects: topicList(
          childrenNamed(element, 'category', 'subject').map((one) => attribute(one, 'term') ?? textOf(one)),
        ),
      },
    ),
  };
}

function bodyOf(element: Element): string[] {
  for (const name of [
    'content:encoded',
    'content',
    'atom:content',
    'body',
    'fulltext',
    'description',
    'summary',
    'atom:summary',
    'excerpt:encoded',
    'itunes:summary',
  ]) {
    const body = childAs(element, name);
    if (!body) continue;
    const plain = body.children.every((node) => typeof node === 'string');
    const paragraphs = plain ? paragraphsIn(rawText(body)) : paragraphsOf(body);
    if (paragraphs.length) return paragraphs;
  }
  return [];
}

function licences(element: Element): string[] {
  const links = childrenNamed(element, 'link').filter((link) =>
    /^(?:license|licence)$/i.test(attribute(link, 'rel') ?? ''),
  );
  const named = childrenNamed(element, 'license', 'licence');
  return [...links, ...named].flatMap(
    (node) => attribute(node, 'href') ?? attribute(node, 'resource') ?? (textOf(node) || []),
  );
}
