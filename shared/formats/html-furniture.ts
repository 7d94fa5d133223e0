import type { Element } from './markup.ts';

/** What a part of a page is for, as class names and ids of sites say it. */
const NAMES = names(
  'comment comments commentlist comment-list disqus discussion replies respond yorum yorumlar',
  'related recommended recommend recommendations recirculation outbrain taboola more-news more-stories read-more read-also ' +
    'see-also most-read popular trending teaser teasers',
  'share sharing sharedaddy share-bar social follow-us toolbar',
  'sidebar rail widget widgets',
  'newsletter signup sign-up subscribe subscription paywall promo promotion',
  'advert advertisement advertising ad ads adslot ad-slot banner sponsored reklam',
  'cookie cookies consent gdpr modal popup overlay',
  'menu navbar nav navigation breadcrumb breadcrumbs pagination pager',
  'tags tag-list post-tags caption credit author-bio author-box author-info about-author bio',
  'visually-hidden sr-only screen-reader-text noprint',
);

function names(...lists: string[]): RegExp {
  const all = lists.join(' ').split(' ').join('|');
  return new RegExp(`(?:^|[_-])(?:${all})(?:$|[_-])`, 'i');
}

/** Elements that are the page or its article, whatever their classes speak of: `has-sidebar`, `comments-open`, `tag-ports`. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);

/** Whether a part of a page says that it is none of the article, by name, by role, or by being hidden. */
export function isFurniture({ local, attributes: of }: Element): boolean {
  if (WHOLE.has(local)) return false;
  if ('hidden' in of || of['aria-hidden'] === 'true' || /display:\s*none/i.test(of.style ?? '')) return true;
  if (/^(?:dialog|alertdialog|navigation|search|complementary|contentinfo|banner)$/.test(of.role ?? '')) return true;
  const said = `${of.class ?? ''} ${of.id ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  return said.split(/\s+/).some((name) => NAMES.test(name) && !/^(?:has|with|no|is)-/.test(name));
}
