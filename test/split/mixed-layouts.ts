import { type Draw, type Kit, type Layout, type PlannedLine, pick, type Story, wrap } from './layout-generator.ts';

/**
 * Layouts put together at random from what real dumps are made of: how a headline looks, what stands around it, how
 * paragraphs are set, what parts two stories. None is made to fit the splitter; each has at least the cue it is named after.
 */
type Lines = (PlannedLine | string)[];

const upper = (text: string) => text.toLocaleUpperCase('en');
const chance = (draw: Draw, percent: number) => draw(100) < percent;
const blanks = (count: number): string[] => Array.from({ length: count }, () => '');

/** How the paragraphs of a whole dump are set. */
export interface Setting {
  width: number;
  indent: string;
  /** Blank lines between paragraphs, and above a story. */
  between: number;
  above: number;
}

export function drawSetting(draw: Draw, tight = draw(2) === 0): Setting {
  const indent = pick(['', '', '   ', '     ', '\t'], draw);
  const width = pick([0, 0, 60, 69, 80], draw);
  return { width, indent, between: tight && (indent || !width) ? 0 : 1, above: tight ? 1 : 2 + draw(2) };
}

export const bodyLines = (paragraphs: readonly string[], { width, indent, between }: Setting): string[] =>
  paragraphs.flatMap((p, i) => [...(i > 0 ? blanks(between) : []), ...(width ? wrap(p, width, indent) : [indent + p])]);

/** Paragraphs with what may stand inside a story and starts nothing. */
export function withInserts(s: Story, { prose, draw }: Kit): string[] {
  const out: string[] = [];
  s.paragraphs.forEach((p, i) => {
    out.push(p);
    if (i === 0 || i === s.paragraphs.length - 1) return;
    if (chance(draw, 12)) out.push(s.fill(prose.more));
    if (chance(draw, 12)) out.push(pick(prose.subheads, draw));
    if (chance(draw, 6)) out.push(...Array.from({ length: 3 }, () => `- ${s.fill(pick(prose.sentences, draw))}`));
  });
  return out;
}

const opening = (line: string, headline: string): PlannedLine => ({ text: line, opens: 'story', headline });

/** Decorations of a headline that a whole dump shares. */
const HEADS: readonly ((head: string, no: number, kit: Kit) => string)[] = [
  (head, _, kit) => (kit.cased ? upper(head) : `■ ${head}`),
  (head, no) => `${no}. ${head}`,
  (head, no) => `${no}) ${head}`,
  (head) => `■ ${head}`,
  (head) => `>> ${head}`,
  (head) => `# ${head}`,
  (head) => `* ${head}`,
];

const SEPARATORS = [
  '---',
  '***',
  '==========',
  '###',
  '~~~~~',
  '• • •',
  '____________',
  '-'.repeat(70),
  '* * * * *',
  '\f',
];

const dateline = (s: Story, { prose, stories, cased }: Kit): string => {
  const city = s.fill('{c}');
  const place = cased ? upper(city) : city;
  // A dump keeps to one form.
  const forms = [`(${prose.agency}) - `, `, ${prose.agency} — `, `/ ${prose.agency} / `, `(${prose.agency}): `];
  return `${place} ${forms[stories.length % forms.length]}`.replace(' ,', ',');
};

/** A story: lines above and below its headline, then its body. */
function full(s: Story, kit: Kit, setting: Setting, head: PlannedLine, paragraphs = withInserts(s, kit)): Lines {
  const { prose, draw } = kit;
  const under = chance(draw, 20) ? [s.fill(prose.by)] : [];
  const first = chance(draw, 40) ? dateline(s, kit) : '';
  return [
    head,
    ...under,
    ...blanks(setting.between),
    ...bodyLines([first + paragraphs[0], ...paragraphs.slice(1)], setting),
  ];
}

const signed = (s: Story, sign: string) =>
  s.paragraphs.map((p, i) => (i === s.paragraphs.length - 1 ? `${p} ${sign}` : p));

const slugOf = (s: Story, kit: Kit) =>
  `${kit.prose.agency.replace(/\s/g, '')}-${kit.draw(9000) + 1000}-${s.fill('{t}').split(' ')[0]}`;

