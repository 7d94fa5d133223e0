import type { ItemMetadata, StoryFields } from '../split/segment.ts';
import { parseJson } from './json-depth.ts';
import { isObject, type Json, pick, pickText } from './json-value.ts';
import { attribute, below, type Element, rawText } from './markup.ts';
import { lineIn, paragraphsIn } from './paragraphs.ts';
import { parseXml } from './parse-markup.ts';
import { rslFacts } from './rsl.ts';
import { topicList, topicsInJson } from './topics.ts';

export interface PageFacts {
  isArticle: boolean;
  headline: string | null;
  /** The text as structured data state it, often missing. */
  body: string[];
  fields: { lang: string | undefined; byline: string | undefined };
  metadata: { [K in keyof ItemMetadata]: ItemMetadata[K] | undefined };
}

const ARTICLE = /(?:article|posting|report|newsstory)$/i;

/** What a page says of itself: JSON-LD, Open Graph, Dublin Core and plain metas, licence links. */
export function pageFacts(page: Element): PageFacts {
  const ld = articleData(page);
  const metas = new Map<string, string>();
  for (const meta of below(page, 'meta')) {
    const key = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop'))?.toLowerCase();
    const content = attribute(meta, 'content');
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  const rsl = rslFacts([page, ...embedded(page)]);
  const meta = (...keys: string[]) => keys.map((key) => metas.get(key)).find(Boolean);
  const type = meta('og:type') ?? '';
  const headings = below(page, 'h1')
    .map((heading) => lineIn(rawText(heading)))
    .filter((text) => text !== null);
  const author = pickText(ld, 'author', 'creator') ?? meta('author', 'article:author', 'dc.creator');
  const lang: StoryFields['lang'] =
    pickText(ld, 'inlanguage') ?? attribute(below(page, 'html')[0], 'lang') ?? meta('og:locale');
  return {
    isArticle: ld !== undefined || /^article$/i.test(type),
    headline: lineIn(meta('og:title')) ?? lineIn(pickText(ld, 'headline')) ?? headings[0] ?? null,
    body: paragraphsIn(pickText(ld, 'articlebody')),
    fields: { lang, byline: author },
    metadata: {
      id: meta('og:url') ?? pickText(ld, 'url', 'id'),
      copyrightHolder: pickText(ld, 'copyrightholder'),
      copyrightNotice: pickText(ld, 'copyrightnotice') ?? meta('copyright', 'dcterms.rights', 'dc.rights', 'rights'),
      usageTerms: pickText(ld, 'usageinfo', 'conditionsofaccess'),
      creditLine: pickText(ld, 'credittext'),
      provider: pickText(ld, 'publisher', 'provider') ?? meta('og:site_name'),
      source: meta('source', 'dc.source', 'syndication-source', 'original-source') ?? pickText(ld, 'isbasedon'),
      author,
      licenseUrls: [
        ...below(page, 'link', 'a')
          .filter((link) => /(?:^|\s)licen[sc]e(?:\s|$)/i.test(attribute(link, 'rel') ?? ''))
          .flatMap((link) => attribute(link, 'href') ?? []),
        ...[pickText(ld, 'license', 'acquirelicensepage'), meta('tdm-policy')].filter((url) => url !== undefined),
        ...rsl.licenseUrls,
      ],
      miningReserved: rsl.miningReserved ?? (meta('tdm-reservation') === '1' ? true : undefined),
      geography: rsl.geography,
      genres: topicsInJson(ld, 'genre'),
      subjects: topicList([...(topicsInJson(ld, 'articlesection', 'about') ?? []), meta('article:section')]),
      published: pickText(ld, 'datepublished') ?? meta('article:published_time', 'date', 'dc.date'),
    },
  };
}

/** RSL inside `<script type="application/rsl+xml">`, which HTML keeps as text. */
function embedded(page: Element): Element[] {
  const scripts = below(page, 'script').filter((script) => /rsl\+xml/i.test(attribute(script, 'type') ?? ''));
  return scripts.flatMap((script) => parseXml(rawText(script)).roots);
}

function articleData(page: Element): Json | undefined {
  for (const script of below(page, 'script')) {
    if (!/ld\+json/i.test(attribute(script, 'type') ?? '')) continue;
    const found = findArticle(parseJson(rawText(script)), 0);
    if (found) return found;
  }
  return undefined;
}

function findArticle(value: unknown, depth: number): Json | undefined {
  if (Array.isArray(value)) return value.map((part) => findArticle(part, depth)).find(Boolean);
  if (!isObject(value) || depth > 4) return undefined;
  if ([pick(value, '@type')].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return findArticle(pick(value, '@graph') ?? pick(value, 'mainentity'), depth + 1);
}
