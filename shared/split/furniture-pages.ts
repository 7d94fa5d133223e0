import { markContents } from './contents-list.ts';
import { foldBare, folded } from './fold.ts';
import { MASTHEAD_WORDS } from './furniture-data.ts';
import { isStamp, markStamps } from './stamp.ts';
import type { Unit } from './unit.ts';
import { isSetApart } from './wrapping.ts';

const WORDS = folded(MASTHEAD_WORDS);
/** A masthead stands above the first story, in this many lines at most. */
const MASTHEAD_LINES = 6;
/** Lines of a running header. */
const RUNNING_LINES = 3;

/** Marks running headers (repeated beside page numbers), mastheads and contents lists, which no story is made of. */
export function markPages(units: Unit[]): void {
  markCover(units);
  markControls(units);
  markThirty(units);
  markRunning(units);
  markContents(units);
  markStamps(units);
  markMasthead(units);
  markUnderlines(units);
  markTitle(units);
  markBetweenRules(units);
  markBanners(units);
  markGroups(units);
  markHashes(units);
}

/** What stands above `1 of 10 documents` is the cover page of an export. */
function markCover(units: Unit[]): void {
  const first = units.findIndex((unit) => unit.role === 'counter');
  if (first < 1 || !/^\D{0,12}[1١۱]\D/u.test(units[first]?.text ?? '')) return;
  if (units.filter((unit) => unit.role === 'counter').length < 2 && first > 12) return;
  for (let i = 0; i < first; i++) if (units[i]?.role !== 'notice') (units[i] as Unit).role = 'masthead';
}

/** Wire header lines (`ZCZC`, `%A`, `$keyword`) run up to the first gap or the first sentence. */
function markControls(units: Unit[]): void {
  for (let i = 0; i + 1 < units.length; i++) {
    const next = units[i + 1] as Unit;
    if (
      units[i]?.role === 'control' &&
      next.gap === 0 &&
      next.role !== 'notice' &&
      /^[#$:*~@%^&+][^\s#*:]/u.test(next.text)
    )
      next.role = 'control';
  }
}

/** `- 30 -` ends a story, unless it is the page after 29. */
function markThirty(units: Unit[]): void {
  if (!units.some((unit) => unit.role === 'page' && /^\W*(?:29|31)\W*$/u.test(unit.text))) return;
  for (const unit of units) if (unit.role === 'endmark' && /^\W*30\W*$/u.test(unit.text)) unit.role = 'page';
}

/** In a file of bulleted briefs, a short line without a bullet above the bullets heads a group of them. */
function markGroups(units: Unit[]): void {
  const bulleted = (unit: Unit | undefined) =>
    unit !== undefined && unit.role === 'text' && unit.marker?.number === null && unit.closed;
  const texts = units.filter((unit) => unit.role === 'text');
  if (texts.filter(bulleted).length < Math.max(3, texts.length * 0.5)) return;
  units.forEach((unit, i) => {
    if (unit.role !== 'text' || unit.marker || unit.text.length > 80 || !bulleted(units[i + 1])) return;
    if (!unit.closed || /[:…]$|\.{3}$/u.test(unit.text)) unit.role = 'section';
  });
}

/** A short line that recurs and mostly stands at the edge of pages, or beside such a line, is a running header. */
function markRunning(units: Unit[]): void {
  const edge = (unit: Unit | undefined) => unit?.role === 'page' || unit?.role === 'running';
  const fits = (unit: Unit) => unit.role === 'text' && !unit.closed && (unit.text.length < 80 || isSetApart(unit.text));
  for (let sweep = 0; sweep < RUNNING_LINES; sweep++) {
    const beside = new Map<string, number>();
    const atEdge = units.map((unit, i) => fits(unit) && (edge(units[i - 1]) || edge(units[i + 1])));
    units.forEach((unit, i) => {
      if (atEdge[i]) beside.set(foldBare(unit.text), (beside.get(foldBare(unit.text)) ?? 0) + 1);
    });
    units.forEach((unit, i) => {
      if (!fits(unit)) return;
      const count = beside.get(foldBare(unit.text)) ?? 0;
      const recurs = unit.copies >= 2 && count >= (unit.copies - 1) / 2 && count > 0;
      if (recurs || (atEdge[i] && looksMasthead(unit)))
        unit.role = atEdge[i] || i >= MASTHEAD_LINES ? 'running' : 'masthead';
    });
  }
}

/** `n° 214`, `Sayı 12`, `Issue 7`: what appears in numbers. */
const ISSUE =
  /(?:^|\s)(?:n[°º]|nr\.?|№|no\.|issue|vol\.|sayı|العدد|شماره|ausgabe|numéro|número|выпуск|numero) ?\d{1,5}$/u;

const looksMasthead = (unit: Unit) => {
  const text = foldBare(unit.text);
  return (
    unit.text.length < 60 &&
    !unit.closed &&
    (WORDS.some((word) => text.includes(word)) || ISSUE.test(text)) &&
    unit.text.split(' ').length <= 6
  );
};

/** A rule right below a short line, where that is what rules do in this dump, underlines a headline. */
function markUnderlines(units: Unit[]): void {
  const rules = units.flatMap((unit, i) => (unit.role === 'separator' && i > 0 ? [i] : []));
  const under = rules.filter((i) => {
    const above = units[i - 1] as Unit;
    const rule = units[i] as Unit;
    const open = i === 1 || above.gap > 0 || (units[i - 2]?.closed ?? true);
    return (
      rule.gap === 0 &&
      above.role === 'text' &&
      (!above.closed || above.asks) &&
      above.text.length < 120 &&
      open &&
      rule.text.length >= 3 &&
      units[i + 1]?.role === 'text'
    );
  });
  if (under.length < rules.length * 0.6 || under.length === 0) return;
  for (const i of under) {
    (units[i] as Unit).role = 'underline';
    (units[i - 1] as Unit).underlined = true;
  }
}

/** Service names and dates above the first story. The last line before body text is a headline, never a masthead. */
function markMasthead(units: Unit[]): void {
  let last = -1;
  for (let i = 0; i < Math.min(MASTHEAD_LINES, units.length - 1); i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.role !== 'text' && unit.role !== 'masthead' && unit.role !== 'page' && unit.role !== 'stamp') break;
    if (unit.closed || unit.text.length > 90 || unit.marker !== null) break;
    const dateAlone = isStamp(unit.text);
    if (unit.role === 'masthead' || looksMasthead(unit) || dateAlone || unit.indent > 12 || isSetApart(unit.text))
      last = i;
    else if (last < i - 1) break;
  }
  const after = units[last + 1];
  const apart =
    (after?.gap ?? 1) > 0 ||
    units.slice(0, last + 1).some((unit) => unit.copies > 1 || unit.role === 'masthead' || unit.indent > 12);
  if (!apart && after?.role === 'text') return;
  if (last < 0 || !after || after.closed || after.text.length > 160) {
    if (last === 0 && after?.role !== 'section' && after?.lead == null && after?.marker == null) return;
    if (after?.closed && after.role === 'text' && !after.marker && !after.flash && after.lead === null) last--;
  }
  // A date among the names of the service is the dump's, unless its stories are dated too.
  const dates = units.filter(({ role }) => role === 'stamp').length;
  for (let i = 0; i <= last; i++) {
    const unit = units[i] as Unit;
    if (unit.role === 'text' || (unit.role === 'stamp' && dates === 1 && (units[i + 1]?.gap ?? 0) > 0))
      unit.role = 'masthead';
  }
}

