import { below, type Element, textOf } from './markup.ts';
import { paragraphsOf } from './paragraphs.ts';

const FURNITURE =
  /(?:^|[\s_-])(?:comments?|related|share|sharing|social|sidebar|newsletter|promo|advert|ads?|banner|breadcrumbs?|menu|navbar|tags?|cookie|widget|most-read|recommend\w*|popular|teaser|caption|paywall|modal)(?:$|[\s_-])/i;
const isFurniture = (element: Element) =>
  FURNITURE.test(`${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`) ||
  element.attributes['aria-hidden'] === 'true';

/**
 * The paragraphs of the block that holds most running text: every paragraph counts for its parent and half for the block
 * around it, links do not count.
 */
export function mainContent(page: Element): string[] {
  const scores = new Map<Element, number>();
  const add = (element: Element | undefined, score: number) => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const walk = (element: Element, parent: Element | undefined) => {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      if (SKIPPED.has(node.local) || isFurniture(node)) continue;
      const running = node.local === 'p' || node.local === 'blockquote';
      const own = running ? textOf(node) : ownText(node);
      const links = running ? below(node, 'a').reduce((sum, link) => sum + textOf(link).length, 0) : 0;
      if (own.length - links >= 25) {
        add(running ? element : node, own.length - links);
        add(running ? parent : element, (own.length - links) / 2);
      }
      if (!running) walk(node, element);
    }
  };
  walk(page, undefined);
  let best: Element | undefined;
  for (const [element, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = element;
  return best ? paragraphsOf(best, isFurniture).filter((text) => text.length > 1) : [];
}

const SKIPPED = new Set(
  'head script style noscript template svg nav form button select aside footer figure iframe'.split(' '),
);
const INLINE = new Set('a b i em strong span font u small br q cite time sup sub abbr'.split(' '));

/** Text that stands in a block itself, not in blocks below it. */
function ownText(element: Element): string {
  let text = '';
  for (const node of element.children) {
    if (typeof node === 'string') text += node;
    else if (INLINE.has(node.local) && node.local !== 'a') text += textOf(node);
  }
  return text.replace(/\s+/g, ' ').trim();
}
