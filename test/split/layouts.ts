import { type Layout, type PlannedLine, type Story, wrap } from './layout-generator.ts';

const story = (text: string, headline = text): PlannedLine => ({ text, opens: 'story', headline });
const brief = (text: string): PlannedLine => ({ text, opens: 'brief' });
const notice = (text: string): PlannedLine => ({ text, opens: 'notice' });
const spaced = (paragraphs: readonly string[]) => paragraphs.flatMap((p) => [p, '']);
const signed = (s: Story, sign: string) =>
  s.paragraphs.map((p, i) => (i === s.paragraphs.length - 1 ? `${p} ${sign}` : p));
const upper = (text: string) => text.toLocaleUpperCase('en');

/** Layouts that no sample of the development set has; the splitter's data must not know them by name. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'markdown heads': ({ stories }) =>
    stories.flatMap((s) => [story(`## ${s.head}`, s.head), '', ...spaced(s.paragraphs)]),
  'numbered heads, blank lines': ({ stories }) =>
    stories.flatMap((s, i) => [story(`${i + 1}. ${s.head}`, s.head), '', ...spaced(s.paragraphs)]),
  'underlined heads': ({ stories }) =>
    stories.flatMap((s) => [story(s.head), '='.repeat(Math.min(60, s.head.length)), '', ...spaced(s.paragraphs)]),
  'rule above the head': ({ stories }) =>
    stories.flatMap((s) => ['-'.repeat(72), story(s.head), '', ...spaced(s.paragraphs)]),
  'slug and headline fields': ({ stories, prose, draw }) =>
    stories.flatMap((s) => [
      story(`Slug: item-${draw(900) + 100}`, s.head),
      `Date: ${prose.date}`,
      `Headline: ${s.head}`,
      '',
      ...spaced(s.paragraphs),
    ]),
  'factiva-like': ({ stories, prose, draw }) =>
    stories.flatMap((s) => [
      story(s.head),
      s.fill(prose.by),
      `${draw(400) + 80} words`,
      prose.date,
      'The Example Courier',
      'EXMC',
      'English',
      '',
      ...spaced(s.paragraphs),
      `Document EXMC0000${draw(9000000) + 1000000}3e00`,
      '',
      '',
    ]),
  'capital heads, one blank line everywhere': ({ stories, cased }) =>
    stories.flatMap((s) => [story(cased ? upper(s.head) : s.head), '', ...spaced(s.paragraphs)]),
  'page footers': ({ stories, prose }) =>
    stories.flatMap((s, i) => [
      story(s.head),
      '',
      ...spaced(s.paragraphs.slice(0, 1)),
      prose.page.replace('{n}', String(i + 1)),
      '',
      ...spaced(s.paragraphs.slice(1)),
    ]),
  'black square heads': ({ stories }) => stories.flatMap((s) => [story(`■ ${s.head}`, s.head), ...s.paragraphs]),
  'no headlines, dateline and two blank lines': ({ stories, prose, cased }) =>
    stories.flatMap((s) => [
      {
        text: `${cased ? upper(s.fill('{c}')) : s.fill('{c}')} (${prose.agency}) - ${s.paragraphs[0]}`,
        opens: 'story' as const,
      },
      '',
      ...spaced(s.paragraphs.slice(1)),
      '',
    ]),
  'bulleted briefs under a section head': ({ briefs, prose }) => [
    prose.section,
    '',
    ...briefs.flatMap((b) => [brief(`• ${b}`), '']),
  ],
  'timed briefs': ({ briefs, draw }) => briefs.map((b) => brief(`${10 + draw(13)}:${10 + draw(49)} ${b}`)),
  'byline and date under the head': ({ stories, prose }) =>
    stories.flatMap((s) => [story(s.head), s.fill(prose.by), prose.date, '', ...spaced(s.paragraphs), '']),
  'indented paragraphs, no blank lines': ({ stories }) =>
    stories.flatMap((s) => [story(s.head), ...s.paragraphs.map((p) => `    ${p}`)]),
  'sign-off on its own line': ({ stories, prose }) =>
    stories.flatMap((s) => [story(s.head), ...s.paragraphs, `(${prose.agency})`]),
  'end mark on its own line': ({ stories, prose }) =>
    stories.flatMap((s) => [story(s.head), '', ...spaced(s.paragraphs), prose.endMark, '']),
  'contents list first': ({ stories, prose }) => [
    prose.contents,
    ...stories.map((s) => s.head),
    '',
    '',
    ...stories.flatMap((s) => [story(s.head), '', ...spaced(s.paragraphs), '']),
  ],
  'notice above everything': ({ stories, prose }) => [
    notice((stories[0] as Story).fill(prose.notice)),
    '',
    ...stories.flatMap((s) => [story(s.head), '', ...spaced(s.paragraphs), '']),
  ],
  'wrapped, blank lines, two between': ({ stories }) =>
    stories.flatMap((s) => [story(s.head), '', ...s.paragraphs.flatMap((p) => [...wrap(p, 68), '']), '']),
  'wrapped telex': ({ stories, prose, draw }) =>
    stories.flatMap((s, i) => [
      story(`NW-${draw(900) + 100}-${i}`, s.head),
      s.head,
      ...s.paragraphs.flatMap((p) => wrap(p, 64, '   ')),
      prose.endMark,
      '',
    ]),
  'trailing tags': ({ stories }) =>
    stories.flatMap((s) => [story(s.head), ...s.paragraphs, `Tags: ${s.fill('{c}')}, ${s.fill('{t}')}`, '']),
  'briefs between stars': ({ briefs }) => briefs.flatMap((b) => [brief(b), '* * *']),
  'one story, sub-headings, links': ({ stories, prose, draw }) => {
    const all = stories.slice(0, 1).flatMap((s) => s.paragraphs);
    const s = stories[0] as Story;
    const more = [...all, ...prose.sentences.slice(0, 5).map((x) => s.fill(x))];
    return [
      story(s.head),
      '',
      ...more.flatMap((p, i) => [
        p,
        '',
        ...(i === 2
          ? [s.fill(prose.more), '']
          : i > 2 && i % 2 === 1
            ? [prose.subheads[draw(prose.subheads.length)] ?? '', '']
            : []),
      ]),
    ];
  },
  'sub-headings, two blank lines between': ({ stories, prose, draw }) =>
    stories.flatMap((s) => [
      story(s.head),
      '',
      ...spaced(s.paragraphs.slice(0, 2)),
      ...(s.paragraphs.length > 2 ? [prose.subheads[draw(prose.subheads.length)] ?? '', ''] : []),
      ...spaced(s.paragraphs.slice(2)),
      '',
    ]),
  'date line above each head': ({ stories, prose }) =>
    stories.flatMap((s, i) => [story(`${prose.date} 1${i % 10}:30`, s.head), s.head, ...s.paragraphs, '']),
  'sign-offs in text, blank lines everywhere': ({ stories, prose }) =>
    stories.flatMap((s) => [story(s.head), '', ...spaced(signed(s, `(${prose.agency})`))]),
  'stories, then flashes': ({ stories, briefs, prose }) => [
    ...stories.flatMap((s) => [story(s.head), ...s.paragraphs, '']),
    prose.section,
    ...briefs.map(brief),
  ],
  'notice after each, blank lines': ({ stories, prose }) =>
    stories.flatMap((s) => [story(s.head), '', ...spaced(s.paragraphs), notice(s.fill(prose.notice)), '']),
};
