import { isNotice } from '../split/notice-line.ts';
import { fieldsOf } from './fields.ts';
import { pageFacts } from './html-facts.ts';
import { mainContent, namingLine } from './html-main.ts';
import type { Item, Reading } from './item.ts';
import { attribute, below, type Element, textOf, wrap } from './markup.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Text below this is a teaser's or a menu's, not a story's. */
const STORY_CHARS = 80;
/** Links of a menu. */
const PAGE_LINKS = 3;

/** Reads a page: an article, a list of articles, or plain text in HTML clothes (exports), which goes to the text splitter. */
export function readHtml(roots: readonly Element[]): Reading {
  const page = wrap(roots);
  const facts = pageFacts(page);
  const headings = below(page, 'h1').map(textOf).filter(Boolean);
  const title = textOf(below(page, 'title')[0]);
  // Whoever exports a list of texts has no links to elsewhere in it.
  const naming = headings.length === 0 && below(page, 'a').length >= PAGE_LINKS ? namingLine(page, title) : null;
  const headline = facts.headline ?? headings[0] ?? naming;
  const titles = [headline, title].filter((one) => one !== null);
  const isOne = facts.isArticle || (headings.length === 1 && title.startsWith(headings[0] ?? ''));
  const list = isOne ? [] : listItems(page);
  const notices = pageNotices(page);
  if (list.length > 1) return { kind: 'items', format: 'html', items: list, notices, warnings: [] };
  const isPage = isOne || naming !== null || headings.length === 1 || below(page, 'article').length === 1;
  const main = isPage ? mainContent(page, titles) : [];
  const stated = facts.body.join(' ').length;
  const paragraphs = (main.join(' ').length >= Math.min(STORY_CHARS, stated) ? main : facts.body).filter(
    (line) => line !== headline,
  );
  if (isPage && (headline || paragraphs.length > 0)) {
    const item: Item = { headline, paragraphs, fields: fieldsOf(facts.fields, facts.metadata) };
    return {
      kind: 'items',
      format: 'html',
      items: [item],
      notices: notices.filter((text) => !paragraphs.includes(text)),
      warnings: [],
    };
  }
  return { kind: 'dump', format: 'html', text: paragraphsOf(page).join('\n\n'), warnings: [] };
}

/** Articles of a list page: `article` elements with a heading and text each. */
function listItems(page: Element): Item[] {
  return below(page, 'article').flatMap((article) => {
    const heading = below(article, 'h1', 'h2', 'h3', 'h4')[0];
    const headline = textOf(heading);
    const paragraphs = paragraphsOf(article, (element) => element === heading);
    if (!headline || paragraphs.join(' ').length < STORY_CHARS) return [];
    return {
      headline,
      paragraphs,
      fields: fieldsOf({ lang: attribute(article, 'lang') ?? attribute(below(page, 'html')[0], 'lang') }),
    };
  });
}

/** Rights notices anywhere on the page, footers too: they speak of what stands on it. */
function pageNotices(page: Element): string[] {
  const found = new Set<string>();
  for (const part of below(page, 'footer', 'small', 'p', 'div')) {
    const leaf =
      below(part, 'p', 'div', 'li').length === 0
        ? [part]
        : part.local === 'footer'
          ? below(part, 'p', 'small', 'span', 'li')
          : leaves(part);
    for (const element of leaf) {
      const text = textOf(element);
      if (text.length <= 900 && isNotice(text)) found.add(text);
    }
  }
  return [...found].slice(0, 10);
}

function leaves(element: Element): Element[] {
  return below(element, 'p', 'small', 'div', 'li', 'footer').flatMap((part) =>
    below(part, 'p', 'small', 'div', 'li').length ? leaves(part) : [part],
  );
}
