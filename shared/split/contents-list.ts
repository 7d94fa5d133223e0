import { foldBare } from './fold.ts';
import type { Unit } from './unit.ts';

/** Short lines after a contents heading belong to it until a gap, or until they come again as headlines. */
export function markContents(units: Unit[]): void {
  for (let i = 0; i < units.length; i++) {
    if (units[i]?.role !== 'contents') continue;
    const head = i;
    const gap = units[i + 1]?.gap ?? 0;
    for (let j = head + 1; j < units.length; j++) {
      const unit = units[j];
      if (!unit || unit.role !== 'text' || unit.text.length > 140) break;
      if (j > head + 1 && unit.gap > Math.min(gap, units[head + 2]?.gap ?? gap)) break;
      if (unit.closed && !unit.asks && !/[.…]{2,}$/u.test(unit.text)) break;
      unit.role = 'contents';
      i = j;
    }
  }
  markUnnamedContents(units);
  const listed = new Set(units.filter((unit) => unit.role === 'contents').map((unit) => listKey(unit.text)));
  if (listed.size === 0) return;
  for (const unit of units) {
    if (unit.role !== 'text' || !listed.has(listKey(unit.text))) continue;
    unit.listed = true;
    unit.copies = Math.max(1, unit.copies - 1);
  }
}

/** A list entry without its number, bullet and page number. */
const listKey = (text: string) =>
  foldBare(text.replace(/^[\s\d.)٠-٩۰-۹•*–—-]{1,8}/u, '').replace(/[\s.…·_-]{1,90}[\d٠-٩۰-۹]{1,4}$/u, ''));

/** Three short lines and more that all come again further down, before any body text, list the contents. */
function markUnnamedContents(units: Unit[]): void {
  const later = new Set<string>();
  const again: boolean[] = new Array(units.length).fill(false);
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.text.length > 160 || (unit.closed && !unit.asks)) continue;
    const key = listKey(unit.text);
    again[i] = unit.role === 'text' && !unit.closed && unit.text.length > 14 && later.has(key);
    later.add(key);
  }
  let from = 0;
  for (let i = 0; i <= units.length; i++) {
    if (again[i]) continue;
    if (i - from >= 3) for (let j = from; j < i; j++) (units[j] as Unit).role = 'contents';
    from = i + 1;
  }
}
