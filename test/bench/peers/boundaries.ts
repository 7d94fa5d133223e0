/** Who finds where stories begin: generated dumps of layouts that no rule knows, in many languages. Blank lines as people split by: one, or two and more. */
import { splitText } from '../../../shared/split/split-text.ts';
import { type Lang, makeKit, PROSE, render } from '../../split/layout-generator.ts';
import { LAYOUTS } from '../../split/layouts.ts';
import type { Figure } from '../report.ts';
import { figuresOf, noScore, timed } from './score.ts';

const DUMPS = Object.entries(LAYOUTS).flatMap(([name, layout]) =>
  (Object.keys(PROSE) as Lang[]).map((lang, seed) => render(name, layout(makeKit(lang, 7000 + seed)), '\n')),
);

const blocks = (text: string, between: RegExp): number[] => {
  const starts = text.trim() ? [text.search(/\S/)] : [];
  for (const { index, 0: gap } of text.matchAll(between))
    if (index + gap.length < text.length) starts.push(index + gap.length);
  return starts;
};

export async function boundaryPeers(): Promise<Figure[]> {
  const tools: [string, (text: string) => number[]][] = [
    [
      'rightsdesk',
      (text) => splitText(text).flatMap(({ kind, start }) => (kind === 'story' || kind === 'brief' ? [start] : [])),
    ],
    ['a blank line', (text) => blocks(text, /\n[^\S\n]*\n\s*/g)],
    ['two blank lines', (text) => blocks(text, /\n[^\S\n]*\n[^\S\n]*\n\s*/g)],
  ];
  const figures: Figure[] = [];
  for (const [name, split] of tools) {
    const score = noScore();
    for (const { text, truth } of DUMPS) {
      const found = new Set(await timed(score, () => split(text)));
      const wanted = new Set(truth.filter(({ kind }) => kind !== 'notice').map(({ start }) => start));
      score.of += wanted.size;
      for (const start of wanted) found.has(start) ? score.right++ : score.missed++;
      for (const start of found) if (!wanted.has(start)) score.wrong++;
    }
    figures.push(...figuresOf('peers: where stories begin', name, score));
  }
  return figures;
}
