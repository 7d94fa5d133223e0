import { describe, expect, test } from 'vitest';
import { mainContent, namingLine } from '../../shared/formats/html-main.ts';
import { wrap } from '../../shared/formats/markup.ts';
import { parseHtml } from '../../shared/formats/parse-markup.ts';

const FERRY = [
  'The night ferry to Ostmere leaves an hour later from Monday on, the harbour office said.',
  'Works on the northern quay keep two of its berths closed until the end of the winter.',
  'Tickets that were sold for the old time stay good, and nobody has to change them.',
];
const [one, two, three] = FERRY;
const TEASER = 'Beekeepers of the valley count their losses after the coldest spring in forty years.';
const TALK = 'I took that boat every week for years and it never once left on time, so what.';
const body = FERRY.map((text) => `<p>${text}</p>`).join('');
const mainOf = (html: string) => mainContent(wrap(parseHtml(`<body>${html}</body>`).roots), ['Ferry leaves late']);
const cards = (html: string) => [1, 2, 3, 4].map(() => html).join('');

test.each([
  [
    'parts that say by their name what they are',
    `<div class="story">${body}<div class="RelatedNews related"><p>${TEASER}</p></div></div>`,
  ],
  ['hidden parts', `<div>${body}<div style="display:none"><p>${TEASER}</p></div></div>`],
  ['lines that are links', `<div>${body}<p><b>Read also:</b> <a href="/b">${TEASER}</a></p></div>`],
  ['a heading over links', `<div>${body}<h3>More of this</h3><ul><li><a href="/b">${TEASER}</a></li></ul></div>`],
  [
    'a box to fill in',
    `<div><p>${one}</p><p>${two}</p><div><p>${TEASER}</p><form><input></form></div><p>${three}</p></div>`,
  ],
  ['cards below', `<div>${body}</div><div>${cards(`<div><h3><a href="/b">Bees</a></h3><p>${TEASER}</p></div>`)}</div>`],
  [
    'cards that are a link each',
    `<div>${body}</div><div>${cards(`<div><a href="/b"><h3>Bees</h3><p>${TEASER}</p></a></div>`)}</div>`,
  ],
  [
    'what readers say',
    `<div>${body}</div><div>${cards(cards(`<div><b>Ada</b><p>${TALK}</p><a href="#">Reply</a></div>`))}</div>`,
  ],
  ['what stands before the headline', `<div><p>${TEASER}</p></div><h1>Ferry leaves late</h1><div>${body}</div>`],
  [
    'what stands in another part behind',
    `<main><div class="x1">${body}</div><div class="x2"><p>Ada Penrose writes on boats.</p></div></main>`,
  ],
])('none of the article: %s', (_, html) => {
  expect(mainOf(html.includes('<h1>') ? html : `<h1>Ferry leaves late</h1>${html}`)).toEqual(FERRY);
});

describe('the article', () => {
  const found = (html: string) => mainOf(`<h1>Ferry leaves late</h1>${html}`);
  test('keeps its headings, lists, quotes and tables', () => {
    const parts = `<h2>Until winter</h2><p>${two}</p><ul><li>Monday: 23:10</li></ul><blockquote>Wait.</blockquote><table><tr><td>Ostmere</td></tr></table>`;
    const expected = [one, 'Until winter', two, 'Monday: 23:10', 'Wait.', 'Ostmere', three];
    expect(found(`<div><p>${one}</p>${parts}<p>${three}</p></div>`)).toEqual(expected);
  });
  test('keeps the sentence that leads to it, not its date', () => {
    expect(
      found(
        `<div class="head"><p>${one}</p><span>14 March 2031, 08:05 in the morning</span></div><div>${body}${body}</div>`,
      ),
    ).toEqual([one, ...FERRY, ...FERRY]);
  });
  test('may come in parts that are alike', () => {
    expect(
      found(
        `<div class="a"><p>${one}</p></div><div class="ad"><a href="/x">Buy</a></div><div class="a"><p>${two}</p></div><div class="a"><p>${three}</p></div>`,
      ),
    ).toEqual(FERRY);
  });
  test('may be the entries of a live report', () => {
    const entries = FERRY.map(
      (text, no) => `<div class="e"><time>0${no}:10</time><p>${text}</p><a href="#">Share</a></div>`,
    ).join('');
    expect(found(`<div>${entries}</div>`).filter((text) => text.length > 10)).toEqual(FERRY);
  });
  test('is found though the names of what is around it mislead', () => {
    expect(
      mainOf(
        `<div class="has-sidebar"><article class="post tag-economy share-ready"><h1>Ferry leaves late</h1><div>${body}</div></article></div>`,
      ),
    ).toEqual(FERRY);
    expect(found(`<div class="widget">${body}</div>`)).toEqual(FERRY);
  });
  test('may stand in one cell, parted by line breaks', () => {
    const cell = `<td><b>Ferry leaves late</b><br>14 March<br><br>${FERRY.join('<br><br>')}</td>`;
    expect(mainOf(`<table><tr><td><a href="/b">${TEASER}</a></td>${cell}</tr></table>`).slice(-3)).toEqual(FERRY);
  });
  test('of a short notice is the notice, whatever else the page holds', () => {
    expect(
      found(
        `<div><p>${one}</p></div><div>${cards(cards(`<div><h3><a href="/b">Bees</a></h3><p>${TEASER}</p></div>`))}</div>`,
      ),
    ).toEqual([one]);
  });
});

test('a page is named after a line of its own, not after a link or a word', () => {
  const naming = (html: string, title: string) => namingLine(wrap(parseHtml(html).roots), title);
  const cell = '<table><tr><td><font><b>Ferry leaves late</b></font><br>14 March</td></tr></table>';
  expect(naming(cell, 'Ferry leaves late | The Ostmere Courier')).toBe('Ferry leaves late');
  expect(naming(cell, 'The Ostmere Courier - Ferry leaves late')).toBe('Ferry leaves late');
  expect(naming('<p><a href="/">Ferry leaves late</a></p>', 'Ferry leaves late | Courier')).toBeNull();
  expect(naming('<p>News</p>', 'News of the day')).toBeNull();
});

test('links and line breaks without end are read in one go', () => {
  const lines = '<a href="/b">Bees</a><br><br>'.repeat(20_000);
  expect(mainOf(`<h1>Ferry leaves late</h1><div>${lines}</div><div>${body}</div>`)).toEqual(FERRY);
});

test('the article is found below ten thousand that have their say', () => {
  const wide = (count: number) =>
    `<h1>Ferry leaves late</h1>${`<div><p>${TALK}</p><a href="#">Reply</a></div>`.repeat(count)}`;
  expect(mainOf(`${wide(10_000)}<div id="story">${body}</div>`).slice(-3)).toEqual(FERRY);
});
