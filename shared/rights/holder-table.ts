import type { Holder } from './holder.ts';

/**
 * A table of holders, one a line: `id | country | name | other spellings; … | sign-offs; … | domains`. Empty lines and
 * lines without a name are refused, so that a slip in the data breaks the tests and not a verdict.
 */
export function holdersOf(table: string): Holder[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', country = '', name = '', aliases = '', signoffs = '', domains = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      if (!id || !name) throw new Error(`holder table: no id or name in "${line}"`);
      return {
        id,
        name,
        aliases: list(aliases),
        signoffs: list(signoffs),
        domains: list(domains),
        ...(country ? { country } : {}),
      };
    });
}

const list = (cell: string) =>
  cell
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);