/** The first line of a dump, open and apart, over a rule that underlines nothing, names the dump. */
function markTitle([title, rule, head]: readonly Unit[]): void {
  if (title?.role !== 'text' || rule?.role !== 'separator' || head?.role !== 'text') return;
  if (!title.closed && !head.closed && title.text.length < 90) title.role = 'masthead';
}

/** A short line between two rules names a section where a headline follows; over text it is the headline. */
function markBetweenRules(units: readonly Unit[]): void {
  units.forEach((unit, i) => {
    const [above, below, next] = [units[i - 1], units[i + 1], units[i + 2]];
    if (above?.role !== 'separator' || below?.role !== 'separator' || unit.role !== 'text') return;
    if (!unit.closed && unit.size < 48 && next?.role === 'text' && !next.closed) unit.role = 'section';
  });
}

/** Lines that stand between a separator and a headline: publication names (centred or recurring) and bare dates. */
const BANNER_LINES = 4;

function markBanners(units: Unit[]): void {
  const counters = units.filter((unit) => unit.role === 'counter').length;
  for (let i = 0; i < units.length; i++) {
    const role = units[i]?.role;
    if (role !== 'counter' && role !== 'separator') continue;
    let last = i;
    for (let j = i + 1; j <= i + BANNER_LINES && j + 1 < units.length; j++) {
      const unit = units[j];
      if (!unit || (unit.role !== 'text' && unit.role !== 'stamp') || unit.closed || unit.text.length > 90) break;
      if (unit.role === 'stamp' && (units[j + 1]?.gap ?? 0) === 0) break;
      const centred = unit.indent > 12 && (units[j + 1]?.indent ?? 0) !== unit.indent;
      const dateAlone = isStamp(unit.text);
      const recurs = unit.copies > counters / 2 && unit.copies > 1 && role === 'counter' && j === i + 1;
      if (!centred && !dateAlone && !recurs) break;
      last = j;
    }
    for (let j = i + 1; j <= last; j++) (units[j] as Unit).role = 'masthead';
  }
}

/** `###` closes the story right above it when the gap is below it, or when it is one end mark among others; else it separates. */
function markHashes(units: Unit[]): void {
  const hashes = units.filter((unit) => unit.role === 'separator' && /^#{3,4}$/.test(unit.text)).length;
  const others = units.filter((unit) => unit.role === 'endmark').length;
  units.forEach((unit, i) => {
    const next = units[i + 1];
    if (unit.role === 'separator' && /^#{3,4}$/.test(unit.text) && (unit.gap < (next?.gap ?? 1) || hashes <= others))
      unit.role = 'endmark';
  });
}
