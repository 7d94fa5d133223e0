import type { Holder } from './holder.ts';
import { BUILT_IN_HOLDERS } from './holders-data.ts';

/** Operators' holders come after the built-in ones and override them by id. */
export function holdersById(
  own: readonly Holder[] = [],
  builtIn: readonly Holder[] = BUILT_IN_HOLDERS,
): Map<string, Holder> {
  return new Map([...builtIn, ...own].map((holder) => [holder.id, holder]));
}

/** What a verdict needs of holders whose id is known. Far cheaper than the directory, which finds them by their names. */
export function holderFacts(own: readonly Holder[] = []) {
  const byId = holdersById(own);
  return {
    name: (id: string): string | null => byId.get(id)?.name ?? null,
    country: (id: string): string | null => byId.get(id)?.country ?? null,
  };
}
