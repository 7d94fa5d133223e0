import { langOf } from './exported-layouts.ts';
import { type Layout, type PlannedLine, pick, type Story, wrap } from './layout-generator.ts';
import { bodyLines, type Setting, withInserts } from './mixed-layouts.ts';

/** Layouts by what else stands in them: flashes, notices, sections, lists, tables; and the two that have no cue at all. */
const opening = (line: string, headline: string): PlannedLine => ({ text: line, opens: 'story', headline });
const brief = (text: string): PlannedLine => ({ text, opens: 'brief' });
const notice = (text: string): PlannedLine => ({ text, opens: 'notice' });
const spaced = (paragraphs: readonly string[]) => paragraphs.flatMap((p) => [p, '']);
const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
const two = (n: number) => String(n).padStart(2, '0');

export const NEWSROOM: Readonly<Record<string, Layout>> = {
  'timed flashes': ({ briefs, draw }) => {
    const form = draw(4);
    return briefs.flatMap((b, i) => {
      const time = `${two(8 + i)}:${two(draw(60))}`;
      return [
        brief(`${form === 0 ? time : form === 1 ? `[${time}]` : form === 2 ? `${time} -` : `${time} GMT -`} ${b}`),
        ...(draw(9) && form === 3 ? [''] : []),
      ];
    });
  },
  'time above each flash': ({ briefs, draw }) =>
    briefs.flatMap((b, i) => [brief(`${two(8 + i)}:${two(draw(60))}`), b, '']),
  'ticker with addresses': ({ briefs, prose, draw }) =>
    briefs.map((b) => brief(`${b} #${prose.agency.replace(/\s/g, '')} https://t.example/${draw(90000)}`)),
  'flashes with a label': ({ briefs, prose }) => {
    const label =
      { tr: 'SON DAKİKA', ar: 'عاجل', ku: 'LEZGÎN', de: 'EILMELDUNG', ru: 'СРОЧНО', es: 'URGENTE', fa: 'فوری' }[
        langOf(prose.agency)
      ] ?? 'BREAKING';
    return briefs.map((b) => brief(`${label}: ${b}`));
  },
  'interviews, lists, tables, verse': (kit) => {
    const setting: Setting = { width: 0, indent: '', between: 1, above: 2 + kit.draw(2) };
    const { prose, draw } = kit;
    return kit.stories.flatMap((s, i) => {
      const say = () => s.fill(pick(prose.sentences, draw));
      const part = pick(
        [
          [1, 2, 3].flatMap(() => [s.fill(pick(prose.heads, draw)).replace(/[?؟]?$/u, '?'), say()]),
          [1, 2, 3, 4].map((n) => `${n}. ${say()}`),
          ['Ostmere  12  4  31', 'Pellgate 11  6  29', 'Kirnstead 9  8  24', 'Dunmarrow 4 12  15'],
          [1, 2, 3, 4].map(() => `${s.fill(pick(prose.subheads, draw))},`),
          [1, 2, 3].map(() => `– ${say()}`),
        ],
        draw,
      );
      return [
        ...blanks(i ? setting.above : 0),
        opening(s.head, s.head),
        '',
        ...bodyLines([...s.paragraphs.slice(0, 2), ...part, ...s.paragraphs.slice(2)], setting),
      ];
    });
  },
  'notice below each, no gaps': ({ stories, prose }) =>
    stories.flatMap((s) => [opening(s.head, s.head), ...s.paragraphs, notice(s.fill(prose.notice))]),
  'notice below each, wrapped': ({ stories, prose }) =>
    stories.flatMap((s) => {
      const [first, ...rest] = wrap(s.fill(prose.notice), 60);
      return [
        opening(s.head, s.head),
        '',
        ...s.paragraphs.flatMap((p) => [...wrap(p, 60), '']),
        notice(first as string),
        ...rest,
        '',
        '',
      ];
    }),
  'notice on top and gaps': ({ stories, prose, draw }) => [
    `${prose.agency} ${prose.date}`,
    notice((stories[0] as Story).fill(prose.notice)),
    '',
    ...stories.flatMap((s) => [
      opening(s.head, s.head),
      ...(draw(2) ? [''] : []),
      ...s.paragraphs.flatMap((p) => [p, '']),
      '',
    ]),
  ],
  'notice at the end': ({ stories, prose }) => [
    ...stories.flatMap((s) => [opening(s.head, s.head), ...s.paragraphs, '']),
    notice((stories[0] as Story).fill(prose.notice)),
  ],
  'sections with headings': ({ stories, prose, cased }) =>
    stories.flatMap((s, i) => [
      ...(i % 3 === 0
        ? [
            '',
            '',
            cased
              ? (prose.things[i % prose.things.length] as string).toLocaleUpperCase('en')
              : (prose.things[i % prose.things.length] as string),
            '',
          ]
        : ['']),
      opening(s.head, s.head),
      ...s.paragraphs,
    ]),
  'stories, then briefs': (kit) => [
    ...kit.stories.flatMap((s) => [opening(s.head, s.head), '', ...spaced(withInserts(s, kit)), '']),
    kit.prose.section,
    '',
    ...kit.briefs.flatMap((b) => [brief(b), '']),
  ],
  'briefs with bold leads': ({ briefs, prose, draw }) => [
    prose.section,
    '',
    ...briefs.flatMap((b) => [brief(`${pick(prose.cities, draw).toLocaleUpperCase('en')}: ${b}`), '']),
  ],
  'no cue: one blank line everywhere': ({ stories }) =>
    stories.flatMap((s) => [opening(s.head, s.head), '', ...spaced(s.paragraphs)]),
  'no cue: no blank line': ({ stories }) => stories.flatMap((s) => [opening(s.head, s.head), ...s.paragraphs]),
  'one story, all inserts': (kit) => {
    const s = kit.stories[0] as Story;
    const more: Story = {
      ...s,
      paragraphs: [...s.paragraphs, ...kit.prose.sentences.slice(0, 6).map((x) => s.fill(x))],
    };
    return [opening(s.head, s.head), s.fill(kit.prose.by), '', ...spaced(withInserts(more, kit))];
  },
};
