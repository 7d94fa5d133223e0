/** What a form asks for. The names are those of the value it makes. */

/** Fields as typed, by their path: `grants.0.use`. */
export type Fields = ReadonlyMap<string, string>;

/** What stands in the value where nothing was typed: nothing, null, or the empty text or list. */
export type Blank = 'out' | 'null' | 'keep';

export interface Leaf {
  /** `list` has an item a line, `switches` an `id: on` or `id: off` a line; of `several` options each has a field of its own. */
  kind: 'line' | 'long' | 'list' | 'number' | 'instant' | 'choice' | 'several' | 'switches';
  blank: Blank;
  /** Names the sentence that says what belongs here. */
  wants: string;
  /** Names the label, where the field's own name would be taken for another's. */
  label?: string;
  options?: readonly string[];
  /** Under which the options have their words. */
  words?: string;
  /** Codes are written from left to right in every language. */
  code?: boolean;
  /** What may be picked, beside what may be typed. */
  offers?: readonly string[];
}

export interface Group {
  kind: 'group';
  blank: Blank;
  fields: Readonly<Record<string, Shape>>;
  /** Whether the group stands though nothing is typed in it: a choice of its own, since an empty group says something. */
  asked?: boolean;
  /** Keys of the value that other pages change: they go along unseen. */
  kept?: readonly string[];
}

export interface Rows {
  kind: 'rows';
  of: Group;
  /** A list of the row: the value has an entry for each of its items, alike in all else. Their order says nothing. */
  spread?: string;
}

export type Shape = Leaf | Group | Rows;

/** What the choice of a group that is asked for says, and an option that is taken. */
export const ASKED = 'yes';
/** More than any register takes, so that the schema says that it is too many. */
const MOST_ROWS = 60;

export const below = (path: string, name: string | number): string => (path ? `${path}.${name}` : String(name));

/** Rows stand without a gap from 0; each has the first field of its group. */
export function countRows({ of }: Rows, fields: Fields, at: string): number {
  const [first = ''] = Object.keys(of.fields);
  let count = 0;
  while (count < MOST_ROWS && fields.has(`${at}.${count}.${first}`)) count += 1;
  return count;
}

export const line = (wants: string, more: Partial<Leaf> = {}): Leaf => ({
  kind: 'line',
  blank: 'keep',
  wants,
  ...more,
});
export const list = (wants: string, more: Partial<Leaf> = {}): Leaf => ({ kind: 'list', blank: 'out', wants, ...more });
export const number = (wants: string): Leaf => ({ kind: 'number', blank: 'out', wants, code: true });
export const choice = (words: string, options: readonly string[], blank: Blank = 'keep'): Leaf => ({
  ...{ kind: 'choice', blank, wants: 'choice', words, options },
});
export const several = (words: string, options: readonly string[], wants: string, blank: Blank): Leaf => ({
  ...{ kind: 'several', blank, wants, words, options },
});
export const group = (fields: Group['fields'], more: Partial<Group> = {}): Group => ({
  ...{ kind: 'group', blank: 'keep', fields },
  ...more,
});
export const rows = (fields: Group['fields'], spread?: string): Rows => ({
  ...{ kind: 'rows', of: group(fields) },
  ...(spread && { spread }),
});
