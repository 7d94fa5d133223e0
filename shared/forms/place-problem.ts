import { below, countRows, type Fields, type Group, type Rows, type Shape } from './shape.ts';

export interface Place {
  /** Path of the field, or of the group or rows the problem is about as a whole. */
  at: string;
  shape: Shape;
  /** Of a list: which line, from 1. */
  line: number | null;
}

/** Where in the form a path of the value stands; null when the form asks for no such thing. */
export function placeOf(form: Group, path: string, fields: Fields = new Map()): Place | null {
  let shape: Shape = form;
  const walked: string[] = [];
  const parts = path.split('.');
  for (const [at, part] of parts.entries()) {
    if (shape.kind === 'rows') {
      if (!/^\d{1,6}$/.test(part)) return null;
      const spread = shape.spread ? rowOfEntry(shape, fields, walked.join('.'), Number(part)) : null;
      if (spread && parts[at + 1] === shape.spread)
        return { at: below(walked.join('.'), `${spread.row}.${shape.spread}`), ...spread };
      shape = shape.of;
      walked.push(String(spread?.row ?? part));
      continue;
    }
    if (shape.kind === 'group') {
      const next: Shape | undefined = Object.hasOwn(shape.fields, part) ? shape.fields[part] : undefined;
      if (!next) return null;
      shape = next;
    } else return { at: walked.join('.'), shape, line: /^\d+$/.test(part) ? Number(part) + 1 : null };
    walked.push(part);
  }
  return { at: walked.join('.'), shape, line: null };
}

/** The row and line that an entry of the value was typed in. Null past the last one. */
function rowOfEntry({ of, spread = '', ...shape }: Rows, fields: Fields, at: string, entry: number) {
  const inner = Object.hasOwn(of.fields, spread) ? of.fields[spread] : undefined;
  let left = entry;
  for (let row = 0; inner && row < countRows({ ...shape, of }, fields, at); row++) {
    const lines = (fields.get(below(at, `${row}.${spread}`)) ?? '').split(/\r\n?|\n/);
    const typed = lines.flatMap((line, no) => (line.trim() ? [no + 1] : []));
    const line = typed[left];
    if (line !== undefined) return { row, line, shape: inner };
    left -= typed.length;
  }
  return null;
}
