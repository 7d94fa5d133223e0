import { isByline } from './byline.ts';
import { foldBare } from './fold.ts';
import { isStamp } from './stamp.ts';
import type { Unit } from './unit.ts';

/** Fewer lines of one wording are an accident. */
const FEWEST = 3;
/** A line that may be a headline is no longer than this. */
const LONGEST = 140;
/** Share of open lines that may be something else: a footer, a stray line. */
const STRAY = 0.02;

/**
 * A desk that writes `Haber` or `17. Haber` or `Story 1234` over everything repeats its headlines, figures aside; another
 * files one body under many headlines. They are headlines where the dump has no other open line from which a story could start, and each stands over body text.
 */
export function markRecurringHeads(units: readonly Unit[]): void {
  const lines = units.filter((unit) => unit.role !== 'separator' && !aside(unit));
  const open = lines.flatMap((unit, i) => (isOpen(unit) ? [{ unit, body: bodyOf(lines[i + 1]) }] : []));
  // A masthead stands over headlines, not over text.
  const candidates = open.slice(
    Math.max(
      0,
      open.findIndex(({ body }) => body !== null),
    ),
  );
  const heads = copiesOf(candidates.map(({ unit }) => keyOf(unit.text)));
  const bodies = copiesOf(candidates.map(({ body }) => body ?? ''));
  // Lines that mostly say the same under one that does not are cross-headings, whatever stands below them.
  const various = heads.reduce((most, copies) => Math.max(most, copies), 0) <= candidates.length / 2;
  const recurring = candidates.filter(
    ({ body }, i) => body !== null && ((heads[i] as number) >= FEWEST || (various && (bodies[i] as number) >= FEWEST)),
  );
  if (recurring.length < FEWEST || candidates[0] !== recurring[0]) return;
  if (candidates.length - recurring.length > candidates.length * STRAY) return;
  for (const { unit } of recurring) unit.recurs = true;
}

/** How often each key is there. */
function copiesOf(keys: readonly string[]): number[] {
  const seen = new Map<string, number>();
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return keys.map((key) => seen.get(key) ?? 0);
}

/** The wording of the paragraph below, if it is body text. */
const bodyOf = (unit: Unit | undefined) =>
  unit?.role === 'text' && unit.closed ? keyOf(unit.text.slice(0, LONGEST)) : null;
const isOpen = (unit: Unit) => unit.role === 'text' && !unit.closed && unit.size < LONGEST && !unit.flash;
const aside = (unit: Unit) => isOpen(unit) && (isByline(unit.text) || isStamp(unit.text));
const keyOf = (text: string) => foldBare(text).replace(/\p{N}+/gu, '#');