export const MIXED: Readonly<Record<string, Layout>> = {
  'decorated heads': (kit) => {
    const setting = drawSetting(kit.draw);
    const style = pick(HEADS, kit.draw);
    return kit.stories.flatMap((s, i) => [
      ...blanks(i ? setting.above : 0),
      ...full(
        s,
        kit,
        setting,
        opening(style(s.head, i + 1, kit), style(s.head, i + 1, kit).endsWith(s.head) ? s.head : upper(s.head)),
      ),
    ]);
  },
  separators: (kit) => {
    const setting = drawSetting(kit.draw);
    const mark = pick(SEPARATORS, kit.draw);
    return kit.stories.flatMap((s, i) => [
      ...(i ? [...blanks(kit.draw(2)), mark, ...blanks(kit.draw(2))] : []),
      ...full(s, kit, setting, opening(s.head, s.head)),
    ]);
  },
  'wide gaps': (kit) => {
    const setting = { ...drawSetting(kit.draw, false), between: 1, above: 2 + kit.draw(2) };
    return kit.stories.flatMap((s, i) => [
      ...blanks(i ? setting.above : 0),
      ...full(s, kit, setting, opening(s.head, s.head)),
    ]);
  },
  'one gap between stories only': (kit) => {
    const setting: Setting = { width: 0, indent: pick(['', '  '], kit.draw), between: 0, above: 1 };
    return kit.stories.flatMap((s, i) => [...blanks(i ? 1 : 0), ...full(s, kit, setting, opening(s.head, s.head))]);
  },
  'wrapped, indented, no gaps': (kit) => {
    const setting: Setting = {
      width: pick([60, 64, 69, 76], kit.draw),
      indent: pick(['  ', '   ', '     '], kit.draw),
      between: 0,
      above: kit.draw(2),
    };
    return kit.stories.flatMap((s, i) => [
      ...blanks(i ? setting.above : 0),
      ...full(s, kit, setting, opening(s.head, s.head), s.paragraphs),
    ]);
  },
  'sign-off in the text': (kit) => {
    const setting: Setting = { ...drawSetting(kit.draw), between: kit.draw(2) };
    const sign = pick(
      [`(${kit.prose.agency})`, `/${kit.prose.agency}/`, `[${kit.prose.agency}]`, `- ${kit.prose.agency}`],
      kit.draw,
    );
    return kit.stories.flatMap((s) => [
      ...full(s, kit, setting, opening(s.head, s.head), signed(s, sign)),
      ...blanks(setting.between),
    ]);
  },
  'end mark on a line': (kit) => {
    const setting = { ...drawSetting(kit.draw), above: kit.draw(3) };
    const mark = pick(
      [kit.prose.endMark, '-0-', '- 30 -', '###', `(${kit.prose.agency})`, 'ENDS', '(END)', '/END/'],
      kit.draw,
    );
    return kit.stories.flatMap((s, i) => [
      ...blanks(i ? setting.above : 0),
      ...full(s, kit, setting, opening(s.head, s.head)),
      ...blanks(setting.between),
      mark,
    ]);
  },
  'dateline only, no heads': (kit) => {
    const setting = drawSetting(kit.draw);
    return kit.stories.flatMap((s, i) => {
      const [first, ...rest] = bodyLines([dateline(s, kit) + s.paragraphs[0], ...s.paragraphs.slice(1)], setting);
      return [
        ...blanks(i ? setting.between + kit.draw(2) : 0),
        { text: first as string, opens: 'story' as const },
        ...rest,
      ];
    });
  },
  'slug above the head': (kit) => {
    const setting = drawSetting(kit.draw);
    return kit.stories.flatMap((s, i) => [
      ...blanks(i ? setting.above : 0),
      opening(slugOf(s, kit), s.head),
      ...blanks(kit.draw(2)),
      s.head,
      ...full(s, kit, setting, { text: '' }, s.paragraphs).slice(1),
    ]);
  },
  'kicker above the head': (kit) => {
    const setting = { ...drawSetting(kit.draw), above: 2 };
    const kickers = kit.prose.things.map((t) => (kit.cased ? upper(t) : t));
    return kit.stories.flatMap((s, i) => [
      ...blanks(i ? setting.above : 0),
      opening(pick(kickers, kit.draw), s.head),
      s.head,
      ...full(s, kit, setting, { text: '' }).slice(1),
    ]);
  },
  'deck under the head': (kit) => {
    const setting = { ...drawSetting(kit.draw), above: 2 };
    return kit.stories.flatMap((s, i) => [
      ...blanks(i ? setting.above : 0),
      opening(s.head, s.head),
      s.fill(pick(kit.prose.sentences, kit.draw)).replace(/[.。।۔]$/u, ''),
      ...full(s, kit, setting, { text: '' }, s.paragraphs).slice(1),
    ]);
  },
  'bold heads': (kit) => {
    const setting = drawSetting(kit.draw);
    const [open, close] = pick(
      [
        ['**', '**'],
        ['*', '*'],
        ['[', ']'],
        ['<<', '>>'],
        ['【', '】'],
        ['== ', ' =='],
      ] as const,
      kit.draw,
    );
    return kit.stories.flatMap((s, i) => [
      ...blanks(i ? setting.above : 0),
      ...full(s, kit, setting, opening(open + s.head + close, s.head)),
    ]);
  },
  'kill, update and embargo lines': (kit) => {
    const setting = { ...drawSetting(kit.draw), above: 2 };
    return kit.stories.flatMap((s, i) => {
      const mark = pick(['UPDATE 1-', 'CORRECTED-', 'RPT-', ''], kit.draw);
      const line = pick(['EMBARGOED UNTIL 0600 GMT', '(Recasts, adds quotes)', ''], kit.draw);
      return [
        ...blanks(i ? setting.above : 0),
        opening(mark + s.head, mark + s.head),
        ...(line ? [line] : []),
        ...full(s, kit, setting, { text: '' }).slice(1),
      ];
    });
  },
};
