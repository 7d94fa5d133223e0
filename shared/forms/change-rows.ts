/** Rows come and go on the server: a button names what it asks for, `add:grants` or `drop:grants.2`. */
import { fill } from './fill-form.ts';
import { countRows, type Fields, type Group } from './shape.ts';

export interface ChangedRows {
  fields: Fields;
  /** The row to go on with, null when none is left. */
  focus: string | null;
}

/** Null when the button asks for no such thing. */
export function changeRows(form: Group, fields: Fields, asked: string): ChangedRows | null {
  const [, deed, name = '', no] = /^(add|drop):([A-Za-z]+)(?:\.(\d{1,3}))?$/.exec(asked) ?? [];
  const shape = Object.hasOwn(form.fields, name) ? form.fields[name] : undefined;
  if (shape?.kind !== 'rows') return null;
  const count = countRows(shape, fields, name);
  if (deed === 'add') {
    const more = new Map(fields);
    fill(shape.of, {}, `${name}.${count}`, more);
    return { fields: more, focus: `${name}.${count}` };
  }
  const gone = Number(no ?? count);
  if (gone >= count) return null;
  const left = new Map<string, string>();
  for (const [path, text] of fields) {
    const [top, row = '', ...rest] = path.split('.');
    if (top !== name) left.set(path, text);
    else if (Number(row) !== gone)
      left.set([name, Number(row) > gone ? Number(row) - 1 : row, ...rest].join('.'), text);
  }
  return { fields: left, focus: count > 1 ? `${name}.${Math.min(gone, count - 2)}` : null };
}
