/** What differs between two contents of an entry, for people who decide on a change. */
import { canonical } from './flag-event.ts';

export interface Difference {
  /** `grants.0.excerpt.maxWords`. */
  path: string;
  before: string | null;
  after: string | null;
}

/**
 * What differs between two versions, value by value. A list that grew or shrank is told by what came and what went: an item
 * more at its beginning is one difference, not a new value at every place.
 */
export function differences(before: object | null, after: object): Difference[] {
  return compare(before ?? {}, after, '')
    .filter(({ path }) => path !== 'version' && path !== 'recordedAt')
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function compare(was: unknown, is: unknown, path: string): Difference[] {
  if (Array.isArray(was) && Array.isArray(is) && was.length !== is.length)
    return [
      ...notIn(was, is).flatMap((at) => compare(was[at], undefined, below(path, at))),
      ...notIn(is, was).flatMap((at) => compare(undefined, is[at], below(path, at))),
    ];
  const [a, b] = [partsOf(was), partsOf(is)];
  const own = { path, before: a ? null : textOf(was), after: b ? null : textOf(is) };
  const parts = Object.keys({ ...a, ...b }).flatMap((key) => compare(a?.[key], b?.[key], below(path, key)));
  return own.before === own.after ? parts : [own, ...parts];
}

const textOf = (leaf: unknown): string | null => (leaf === undefined ? null : String(leaf));
const partsOf = (value: unknown): Record<string, unknown> | null =>
  value !== null && typeof value === 'object' ? { ...value } : null;
const below = (path: string, key: string | number): string => (path ? `${path}.${key}` : String(key));

/** Places of the items that the other list does not have, each of equal ones counted. */
function notIn(list: readonly unknown[], other: readonly unknown[]): number[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(canonical(item), (left.get(canonical(item)) ?? 0) + 1);
  return list.flatMap((item, at) => {
    const count = left.get(canonical(item)) ?? 0;
    left.set(canonical(item), count - 1);
    return count > 0 ? [] : [at];
  });
}
