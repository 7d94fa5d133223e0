import { foldKey } from './fold-text.ts';
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
  // Built-in names are found when the text is read; operators add theirs later.
  const byName = new Map(
    own.flatMap(({ id, name, aliases, signoffs }) => [name, ...aliases, ...signoffs].map((one) => [keyOf(one), id])),
  );
  return {
    idOf: (name: string): string | null => byName.get(keyOf(name)) ?? null,
    name: (id: string): string | null => byId.get(id)?.name ?? null,
    country: (id: string): string | null => byId.get(id)?.country ?? null,
  };
}

/** Sign-offs are entered with their brackets or without. */
const keyOf = (name: string) => foldKey(name).replace(/^[([\s]{1,9}|[)\]\s]{1,9}$/gu, '');
