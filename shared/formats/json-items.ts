import { sentenceOf } from '../text/sentence-of.ts';
import { embargoIn, fieldsOf, textItem } from './fields.ts';
import type { Item } from './item.ts';
import { isObject, type Json, pick, pickText } from './json-value.ts';
import { ODDITIES } from './oddities-data.ts';
import { lineIn, paragraphsIn } from './paragraphs.ts';
import { thirdPartyIn } from './third-party.ts';
import { topicsInJson } from './topics.ts';

const HEADS = ['headline', 'title', 'name', 'baslik'];
const BODIES = [
  'bodyxhtml',
  'bodyhtml',
  'contenthtml',
  'articlebody',
  'bodytext',
  'contenttext',
  'body',
  'content',
  'text',
  'fulltext',
  'story',
  'icerik',
  'metin',
  'html',
];
const SUMMARIES = ['descriptiontext', 'descriptionhtml', 'description', 'summary', 'abstract', 'excerpt', 'spot'];
const SUBJECTS = ['subject', 'subjects', 'section', 'category', 'categories', 'articlesection', 'kategori'];
const NOT_TEXT = /^(?:picture|image|photo|video|audio|graphic|event|planning|component|file|animation|slideshow)$/i;
/** Where collections keep their items; objects below other keys (pictures, people) are parts of one. */
const COLLECTIONS = [
  'items',
  'articles',
  'stories',
  'entries',
  'results',
  'docs',
  'documents',
  'hits',
  'data',
  'news',
  'posts',
  'response',
  'feed',
  'newsitems',
  'haberler',
  'rows',
  'value',
  'records',
  'source',
];

/** Text items of ninjs 1 to 3, JSON Feed and house JSON: an object with a headline or a body, or lists of such. */
export function jsonItems(value: unknown, warnings: string[], feed?: Json): Item[] {
  const items: Item[] = [];
  let other = 0;
  const visit = (node: unknown, depth: number): void => {
    if (Array.isArray(node)) for (const part of node) visit(part, depth);
    else if (isObject(node)) {
      const lists = collections(node);
      if (lists.length > 0 && depth < 6) {
        for (const list of lists) visit(list, depth + 1);
        return;
      }
      const item = itemOf(node, feed);
      if (item) items.push(item);
      else other++;
      for (const linked of values(pick(node, 'associations')))
        if (isObject(linked) && pickText(linked, 'type') === 'text' && bodyOf(linked).length > 0)
          visit(linked, depth + 1);
    }
  };
  visit(value, 0);
  if (other > 0) warnings.push(sentenceOf(ODDITIES['json-items'], { count: other }));
  return items;
}

const values = (node: unknown): unknown[] => (Array.isArray(node) ? node : isObject(node) ? Object.values(node) : []);

function collections(node: Json): unknown[] {
  return COLLECTIONS.flatMap((key) => {
    const found = pick(node, key, `_${key}`);
    if (Array.isArray(found)) return found.some(isObject) ? [found] : [];
    return isObject(found) &&
      (key !== 'source' || bodyOf(found).length > 0) &&
      (collections(found).length > 0 || key === 'source')
      ? [found]
      : [];
  });
}

function itemOf(node: Json, feed: Json | undefined): Item | null {
  const type = pickText(node, 'type') ?? '';
  if (NOT_TEXT.test(type)) return null;
  const headline = lineIn(headlineOf(node));
  const body = bodyOf(node);
  const paragraphs = body.length ? body : summaryOf(node);
  const note = pickText(node, 'ednote') ?? '';
  const thirdParty = thirdPartyIn(
    node,
    BODIES.map((key) => pick(node, key)).find((value) => typeof value === 'string' && value.trim()),
  );
  return textItem({
    headline,
    paragraphs,
    ...(thirdParty.length && { thirdParty }),
    fields: fieldsOf(
      {
        byline: pickText(node, 'byline', 'by', 'author', 'authors'),
        dateline: pickText(node, 'dateline', 'located'),
        slug: pickText(node, 'slugline', 'slug'),
        lang: pickText(node, 'language', 'lang') ?? pickText(feed, 'language'),
        embargo: embargoIn(note),
      },
      {
        id: pickText(node, 'uri', 'guid', 'id', 'url'),
        otherIds: otherIdsOf(node),
        copyrightHolder: pickText(node, 'copyrightholder', 'rightsholder') ?? pickText(feed, 'copyrightholder'),
        copyrightNotice:
          pickText(node, 'copyrightnotice', 'copyright', 'rights') ?? pickText(feed, 'copyright', 'rights'),
        usageTerms: pickText(node, 'usageterms', 'restrictions', 'terms') ?? pickText(feed, 'usageterms'),
        creditLine: pickText(node, 'creditline', 'credit'),
        provider: pickText(node, 'provider', 'publisher') ?? pickText(feed, 'title'),
        source: pickText(node, 'source', 'infosources', 'agency'),
        author: pickText(node, 'author', 'authors', 'byline', 'by') ?? pickText(feed, 'author', 'authors'),
        licenseUrls: [pickText(node, 'license', 'licence', 'licenseurl')].filter((url) => url !== undefined),
        miningReserved: pickText(node, 'tdmreservation') === '1' ? true : undefined,
        geography: pickText(node, 'geography', 'territory'),
        embargoed: pickText(node, 'embargoed', 'embargo'),
        published: pickText(
          node,
          'datepublished',
          'versioncreated',
          'contentcreated',
          'published',
          'publishedat',
          'date',
          'pubdate',
        ),
        status: pickText(node, 'pubstatus', 'status'),
        genres: topicsInJson(node, 'genre', 'genres'),
        subjects: topicsInJson(node, ...SUBJECTS),
      },
    ),
  });
}

/** ninjs 1.3 `altids` are an object, later ones a list of objects with `value`. */
function otherIdsOf(node: Json): string[] {
  const alternative = values(pick(node, 'altids')).map((one) => (isObject(one) ? pickText(one, 'value') : one));
  const named = ['guid', 'uri'].map((key) => pickText(node, key));
  return [...named, ...alternative].filter((one): one is string => typeof one === 'string');
}

function headlineOf(node: Json): string | undefined {
  const list = pick(node, 'headlines');
  if (Array.isArray(list)) {
    const main = list.find((head) => /^main$/i.test(pickText(head, 'role') ?? '')) ?? list[0];
    const text = pickText(main, 'value');
    if (text) return text;
  }
  return pickText(node, ...HEADS);
}

function bodyOf(node: Json): string[] {
  const list = pick(node, 'bodies');
  if (Array.isArray(list)) {
    const rank = (body: unknown) => (/html/i.test(pickText(body, 'contenttype', 'role') ?? '') ? 0 : 1);
    for (const body of [...list].sort((a, b) => rank(a) - rank(b))) {
      const found = paragraphsIn(pickText(body, 'value'));
      if (found.length) return found;
    }
  }
  return firstFilled(node, BODIES);
}

function summaryOf(node: Json): string[] {
  const list = pick(node, 'descriptions');
  const first = Array.isArray(list) ? paragraphsIn(pickText(list[0], 'value')) : [];
  return first.length ? first : firstFilled(node, SUMMARIES);
}

function firstFilled(node: Json, keys: readonly string[]): string[] {
  for (const key of keys) {
    const value = pick(node, key);
    const lines =
      Array.isArray(value) && value.every((part) => typeof part === 'string')
        ? value.join('\n\n')
        : pickText(node, key);
    const found = paragraphsIn(lines);
    if (found.length) return found;
  }
  return [];
}
