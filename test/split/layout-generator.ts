import { seeded } from '../seeded.ts';
import { PROSE as FIRST_PROSE, type Prose } from './layout-prose-data.ts';
import { EAST_PROSE } from './layout-prose-east-data.ts';
import { MORE_PROSE } from './layout-prose-more-data.ts';

/** A line of a generated dump and what the splitter should make of it; `head` lines carry the headline. */
export interface PlannedLine {
  text: string;
  opens?: 'story' | 'brief' | 'notice';
  headline?: string;
}

export interface Dump {
  name: string;
  text: string;
  truth: { kind: 'story' | 'brief' | 'notice'; start: number; headline: string | null }[];
}

export const PROSE = { ...FIRST_PROSE, ...MORE_PROSE, ...EAST_PROSE };
export type Lang = keyof typeof PROSE;
export type Draw = (below: number) => number;

/** Whole numbers from 0 to below what is asked for. */
export function drawing(seed: number): Draw {
  const random = seeded(seed);
  return (below) => Math.floor(random() * below);
}

export interface Story {
  head: string;
  paragraphs: string[];
  fill: (template: string) => string;
}

export interface Kit {
  prose: Prose;
  draw: Draw;
  stories: Story[];
  briefs: string[];
  cased: boolean;
}

/** One layout: stories in, lines out. Blank lines are empty strings. */
export type Layout = (kit: Kit) => (PlannedLine | string)[];

export const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)] as T;

/** Syllables by script, to coin names from: beginnings and middles. */
const SYLLABLES: readonly (readonly [RegExp, string, string])[] = [
  [/[\u0600-\u06ff]/, 'ب د ر س ك م ن ط ج ف', 'ا و ي ار ين'],
  [/[\u0590-\u05ff]/, 'ב ד ר ס כ מ נ ט ג פ', 'א ו י ר נ'],
  [/[\u0400-\u04ff]/, 'б д р с к м н т в л', 'а о е ар ин'],
  [/[\u0370-\u03ff]/, 'β δ ρ σ κ μ ν τ γ λ', 'α ο ε αρ ιν'],
  [/[\u0900-\u097f]/, 'ब द र स क म न त व ल', 'ा ो े ी ु'],
  [/[\uac00-\ud7af]/, '가 나 다 라 마 바 사 아 자 하', '원 진 민 호 수'],
  [/[\u3040-\u30ff\u4e00-\u9fff]/, '青 南 東 北 松 竹 梅 金 玉 雲', '林 山 江 田 海'],
  [/./, 'b d r s k m n t v l', 'a o e ar in'],
];

/** A name no other story has, so that stories differ in their words as real ones do. */
function coined(like: string, draw: Draw): string {
  const [, on, mid] = SYLLABLES.find(([script]) => script.test(like)) as (typeof SYLLABLES)[number];
  let name = '';
  for (let k = 0; k < 3; k++) name += pick(on.split(' '), draw) + pick(mid.split(' '), draw);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function filler(prose: Prose, draw: Draw): (template: string) => string {
  const first = (name: string) => name.split(' ')[0] ?? name;
  const p = `${first(pick(prose.people, draw))} ${coined(prose.agency, draw)}`;
  const q = `${first(pick(prose.people, draw))} ${coined(prose.agency, draw)}`;
  const o = `${pick(prose.bodies, draw)} ${coined(prose.agency, draw)}`;
  const c = draw(2) ? pick(prose.cities, draw) : coined(prose.agency, draw);
  const t = pick(prose.things, draw);
  return (template) => {
    const text = template.replace(
      /\{(\w)\}/g,
      (_, key) => ({ p: draw(3) ? p : q, o, c, t, n: String(2 + draw(97)) })[key as 'p'] ?? '',
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}

export function makeKit(lang: Lang, seed: number): Kit {
  const draw = drawing(seed);
  const prose = PROSE[lang];
  const stories = Array.from({ length: 3 + draw(5) }, (): Story => {
    const fill = filler(prose, draw);
    const paragraphs = [fill(pick(prose.ledes, draw))];
    const used = new Set<string>();
    for (let k = 2 + draw(5); k > 0; k--) {
      const one = pick(prose.sentences, draw);
      if (used.has(one)) continue;
      used.add(one);
      paragraphs.push(fill(one) + (draw(3) === 0 ? ` ${fill(pick(prose.sentences, draw))}` : ''));
    }
    return { head: fill(pick(prose.heads, draw)), paragraphs, fill };
  });
  const briefs = Array.from({ length: 4 + draw(4) }, () => filler(prose, draw)(pick(prose.briefs, draw)));
  return { prose, draw, stories, briefs, cased: prose.heads.join('').toUpperCase() !== prose.heads.join('') };
}

/** Words set to `width` columns, the first line indented by `indent`. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) {
    const half = Math.floor(width / 2);
    for (let at = 0; at < text.length; at += half) lines.push((at ? '' : indent) + text.slice(at, at + half));
    return lines;
  }
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += line.trim() ? ` ${word}` : word;
  }
  return [...lines, line];
}

export function render(name: string, planned: readonly (PlannedLine | string)[], newline: string): Dump {
  let text = '';
  const truth: Dump['truth'] = [];
  for (const entry of planned) {
    const line = typeof entry === 'string' ? { text: entry } : entry;
    if (line.opens) truth.push({ kind: line.opens, start: text.length, headline: line.headline ?? null });
    text += line.text + newline;
  }
  return { name, text, truth };
}
