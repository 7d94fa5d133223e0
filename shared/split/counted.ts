import { ORDINAL_WORDS } from './counted-data.ts';
import { fold, foldBare } from './fold.ts';
import type { Unit } from './unit.ts';

/** A line that counts is no longer than this. */
const LONGEST = 48;
const DIGITS = /[\d٠-٩۰-۹०-९]{1,5}/u;

/**
 * Lines that differ in their number only and count up through the dump (`Haber 1/7`, `--- Story 2 ---`, `الخبر الثالث`)
 * stand above stories, in whatever language. Where body text follows them at once they are all the headline there is.
 */
export function markCounted(units: Unit[]): void {
  const groups = new Map<string, { at: number; value: number }[]>();
  units.forEach((unit, at) => {
    if (unit.size > LONGEST || unit.role === 'page' || unit.role === 'notice' || unit.closed !== endsInColon(unit))
      return;
    const counted = readCount(unit.text);
    if (!counted) return;
    const group = groups.get(counted.key);
    if (group) group.push({ at, value: counted.value });
    else groups.set(counted.key, [{ at, value: counted.value }]);
  });
  for (const group of groups.values()) {
    const rising = group.filter(({ value }, i) => value === (group[i - 1]?.value ?? 0) + 1);
    if (rising.length < 2 || rising.length < group.length * 0.8) continue;
    const overHeads = rising.filter(({ at }) => opensHeadline(units, at + 1)).length;
    for (const { at } of group) {
      const unit = units[at] as Unit;
      if (overHeads > rising.length / 2) unit.role = 'counter';
      else if (unit.role === 'text') unit.underlined = true;
    }
  }
}

const endsInColon = (unit: Unit) => /[:：]$/u.test(unit.text);

function opensHeadline(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (unit === undefined) return false;
  return unit.role !== 'text' || unit.titled || ((!unit.closed || unit.asks) && unit.size < 140 && next !== undefined);
}

/** `2 COURTS Baths`: a number and a few keywords. */
const NUMBERED = /^[\d٠-٩۰-۹]{1,3}(?= \p{L})/u;

/** Short open lines that count up from one, each with words of its own and a headline below, are the slugs of a file. */
export function markNumberedSlugs(units: readonly Unit[]): void {
  const lines = units.flatMap((unit, at) => {
    const number =
      unit.role === 'text' && !unit.closed && unit.size < LONGEST ? NUMBERED.exec(unit.text)?.[0] : undefined;
    return number && opensHeadline(units, at + 1) ? [{ unit, value: numberOf(number) }] : [];
  });
  if (lines.length >= FEWEST_SLUGS && lines.every(({ value }, i) => value === i + 1))
    for (const { unit } of lines) unit.role = 'slug';
}
/** Fewer may be chance: `2 Koreas` over `3 Men`. */
const FEWEST_SLUGS = 3;

const COUNTED_HEAD = /^(\p{L}{2,12}) (?:([\d٠-٩۰-۹०-९]{1,5})|([\p{L}\p{M}]{2,16}))\s?[:.)–-]\s+(?=\S)/u;

/** `Haber 3: …` before headlines is their number, when it counts up through the dump. */
export function markCountedHeads(units: Unit[]): void {
  const groups = new Map<string, { unit: Unit; value: number; length: number }[]>();
  for (const unit of units) {
    const found = unit.role === 'text' && !unit.marker ? COUNTED_HEAD.exec(unit.text.slice(0, 48)) : null;
    const value = found?.[2] ? numberOf(found[2]) : ORDINAL_WORDS.get(fold(found?.[3] ?? ''));
    if (!found?.[1] || !value) continue;
    const key = fold(found[1]);
    const group = groups.get(key);
    const head = { unit, value, length: found[0].length };
    if (group) group.push(head);
    else groups.set(key, [head]);
  }
  for (const group of groups.values()) {
    if (group.length < 2 || group.some(({ value }, i) => value !== i + 1)) continue;
    for (const { unit, value, length } of group) unit.marker = { length, number: value };
  }
}

/** The line with its number taken out, and the number. */
function readCount(text: string): { key: string; value: number } | null {
  const bare = foldBare(text);
  if (!/\p{L}/u.test(bare)) return null;
  const digits = DIGITS.exec(bare);
  if (digits)
    return {
      key: `${bare.slice(0, digits.index)}#${bare.slice(digits.index + digits[0].length)}`,
      value: numberOf(digits[0]),
    };
  const words = bare.split(/\s+/);
  if (words.length > 4) return null;
  for (const [i, word] of words.entries()) {
    const value = ORDINAL_WORDS.get(word);
    if (value) return { key: words.with(i, '#').join(' '), value };
  }
  return null;
}

/** Western, Arabic, Persian and Devanagari digits stand in runs of ten in Unicode. */
export function numberOf(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const code = digit.charCodeAt(0);
    const zero = code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : code >= 0x660 ? 0x660 : 48;
    value = value * 10 + code - zero;
  }
  return value;
}
