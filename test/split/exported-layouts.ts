import { type Layout, type PlannedLine, pick, wrap } from './layout-generator.ts';
import { bodyLines, drawSetting } from './mixed-layouts.ts';

/** Layouts as databases, gateways, feeds and newsrooms write them out. Agency, database and file names are invented. */
const opening = (line: string, headline: string): PlannedLine => ({ text: line, opens: 'story', headline });
const _brief = (text: string): PlannedLine => ({ text, opens: 'brief' });
const _notice = (text: string): PlannedLine => ({ text, opens: 'notice' });
const spaced = (paragraphs: readonly string[]) => paragraphs.flatMap((p) => [p, '']);
const two = (n: number) => String(n).padStart(2, '0');

const ORDINALS: Readonly<Record<string, readonly string[]>> = {
  tr: [
    'BİRİNCİ HABER',
    'İKİNCİ HABER',
    'ÜÇÜNCÜ HABER',
    'DÖRDÜNCÜ HABER',
    'BEŞİNCİ HABER',
    'ALTINCI HABER',
    'YEDİNCİ HABER',
  ],
  ar: ['الخبر الأول', 'الخبر الثاني', 'الخبر الثالث', 'الخبر الرابع', 'الخبر الخامس', 'الخبر السادس', 'الخبر السابع'],
  en: ['STORY ONE', 'STORY TWO', 'STORY THREE', 'STORY FOUR', 'STORY FIVE', 'STORY SIX', 'STORY SEVEN'],
};
const COUNTED: Readonly<Record<string, string>> = {
  tr: 'Haber',
  ar: 'الخبر',
  ku: 'Nûçe',
  de: 'Meldung',
  fr: 'Dépêche',
  es: 'Noticia',
  fa: 'خبر',
  ru: 'Новость',
};
export const langOf = (agency: string) =>
  ({ KHA: 'tr', نوا: 'ar', NÇA: 'ku', nwd: 'de', ANV: 'fr', ANP: 'es', روشنا: 'fa', РИСТ: 'ru' })[agency] ?? 'en';

