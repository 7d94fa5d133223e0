/** Pages as sites build them: with names that say what a part is, and without. */
import type { PageMaker } from './page-maker.ts';

type Layout = (m: PageMaker) => string;

const p = (text: string) => `<p>${text}</p>`;
const li = (text: string) => `<li>${text}</li>`;
const div = (text: string) => `<div>${text}</div>`;
const menu = ({ words: { home, sport } }: PageMaker, as = li) =>
  ['/', '/sport'].map((to, at) => as(`<a href="${to}">${at ? sport : home}</a>`)).join('');
const bio = (m: PageMaker) => m.other(m.words.author.replace('{name}', 'Mira N.'));
const cards = (m: PageMaker, count: number, as: (link: string, lead: string) => string) =>
  Array.from({ length: count }, () => {
    const { headline, paragraphs } = m.more(34);
    return as(`<a href="/n">${m.other(headline)}</a>`, m.other(paragraphs[0] ?? ''));
  }).join('\n');
const voices = (m: PageMaker, count: number, length: number, as: (name: string, text: string) => string) =>
  Array.from({ length: count }, (_, no) =>
    as(
      `reader${no}`,
      m
        .more(length)
        .paragraphs.map((text) => p(m.other(text)))
        .join(''),
    ),
  ).join('\n');
