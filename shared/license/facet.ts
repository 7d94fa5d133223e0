import { territoriesOf } from './territories-of.ts';

export type Fit = 'pass' | 'fail' | 'unknown';

/** How a fact stands to the values a facet names. An absent facet does not restrict; a missing fact is never a pass. */
export function fits(named: readonly string[] | undefined, fact: string | null): Fit {
  if (!named) return 'pass';
  if (fact === null) return 'unknown';
  return named.some((value) => value.toLowerCase() === fact.toLowerCase()) ? 'pass' : 'fail';
}

/** Every one of the states must be named, by itself or with its union: a use in two countries needs both. None at all is not known. */
export const inAll = (named: readonly string[] | undefined, states: readonly string[] | null): Fit =>
  fitStates(named, states, (each, isNamed) => each.every(isNamed));

/** One of the states is enough: a ban on one country hits a use in two. */
export const inAny = (named: readonly string[] | undefined, states: readonly string[] | null): Fit =>
  fitStates(named, states, (each, isNamed) => each.some(isNamed));

function fitStates(
  named: readonly string[] | undefined,
  states: readonly string[] | null,
  holds: (each: string[], isNamed: (state: string) => boolean) => boolean,
): Fit {
  if (!named) return 'pass';
  if (!states?.length) return 'unknown';
  const wide = new Set(territoriesOf(named));
  return holds(territoriesOf(states), (state) => wide.has(state)) ? 'pass' : 'fail';
}

/** Fails when one fails, else is unknown when one is, else passes. */
export function all(fits: readonly Fit[]): Fit {
  if (fits.includes('fail')) return 'fail';
  return fits.includes('unknown') ? 'unknown' : 'pass';
}