export const EXPORTED: Readonly<Record<string, Layout>> = {
  'Nexis: Document 1 of 10, LOAD-DATE': ({ stories, prose, draw }) =>
    stories.flatMap((s, i) => [
      '',
      `Document ${i + 1} of ${stories.length}`,
      '',
      'The Ostmere Courier',
      '',
      prose.date,
      '',
      opening(s.head, s.head),
      '',
      `BYLINE: ${s.fill('{p}')}`,
      '',
      `SECTION: NEWS; Pg. ${draw(30) + 1}`,
      '',
      `LENGTH: ${draw(500) + 90} words`,
      '',
      ...s.paragraphs.flatMap((p) => [...wrap(p, 79), '']),
      'LOAD-DATE: March 15, 2031',
      '',
      'LANGUAGE: ENGLISH',
      '',
      '',
    ]),
  'ProQuest-like: fields and rules': ({ stories, prose, draw }) =>
    stories.flatMap((s, i) => [
      '____________________________________________________________',
      '',
      `Document ${i + 1} of ${stories.length}`,
      '',
      opening(s.head, s.head),
      '',
      `Author: ${s.fill('{p}')}`,
      '',
      `Publication info: The Ostmere Courier ; ${s.fill('{c}')} [${s.fill('{c}')}] ${prose.date}: A${draw(20) + 1}.`,
      '',
      'Full text:',
      ...spaced(s.paragraphs),
      'Credit: By staff reporters',
      '',
      `Publication title: The Ostmere Courier`,
      `Pages: A${draw(20)}`,
      `ProQuest document ID: ${draw(900000) + 100000}`,
      '',
    ]),
  'Factiva: (c) line and document id': ({ stories, prose, draw }) =>
    stories.flatMap((s) => [
      opening(s.head, s.head),
      '',
      s.fill(prose.by),
      `${draw(400) + 80} words`,
      prose.date,
      'The Ostmere Courier',
      'OSTC',
      `A${draw(20) + 1}`,
      'English',
      '(c) 2031 The Ostmere Courier Ltd.',
      '',
      ...spaced(s.paragraphs),
      `Document OSTC0000203103${two(draw(28))}e73e000${draw(9)}x`,
      '',
      '',
    ]),
  'Factiva: two-letter fields': ({ stories, prose, draw }) =>
    stories.flatMap((s) => [
      opening(`HD  ${s.head}`, s.head),
      `BY  ${s.fill('{p}')}`,
      `WC  ${draw(400) + 80} words`,
      `PD  ${prose.date}`,
      'SN  The Ostmere Courier',
      'SC  OSTC',
      'LA  English',
      'CY  (c) 2031 The Ostmere Courier Ltd.',
      '',
      'LP',
      s.paragraphs[0] as string,
      '',
      'TD',
      ...spaced(s.paragraphs.slice(1)),
      `AN  Document OSTC0000203103${two(draw(28))}e73e000${draw(9)}x`,
      '',
    ]),
  'counted: Haber 1/7': ({ stories, prose, draw }) => {
    const word = COUNTED[langOf(prose.agency)] ?? 'Story';
    const form = draw(3);
    const setting = drawSetting(draw);
    return stories.flatMap((s, i) => [
      ...(i ? [''] : []),
      form === 0 ? `${word} ${i + 1}/${stories.length}` : form === 1 ? `${word} ${i + 1}` : `--- ${word} ${i + 1} ---`,
      ...(draw(2) ? [''] : []),
      opening(s.head, s.head),
      ...bodyLines(s.paragraphs, setting),
    ]);
  },
  'counted by words: The first story': ({ stories, prose, draw }) => {
    const words = ORDINALS[langOf(prose.agency)] ?? (ORDINALS.en as readonly string[]);
    const setting = drawSetting(draw);
    return stories.flatMap((s, i) => [
      ...(i ? [''] : []),
      `${words[i]}${draw(2) ? ':' : ''}`,
      opening(s.head, s.head),
      ...bodyLines(s.paragraphs, setting),
    ]);
  },
  'counted on the headline: Haber 1: head': ({ stories, prose, draw }) => {
    const word = COUNTED[langOf(prose.agency)] ?? 'Story';
    const setting = drawSetting(draw);
    return stories.flatMap((s, i) => [
      ...(i ? [''] : []),
      opening(`${word} ${i + 1}: ${s.head}`, s.head),
      ...bodyLines(s.paragraphs, setting),
    ]);
  },
  'feed as text: head, address, date': ({ stories, draw }) =>
    stories.flatMap((s, i) => [
      opening(s.head, s.head),
      `https://example.org/news/${draw(9000)}-${i}`,
      `Tue, ${two(draw(28) + 1)} Mar 2031 1${draw(10)}:05:00 +0000`,
      ...(draw(2) ? [''] : []),
      ...s.paragraphs.slice(0, 2),
      '',
    ]),
  'digest: contents, rules, read more': ({ stories, prose, draw }) => {
    const rule = pick(['='.repeat(40), '-'.repeat(60), '* * *'], draw);
    return [
      `${prose.agency} Daily Digest`,
      prose.date,
      '',
      prose.contents,
      ...stories.map((s, i) => `${i + 1}. ${s.head}`),
      '',
      rule,
      ...stories.flatMap((s) => [
        '',
        opening(s.head, s.head),
        '',
        ...spaced(s.paragraphs),
        `https://example.org/s/${draw(90000)}`,
        '',
        rule,
      ]),
      '',
      'You receive this mail because you subscribed to it.',
      'Unsubscribe: https://example.org/u',
    ];
  },
  'newspaper pages': ({ stories, prose, draw }) => {
    const lines: (PlannedLine | string)[] = [];
    let page = 1;
    let room = 0;
    const put = (line: PlannedLine | string) => {
      if (room <= 0) {
        if (lines.length) lines.push('', prose.page.replace('{n}', String(page)), '\f');
        lines.push(`${prose.agency} Courier`, prose.date, '');
        page++;
        room = 26;
      }
      lines.push(line);
      room--;
    };
    for (const s of stories) {
      room = room < 4 ? 0 : room;
      put(opening(s.head, s.head));
      put(s.fill(prose.by));
      for (const p of s.paragraphs) {
        put('');
        for (const line of wrap(p, 46 + draw(2))) put(line);
      }
      put('');
      put('');
    }
    return [...lines, prose.page.replace('{n}', String(page))];
  },
  'wire takes': ({ stories, prose, draw, cased }) =>
    stories.flatMap((s, i) => [
      opening(`a0${draw(900) + 100} BC-${s.fill('{t}').split(' ')[0]},${draw(500) + 90}`, s.head),
      s.head,
      s.fill(prose.by),
      ...bodyLines(
        [
          `${cased ? s.fill('{c}').toLocaleUpperCase('en') : s.fill('{c}')} (${prose.agency}) _ ${s.paragraphs[0]}`,
          ...s.paragraphs.slice(1),
        ],
        { width: 69, indent: '   ', between: 0, above: 1 },
      ),
      `   ${prose.agency}-03-14-31 ${1000 + draw(900)}GMT`,
      ...(i % 2 ? [''] : []),
    ]),
};