const half = (m: PageMaker) => Math.ceil(m.paragraphs.length / 2);
const data = (m: PageMaker, type: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': type, headline: m.headline })}</script>`;

export const LAYOUTS: Record<string, Layout> = {
  'blog theme': (m) =>
    m.page(`<header class="site-header"><nav><ul class="menu">${menu(m)}</ul></nav></header><div id="content" class="site-content"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${m.headline}</h1><div class="entry-meta">${m.words.published}</div></header>
<div class="entry-content">${m.body(p, 0, half(m))}<figure class="wp-caption"><img src="a.jpg" alt=""><figcaption class="wp-caption-text">${m.words.photo}</figcaption></figure>${m.body(p, half(m))}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">${m.other(m.words.share)}</h3></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>${m.other(m.words.related)}</h3>${m.links(3, p)}</div></div>
<div class="author-bio"><p>${bio(m)}</p></div></article>
<div id="comments" class="comments-area"><h2>${m.words.comments}</h2><ol class="comment-list">${voices(m, 4, 30, (name, text) => `<li class="comment"><article class="comment-body"><b class="fn">${name}</b><div class="comment-content">${text}</div></article></li>`)}</ol></div></div>
<aside class="widget-area"><h2>${m.words.mostRead}</h2><ul>${m.links(5, li)}</ul></aside><footer class="site-footer">${m.other(m.words.copyright)}</footer>`),

  'names without meaning': (m) =>
    m.page(`<div class="sc-a1b2"><div class="sc-c3"><ul>${menu(m)}</ul></div><main class="sc-d4"><div class="sc-e5"><h1 class="sc-f6">${m.headline}</h1><div class="sc-g7"><time>${m.words.published}</time></div>
${m.body((text) => `<div class="sc-h8"><p class="sc-i9">${text}</p></div>`, 0, half(m))}<div class="sc-j1"><div class="sc-k2">${m.other(m.words.related)}</div><ul class="sc-l3">${m.links(3, li)}</ul></div>${m.body((text) => `<div class="sc-h8"><p class="sc-i9">${text}</p></div>`, half(m))}
<div class="sc-m4"><p class="sc-n5">${m.other(m.words.follow)}</p></div></div></main><div class="sc-o6"><div class="sc-p7">${m.words.mostRead}</div>${m.links(6, (link) => `<div class="sc-q8"><span>${link}</span></div>`)}</div><div class="sc-r9"><p>${m.other(m.words.copyright)}</p></div></div>`),

  'cards below': (m) =>
    m.page(`<div class="hdr"><ul>${menu(m)}</ul></div><div class="wrap"><div class="col-8"><h1>${m.headline}</h1><p class="date">${m.words.published}</p><div class="txt">${m.body(p)}</div></div>
<div class="col-12"><h2>${m.words.mostRead}</h2>${cards(m, 9, (link, lead) => `<div class="card"><h3>${link}</h3><p>${lead}</p></div>`)}</div></div><div class="ftr">${m.other(m.words.copyright)}</div>`),

  'old table': (m) =>
    m.page(`<table width="100%"><tr><td colspan="2">${menu(m, (text) => ` ${text} |`)}</td></tr><tr><td width="160" valign="top"><b>${m.words.mostRead}</b><br>${m.links(6, (link) => `&raquo; ${link}<br>`)}</td><td valign="top"><font size="5"><b>${m.headline}</b></font><br><i>${m.words.published}</i><br><br>${m.paragraphs.map((text) => m.own(text)).join('<br><br>\n')}<br><br><a href="javascript:print()">${m.other(m.words.share)}</a></td></tr><tr><td colspan="2"><font size="1">${m.other(m.words.copyright)}</font></td></tr></table>`),

  'cookies first': (m) =>
    m.page(`<div id="consent-root"><div role="dialog"><h2>${m.words.accept}?</h2>${[1, 2, 3].map(() => p(m.other(m.words.cookies))).join('')}<button>${m.words.accept}</button></div></div><div class="page"><ul class="nav">${menu(m)}</ul><h1>${m.headline}</h1>${m.body(p, 0, 4)}<div class="more">${m.links(4, div)}</div></div>`),

  'long talk below': (m) =>
    m.page(`<nav>${menu(m)}</nav><div class="article-wrap"><h1>${m.headline}</h1><div class="article-text">${m.body(p, 0, 5)}</div></div><div id="discussion"><h2>${m.words.comments}</h2>${voices(m, 14, 45, (name, text) => `<div class="entry"><strong>${name}</strong>${text}<a href="#">${m.words.reply}</a></div>`)}</div>`),

  'advertisements between': (m) =>
    m.page(`<header><ul>${menu(m)}</ul></header><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${m.headline}</h1><div itemprop="articleBody">${m.body((text, no) => `<p>${text}</p>${no % 2 ? `<div class="ad-slot" id="gpt-${no}"><span>${m.other(m.words.advertisement)}</span></div>` : ''}`)}<p><em>${m.other(m.words.follow)}</em></p></div></article><footer><p>${m.other(m.words.copyright)}</p></footer>`),

  'read also between': (m) =>
    m.page(`<div class="top"><ul>${menu(m)}</ul></div><div class="news-detail"><h1>${m.headline}</h1><div class="news-text">${m.body(p, 0, 2)}<p><strong>${m.words.alsoRead}: </strong><a href="/1">${m.other(m.more(7).headline)}</a></p>${m.body(p, 2, half(m) + 1)}<p><a href="/2">${m.other(m.more(8).headline)}</a></p>${m.body(p, half(m) + 1)}<p>${m.words.tags}: ${m.links(3, (link) => link)}</p></div></div><div class="bottom">${m.other(m.words.copyright)}</div>`),

  'asides inside': (m) =>
    m.page(`<header><nav><ul>${menu(m)}</ul></nav></header><main><article><h1>${m.headline}</h1><p class="byline">Mira N.</p>${m.body(p, 0, 3)}<section class="newsletter-signup"><h2>${m.other(m.words.newsletter)}</h2><p>${m.other(m.words.newsletterLead)}</p></section>${m.body(p, 3)}<div class="about-author"><img src="m.jpg" alt=""><p>${bio(m)}</p></div><div class="paywall-message"><p>${m.other(m.words.subscribe)}</p></div></article></main>`, data(m, 'NewsArticle')),

  'asides without names': (m) =>
    m.page(`<header><nav><ul>${menu(m)}</ul></nav></header><main><div class="x1"><h1>${m.headline}</h1><div class="x2">${m.body(p, 0, 3)}<div class="x3"><div class="x4">${m.other(m.words.newsletter)}</div><p>${m.other(m.words.newsletterLead)}</p><form><input type="email"><button>OK</button></form></div>${m.body(p, 3)}</div><div class="x5"><img src="m.jpg" alt=""><p>${bio(m)}</p></div><div class="x6"><p>${m.other(m.words.subscribe)}</p><a href="/abo">OK</a></div></div></main>`, data(m, 'NewsArticle')),

  'live blog': (m) =>
    m.page(`<header><nav>${menu(m)}</nav></header><main><h1>${m.headline}</h1><div class="live">${m.body((text, no) => `<div class="live-entry"><time>${14 - (no % 14)}:05</time><div class="live-body"><p>${text}</p></div><ul class="share"><li><a href="#">${m.words.share}</a></li></ul></div>`)}</div></main><footer>${m.other(m.words.copyright)}</footer>`, data(m, 'LiveBlogPosting')),

  'subheads, list and table': (m) =>
    m.page(`<div class="nav">${menu(m)}</div><div id="story"><h1>${m.headline}</h1><div class="body">${m.body(p, 0, 2)}<h2>${m.own(m.more(4).headline)}</h2>${m.body(p, 2, 4)}<ul>${[1, 2, 3].map(() => li(m.own(m.more(9).headline))).join('')}</ul><blockquote><p>${m.own(m.more(14).headline)}</p></blockquote><table><tr><th>${m.own(m.more(3).headline)}</th><td>4:2</td></tr><tr><th>${m.own(m.more(3).headline)}</th><td>1:1</td></tr></table>${m.body(p, 4)}</div><div class="tags">${m.words.tags}: ${m.links(4, (link) => link)}</div></div><p>${m.other(m.words.copyright)}</p>`),

  'one field a part': (m) =>
    m.page(`<div class="region region-header"><ul>${menu(m)}</ul></div><div class="node node--type-article"><h1><span class="field field--name-title">${m.headline}</span></h1><div class="field field--name-field-date">${m.words.published}</div><div class="clearfix text-formatted field field--name-body">${m.body(p)}</div><div class="field field--name-field-tags"><div class="field__label">${m.words.tags}</div>${m.links(3, (link) => `<div class="field__item">${link}</div>`)}</div><div class="field field--name-field-related">${cards(m, 3, (link, lead) => `<div class="views-row"><h3>${link}</h3><div class="teaser">${lead}</div></div>`)}</div></div><div class="region region-footer">${m.other(m.words.copyright)}</div>`),

  'light page': (m) =>
    m.page(`<header class="headerbar"></header><amp-sidebar id="side"><ul>${menu(m)}</ul></amp-sidebar><article class="amp-article"><header><h1>${m.headline}</h1></header><amp-img src="a.jpg"></amp-img><p class="amp-caption">${m.words.photo}</p><div class="amp-content">${m.body(p)}</div><footer><p>${m.words.tags}: ${m.links(3, (link) => link)}</p></footer></article><amp-consent><div id="c"><p>${m.other(m.words.cookies)}</p></div></amp-consent>`),

  'lines, no paragraphs': (m) =>
    m.page(`<div id="menu">${menu(m, div)}</div><div id="main"><h1>${m.headline}</h1><div id="artibody">${m.body((text) => `<div>　　${text}</div>`)}</div><div class="sidebar-r"><div class="tit">${m.words.mostRead}</div>${m.links(8, div)}</div></div><div id="foot">${m.other(m.words.copyright)}</div>`),

  'written by hand': (m) =>
    `<HTML><HEAD><TITLE>${m.headline}</TITLE></HEAD><BODY bgcolor=white><CENTER><A HREF="/">${m.words.home}</A> | <A HREF="/s">${m.words.sport}</A></CENTER><H1>${m.headline}</H1>${m.body((text) => `<P>${text}`)}<HR><P><SMALL>${m.other(m.words.copyright)}</SMALL></BODY></HTML>`,

  'teasers before and after': (m) =>
    m.page(`<div id="a"><ul>${menu(m)}</ul></div><div id="b">${cards(m, 4, (link, lead) => `<div><h4>${link}</h4><div>${lead}</div></div>`)}</div><div id="c"><div><h1>${m.headline}</h1><span>${m.words.published}</span></div><div><div>${m.body(p, 0, 2)}</div><div>${m.body(p, 2)}</div></div></div><div id="d">${cards(m, 6, (link, lead) => `<div><h4>${link}</h4><div>${lead}</div></div>`)}</div><div id="e">${m.other(m.words.copyright)}</div>`),

  'gallery with captions': (m) =>
    m.page(`<nav>${menu(m)}</nav><section class="story-section"><h1>${m.headline}</h1><div class="slideshow">${[1, 2, 3].map(() => `<div class="slide"><img src="s.jpg" alt=""><p class="slide-caption">${m.words.photo}</p></div>`).join('')}</div><div class="story-text">${m.body(p)}</div><div class="social-links">${m.other(m.words.follow)}</div></section>`),

  'lead beside the headline': (m) =>
    m.page(`<div class="top"><ul>${menu(m)}</ul></div><header class="hero"><h1>${m.headline}</h1><p class="standfirst">${m.own(m.more(24).paragraphs[0] ?? '')}</p></header><div class="cols"><div class="main-col">${m.body(p)}</div><div class="rail">${cards(m, 5, (link, lead) => `<div class="item"><a class="img" href="/n"></a><h3>${link}</h3><p>${lead}</p></div>`)}</div></div><div class="legal">${m.other(m.words.copyright)}</div>`),

  'related as articles': (m) =>
    m.page(`<header><nav><ul>${menu(m)}</ul></nav></header><article class="main"><h1>${m.headline}</h1>${m.body(p)}</article><section><h2>${m.words.mostRead}</h2>${cards(m, 4, (link, lead) => `<article class="tile"><h3>${link}</h3><p>${lead}</p></article>`)}</section><footer>${m.other(m.words.copyright)}</footer>`),

  'site name as heading': (m) =>
    m.page(`<h1 id="logo"><a href="/">The Example Courier</a></h1><ul>${menu(m)}</ul><div id="left"><h3>${m.words.mostRead}</h3><ol>${m.links(5, li)}</ol></div><div id="right"><h2>${m.headline}</h2><div class="dt">${m.words.published}</div>${m.body(p)}<div class="box">${m.other(m.words.share)}</div></div><div id="end">${m.other(m.words.copyright)}</div>`),

  'parts with headings': (m) =>
    m.page(`<nav><ul>${menu(m)}</ul></nav><main id="m"><h1>${m.headline}</h1>${m.body(p, 0, 1)}${m.body((text) => `<section><h2>${m.own(m.more(4).headline)}</h2><p>${text}</p></section>`, 1)}<section><h2>${m.words.related}</h2><ul>${m.links(4, li)}</ul></section></main><div class="end"><p>${m.other(m.words.copyright)}</p></div>`),

  'no paragraphs at all': (m) =>
    m.page(`<div class="css-0"><div class="css-1">${menu(m, div)}</div><div class="css-2"><div class="css-3"><h1 class="css-4">${m.headline}</h1><div class="css-5"><span>${m.words.published}</span><button>${m.words.share}</button></div><div class="css-6">${m.body((text) => `<div class="css-7"><span>${text}</span></div>`)}</div></div><div class="css-8">${m.links(6, (link) => `<div class="css-9"><div>${link}</div></div>`)}</div></div></div>`),

  'names that mislead': (m) =>
    `<!DOCTYPE html><html lang="${m.lang}"><head><meta charset="utf-8"><title>${m.headline}</title></head><body class="single single-post has-sidebar comments-open modal-ready"><div class="page widget-layout with-sidebar"><ul class="menu">${menu(m)}</ul><article class="post-7 post hentry category-news tag-economy tag-ports"><h1 class="entry-title">${m.headline}</h1><div class="entry-content share-ready">${m.body(p)}</div><div class="post-tags">${m.links(3, (link) => link)}</div></article><div class="sidebar"><div class="widget"><p>${m.other(m.words.follow)}</p>${m.links(4, p)}</div></div></div></body></html>`,

  'parts that are hidden': (m) =>
    m.page(`<div hidden><p>${m.other(m.words.cookies)}</p></div><nav>${menu(m)}</nav><noscript><p>${m.other(m.words.subscribe)}</p></noscript><article><h1>${m.headline}</h1>${m.body(p, 0, 2)}<div style="display: none"><p>${m.other(m.words.newsletterLead)}</p></div>${m.body(p, 2)}</article>`),

  'short news, long teasers': (m) =>
    m.page(`<div class="g1"><ul>${menu(m)}</ul></div><div class="g2"><h1>${m.headline}</h1><div class="g3">${m.body(p, 0, 2)}</div></div><div class="g4">${cards(m, 10, (link, lead) => `<div class="g5"><h3>${link}</h3><p>${lead}</p></div>`)}</div>`),

  'live report with an opening': (m) =>
    m.page(`<div class="k1"><ul>${menu(m)}</ul></div><div class="k2"><h1>${m.headline}</h1><p>${m.own(m.more(30).paragraphs[0] ?? '')}</p><div class="k3">${m.body((text, no) => `<div class="k4"><span>${no}:10</span><h3>${m.own(m.more(5).headline)}</h3><p>${text}</p><a href="#">${m.words.share}</a></div>`)}</div></div>`),
}; // biome-ignore format: a line a part
