import { expect, it } from 'vitest';
import type { Resource } from './synthesized.ts';

/** Changes a copy of the template's resources in place. */
export type Break = (resources: Resource[]) => void;

/**
 * One rule over a template, and templates that break it: the rule holds for ours, and is seen to fail for each of those, so that
 * no rule stands here that cannot fail.
 * @param holds expects what must be so
 */
export function rule(
  says: string,
  resources: readonly Resource[],
  holds: (resources: Resource[]) => void,
  breaks: Record<string, Break>,
): void {
  it(says, () => holds(structuredClone([...resources])));
  it.each(Object.entries(breaks))(`${says}: not with %s`, (_, change) => {
    const broken = structuredClone([...resources]);
    change(broken);
    expect(broken).not.toEqual(resources);
    expect(failureOf(() => holds(broken))).toBe('AssertionError');
  });
}

function failureOf(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (failure) {
    return failure instanceof Error ? failure.name : String(failure);
  }
}

/** Takes out the first resource of a type, or the first whose id begins so. */
export const without =
  (type: string, id = ''): Break =>
  (resources) => {
    resources.splice(indexOf(resources, type, id), 1);
  };

/** Changes the first resource of a type, or the first whose id begins so. */
export const changed =
  (type: string, id: string, change: (resource: Resource) => void): Break =>
  (resources) =>
    change(resources[indexOf(resources, type, id)] as Resource);

function indexOf(resources: readonly Resource[], type: string, id: string): number {
  const at = resources.findIndex((one) => one.type === type && one.id.startsWith(id));
  if (at < 0) throw new Error(`there is no ${type} ${id} to break`);
  return at;
}
