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
 * A desk that writes `Haber` or `17. Haber` or `Story 1234` over everything repeats its headlines, figures aside. They are
 * headlines where the dump has no other open line from which a story could start, and each stands over body text.
 */
export function markRecurringHeads(units: readonly Unit[]): void {
  const lines = units.filter((unit) => unit.role !== 'separator' && !aside(unit));
  const open = lines.flatMap((unit, i) =>
    isOpen(unit) ? [{ unit, heads: lines[i + 1]?.role === 'text' && lines[i + 1]?.closed === true }] : [],
  );
  // A masthead stands over headlines, not over text.
  const candidates = open.slice(
    Math.max(
      0,
      open.findIndex(({ heads }) => heads),
    ),
  );
  const seen = new Map<string, number>();
  const keys = candidates.map(({ unit }) => keyOf(unit.text));
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const recurring = candidates.filter(({ heads }, i) => heads && (seen.get(keys[i] ?? '') ?? 0) >= FEWEST);
  if (recurring.length < FEWEST || candidates[0] !== recurring[0]) return;
  if (candidates.length - recurring.length > candidates.length * STRAY) return;
  for (const { unit } of recurring) unit.recurs = true;
}

const isOpen = (unit: Unit) => unit.role === 'text' && !unit.closed && unit.size < LONGEST && !unit.flash;
const aside = (unit: Unit) => isOpen(unit) && (isByline(unit.text) || isStamp(unit.text));
const keyOf = (text: string) => foldBare(text).replace(/\p{N}+/gu, '#');
