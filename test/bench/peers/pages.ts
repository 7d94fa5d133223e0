/**
 * Who finds the article of a web page: pages of ours with menus, related links, comments and a footer around one story, as
 * Readability is made for. Scored by words; Readability with its defaults on linkedom, as its README suggests for servers.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { splitDrop } from '../../../shared/formats/split-drop.ts';
import { type News, newsStory } from '../news.ts';
import type { Figure } from '../report.ts';
import { figuresOf, noScore, timed } from './score.ts';

const menu =
  '<ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul>';
const teaser = (no: number) => newsStory(900_000 + no).headline;
const links = (no: number) =>
  `<ul>${[1, 2, 3, 4].map((at) => `<li><a href="/${at}">${teaser(no * 4 + at)}</a></li>`).join('')}</ul>`;
const paragraphs = ({ paragraphs: all }: News) => all.map((text) => `<p>${text}</p>`).join('\n');
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} | The Example Courier</title></head><body>${body}</body></html>`;

const SHAPES: ((story: News, no: number) => string)[] = [
  (story, no) =>
    page(
      story.headline,
      `<header><nav>${menu}</nav></header><main><article><h1>${story.headline}</h1>${paragraphs(story)}</article></main><aside>${links(no)}</aside><footer>Contact. Imprint.</footer>`,
    ),
  (story, no) =>
    page(
      story.headline,
      `<div class="top">${menu}</div><div id="content"><div class="story"><h1>${story.headline}</h1><div class="body">${paragraphs(story)}</div><div class="related"><h3>Read on</h3>${links(no)}</div></div></div><div class="bottom">Contact. Imprint.</div>`,
    ),
  (story, no) =>
    page(
      story.headline,
      `<div>${menu}</div><table><tr><td>${links(no)}</td><td><h2>${story.headline}</h2>${story.paragraphs.join('<br><br>')}</td></tr></table><p>Contact</p>`,
    ),
  (story, no) =>
    page(
      story.headline,
      `<article><h1>${story.headline}</h1>${paragraphs(story)}</article><section class="comments"><h3>Comments</h3>${[1, 2, 3].map((at) => `<div class="comment"><b>reader${at}</b><p>${newsStory(800_000 + no * 3 + at, story.lang).paragraphs[0]}</p></div>`).join('')}</section>`,
    ),
];

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const TOOLS: [string, (html: string) => string | Promise<string>][] = [
  [
    'rightsdesk',
    async (html) => {
      const { text, segments } = await splitDrop(new TextEncoder().encode(html), 'page.html');
      return segments.flatMap(({ kind, start, end }) => (kind === 'story' ? [text.slice(start, end)] : [])).join('\n');
    },
  ],
  [
    'readability',
    (html) => {
      const article = new Readability(parseHTML(html).document as never).parse();
      return `${article?.title ?? ''}\n${article?.textContent ?? ''}`;
    },
  ],
];

export async function pagePeers(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, read] of TOOLS) {
    const score = noScore();
    for (let no = 0; no < 48; no++) {
      const story = newsStory(700_000 + no);
      const html = SHAPES[no % SHAPES.length]?.(story, no) ?? '';
      const found = wordsOf(await timed(score, () => read(html)));
      const left = new Map<string, number>();
      for (const word of wordsOf([story.headline, ...story.paragraphs].join('\n')))
        left.set(word, (left.get(word) ?? 0) + 1);
      for (const word of found) {
        const open = left.get(word) ?? 0;
        left.set(word, open - 1);
        open > 0 ? score.right++ : score.wrong++;
      }
      for (const open of left.values()) score.missed += Math.max(0, open);
      score.of++;
    }
    figures.push(...figuresOf('peers: article of a page', name, score));
  }
  return figures;
}
