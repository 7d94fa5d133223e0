/**
 * Boundaries found in random layouts, by layout and by language: `node test/bench/split-layouts.ts [--prose FILE.jsonl]
 * [--seeds N] [--show LAYOUT]`. Without a file the stories are invented ones; a file gives real ones ({lang, text} a line,
 * headline first, paragraphs after it), so that both the layouts and the prose can be changed.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isNotice } from '../../shared/split/notice-line.ts';
import { splitText } from '../../shared/split/split-text.ts';
import { EXPORTED } from '../split/exported-layouts.ts';
import { drawing, type Kit, type Lang, makeKit, PROSE, render } from '../split/layout-generator.ts';
import { LAYOUTS } from '../split/layouts.ts';
import { MIXED } from '../split/mixed-layouts.ts';
import { NEWSROOM } from '../split/newsroom-layouts.ts';

const { values: options } = parseArgs({
  options: {
    prose: { type: 'string' },
    seeds: { type: 'string', default: '6' },
    show: { type: 'string' },
    from: { type: 'string', default: '1' },
    lang: { type: 'string' },
  },
});
const layouts = { ...LAYOUTS, ...MIXED, ...EXPORTED, ...NEWSROOM };

const own = new Map<string, string[][]>();
if (options.prose)
  for (const line of readFileSync(options.prose, 'utf8').split('\n')) {
    if (!line) continue;
    const { lang, text } = JSON.parse(line) as { lang: string; text: string };
    const parts = text
      .split(/\n+/)
      .map((part) => part.trim())

      .filter((part) => part && !isNotice(part));
    if (parts.length > 2 && (parts[0] as string).length < 120) own.set(lang, [...(own.get(lang) ?? []), parts]);
  }

/** The kit of invented prose, its stories and briefs changed for ones of the file. */
function kitOf(lang: Lang, seed: number): Kit {
  const kit = makeKit(lang, seed);
  const pool = own.get(lang);
  if (!pool) return kit;
  const draw = drawing(seed * 7919 + 1);
  const stories = kit.stories.map((story) => {
    const [head = '', ...paragraphs] = pool[draw(pool.length)] as string[];
    return { ...story, head, paragraphs: paragraphs.slice(0, 3 + draw(9)) };
  });
  const briefs = kit.briefs.map((invented) => {
    const paragraphs = pool[draw(pool.length)] as string[];
    const one = paragraphs.slice(1).find((p) => p.length > 60 && p.length < 400 && /^[^.!?؟]+[.!?؟]$/.test(p));
    return one ?? invented;
  });
  return { ...kit, stories, briefs };
}

interface Tally {
  found: number;
  wrong: number;
  missed: number;
  heads: number;
  headed: number;
  notices: number;
  noticed: number;
  clean: number;
  dumps: number;
}
const blank = (): Tally => ({
  found: 0,
  wrong: 0,
  missed: 0,
  heads: 0,
  headed: 0,
  notices: 0,
  noticed: 0,
  clean: 0,
  dumps: 0,
});
const byLayout = new Map<string, Tally>();
const byLang = new Map<string, Tally>();
const all = blank();
const sure: [number, number][] = [];

for (const [name, layout] of Object.entries(layouts))
  for (const lang of (own.size ? [...own.keys()] : Object.keys(PROSE)) as Lang[]) {
    if (options.lang && options.lang !== lang) continue;
    for (let seed = Number(options.from); seed < Number(options.from) + Number(options.seeds); seed++) {
      const kit = kitOf(lang, seed);
      const dump = render(name, layout(kit), ['\n', '\r\n', '\n', '\r'][seed % 4] as string);
      score(name, lang, seed, dump);
    }
  }

function score(name: string, lang: string, seed: number, dump: ReturnType<typeof render>): void {
  const segments = splitText(dump.text);
  const lineStart = (at: number) =>
    Math.max(dump.text.lastIndexOf('\n', at - 1), dump.text.lastIndexOf('\r', at - 1)) + 1;
  const stories = segments.filter(({ kind }) => kind === 'story' || kind === 'brief');
  const got = new Map(stories.map((segment) => [lineStart(segment.start), segment]));
  const notices = new Set(segments.filter(({ kind }) => kind === 'notice').map(({ start }) => lineStart(start)));
  const tally = blank();
  tally.dumps = 1;
  const wrong: string[] = [];
  for (const truth of dump.truth) {
    if (truth.kind === 'notice') {
      tally.notices++;
      if (notices.has(truth.start)) tally.noticed++;
      continue;
    }
    const segment = got.get(truth.start);
    if (segment) tally.found++;
    else {
      tally.missed++;
      wrong.push(`  missed ${JSON.stringify(dump.text.slice(truth.start, truth.start + 90))}`);
    }
    if (truth.kind === 'story' && segment) {
      tally.heads++;
      const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
      if (!truth.headline || plain(segment.headline) === plain(truth.headline)) tally.headed++;
      else wrong.push(`  head ${JSON.stringify(segment.headline)} for ${JSON.stringify(truth.headline)}`);
    }
    got.delete(truth.start);
  }
  const starts = new Set(dump.truth.map(({ start }) => start));
  for (const segment of stories) sure.push([segment.confidence, Number(starts.has(lineStart(segment.start)))]);
  for (const [start, segment] of got) {
    tally.wrong++;
    wrong.push(
      `  wrong ${segment.kind} ${segment.confidence.toFixed(2)} ${JSON.stringify(dump.text.slice(start, start + 90))}`,
    );
  }
  tally.clean = Number(tally.wrong + tally.missed === 0);
  for (const sum of [all, tallyIn(byLayout, name), tallyIn(byLang, lang)])
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  if (options.show === name && wrong.length) process.stdout.write(`${lang} ${seed}\n${wrong.join('\n')}\n`);
}

function tallyIn(map: Map<string, Tally>, key: string): Tally {
  const tally = map.get(key) ?? blank();
  map.set(key, tally);
  return tally;
}

const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);
const f1 = ({ found, wrong, missed }: Tally) => percent(2 * found, 2 * found + wrong + missed);
const row = (name: string, t: Tally) =>
  process.stdout.write(
    `${name.padEnd(44)} F1 ${f1(t)}  +${String(t.wrong).padStart(4)} -${String(t.missed).padStart(4)}  head ${percent(t.headed, t.heads)}  notice ${percent(t.noticed, t.notices)}  clean ${percent(t.clean, t.dumps)}\n`,
  );
for (const [name, tally] of byLayout) row(name, tally);
process.stdout.write('\n');
for (const [name, tally] of byLang) row(name, tally);
row('ALL', all);
for (let low = 0; low < 10; low++) {
  const here = sure.filter(([confidence]) => Math.min(9, Math.floor(confidence * 10)) === low);
  if (here.length)
    process.stdout.write(
      `confidence ${low / 10}–${(low + 1) / 10}: ${here.length} starts, ${percent(here.filter(([, right]) => right).length, here.length)} right\n`,
    );
}
