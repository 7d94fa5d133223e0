/**
 * Who finds the article of a web page: pages of ours as sites build them, in seven languages and three lengths. Counted in characters of
 * what belongs to the article and of what does not; captions, dates and headings of boxes are neither. Readability with its
 * defaults on linkedom, as its README suggests for servers.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { splitDrop } from '../../../shared/formats/split-drop.ts';
import type { Figure } from '../report.ts';
import { LAYOUTS } from './page-layouts.ts';
import { PageMaker } from './page-maker.ts';
import { PAGE_WORDS } from './page-words-data.ts';
import { figuresOf, noScore, type Score, timed } from './score.ts';

/** Words of an article. */
const LENGTHS = [90, 260, 600];

const TOOLS: [string, (html: string) => string | Promise<string>][] = [
  [
    'rightsdesk',
    async (html) => {
      const { text, segments } = await splitDrop(new TextEncoder().encode(html), 'page.html');
      return segments
        .flatMap(({ kind, start, end }) => (kind === 'story' || kind === 'brief' ? [text.slice(start, end)] : []))
        .join('\n');
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

const flat = (text: string) => text.replace(/\s+/g, ' ');

async function scorePage(score: Score, page: PageMaker, read: () => string | Promise<string>): Promise<void> {
  const found = flat(await timed(score, read));
  for (const text of page.article) score[found.includes(flat(text)) ? 'right' : 'missed'] += text.length;
  for (const text of new Set(page.around)) if (found.includes(flat(text))) score.wrong += text.length;
  score.of++;
}

export async function pagePeers(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, read] of TOOLS) {
    // The first page loads what reads pages.
    await read('<p>Nothing.</p>');
    const score = noScore();
    let seed = 0;
    for (const layout of Object.values(LAYOUTS))
      for (const lang of Object.keys(PAGE_WORDS))
        for (const length of LENGTHS) {
          const page = new PageMaker(lang, ++seed, length);
          const html = layout(page);
          await scorePage(score, page, () => read(html));
        }
    figures.push(...figuresOf('peers: article of a page', name, score));
  }
  return figures;
}
