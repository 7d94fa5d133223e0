import type { Evidence, Part } from './evidence.ts';
import type { Hit } from './lexicon-trie.ts';

const TIME = /\d{1,2}[:.h]\d\d|\b\d{1,2}\b|\b\d{4} ?gmt/;
/** What may stand between the word embargo and its time: `Embargo: 6 June`, `EMBARGOED - 0001 GMT`. */
const MARK = /^(?: ?[:–—-]| (?:for )?\d)/;
const LONGEST_EMBARGO = 400;
const LONGEST_KILL = 700;
const LATEST_OPENING = 28;
/** `14 Mayıs 2031 saat 11.00'e kadar ambargoludur.` */
const LEADING_HOUR = /^[^.,;]{0,40}\d{1,2}[:.h]\d\d[^.,;]{0,16}$/;

/** An embargo opens its sentence or stands in capitals, and a time follows: `embargo on arms` and `sin embargo` do not. */
export function readEmbargo({ hits, has, near, view, strangeIn, strange }: Evidence): Part {
  if (view.text.length > LONGEST_EMBARGO) return { score: 0, terms: [] };
  const at = hits.find((hit) => hit.role === 'embargo');
  if (!at) return forbiddenUntil({ hits, has, view, strange });
  // Its time may stand before it; whose embargo it is, `the country kept its embargo`, makes it another one.
  const own = TIME.test(view.text.slice(0, at.start)) || !strangeIn(0, at.start);
  // Languages that put their verb last say it at the end: `this item is embargoed until noon`.
  const closes = at.end >= view.text.length - 3 && LEADING_HOUR.test(view.text.slice(0, at.start));
  const opens = view.lineStart && (at.start <= LATEST_OPENING || has('ours') || closes) && own;
  // `Embargo until June on soya`: one that stops a text ends at an hour or a day.
  const timed = TIME.test(view.text) || (has('until') && (view.capitals || !CASED.test(view.text)));
  const bound =
    near('embargo', 'until', 40) ||
    hits.some(({ role, start, end }) => role === 'until' && start >= at.start && end <= at.end) ||
    MARK.test(view.text.slice(at.end, at.end + 6));
  if (!timed || !bound || !(opens || view.capitals)) return { score: 0, terms: [] };
  return { score: 3.2, terms: ['embargo'] };
}

const MOST_STRANGE = 0.25;
const CASED = /[\p{Ll}]/u;
const CLOCK = /^\D{0,24}?\d{1,2}[:.h]\d\d/;

/** `Publication of this item before 14:00 is forbidden`: an embargo that is not called one. */
function forbiddenUntil({ hits, has, view, strange }: Pick<Evidence, 'hits' | 'has' | 'view' | 'strange'>): Part {
  if (!has('ban') || !has('act') || has('consent')) return { score: 0, terms: [] };
  // `Publication before 10:00 is forbidden`: of this item, or nothing else is said.
  const ofItem = has('ours', 'please', 'label') || (view.lineStart && view.alone && strange() <= MOST_STRANGE);
  if (!ofItem) return { score: 0, terms: [] };
  const until = hits.some(({ role, end }) => role === 'until' && CLOCK.test(view.text.slice(end, end + 32)));
  return until ? { score: 3.2, terms: ['embargo'] } : { score: 0, terms: [] };
}

const MARKS = /^ ?[:!–—-]/;
const opensWith = ({ start, end }: Hit, text: string) => start <= 2 && MARKS.test(text.slice(end, end + 2));

/** A kill names what it kills and asks for it, or is a bare line of capitals. Alone the word only supports another line. */
export function readKill({ has, near, hits, view }: Evidence): Part {
  const kills = new Set(hits.filter(({ role }) => role === 'kill').map(({ start }) => start)).size;
  if (!kills || view.text.length > LONGEST_KILL) return { score: 0, terms: [] };
  const bare = view.capitals && view.text.length <= 60 && (kills >= 2 || has('killObject'));
  const asked = has('please') && (has('killObject') || (near('kill', 'please', 12) && (view.capitals || has('label'))));
  // `CANCELLED: do not use our story …`: the mark opens the line and the same is asked once more.
  const first = hits.find(({ role }) => role === 'kill');
  const marked =
    view.lineStart && kills >= 2 && has('killObject') && first !== undefined && opensWith(first, view.text);
  if (bare || asked || marked) return { score: 3.2, terms: ['withdrawn'] };
  return { score: 0.5, terms: ['withdrawn'] };
}
