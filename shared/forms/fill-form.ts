/** A value written into the fields of a form. */
import { canonical } from '../review/flag-event.ts';
import { readForm } from './read-form.ts';
import { ASKED, below, type Fields, type Group, type Leaf, type Rows, type Shape } from './shape.ts';

export function fieldsOf(form: Group, value: unknown): Fields {
  const fields = new Map<string, string>();
  fill(form, value, '', fields);
  return fields;
}

export function fill(shape: Shape, value: unknown, at: string, into: Map<string, string>): void {
  if (shape.kind === 'rows') {
    for (const [no, one] of rowsOf(shape, value).entries()) fill(shape.of, one, below(at, no), into);
  } else if (shape.kind === 'several') {
    const taken = Array.isArray(value) ? value : [];
    for (const option of shape.options ?? []) into.set(below(at, option), taken.includes(option) ? ASKED : '');
  } else if (shape.kind === 'group') {
    const parts = isRecord(value) ? value : {};
    if (shape.asked) into.set(at, isRecord(value) ? ASKED : '');
    for (const [name, one] of Object.entries(shape.fields)) fill(one, parts[name], below(at, name), into);
  } else into.set(at, textOf(shape, value));
}

/** Entries that differ in the spread list only share a row. */
function rowsOf({ spread }: Rows, value: unknown): unknown[] {
  const all: unknown[] = Array.isArray(value) ? value : [];
  if (!spread) return all;
  const rows = new Map<string, Record<string, unknown>>();
  for (const one of all.filter(isRecord)) {
    const { [spread]: item, ...rest } = one;
    const key = canonical(rest);
    const row = rows.get(key) ?? { ...rest, [spread]: [] };
    rows.set(key, { ...row, [spread]: [...(row[spread] as unknown[]), item] });
  }
  // A row without an item says nothing: there is always one to type into.
  return rows.size ? [...rows.values()] : [{}];
}

/** Whether the form holds the value unchanged: a line break within a line, say, would be lost in it. */
export function isShown(form: Group, value: Record<string, unknown>): boolean {
  const seen = Object.fromEntries(Object.entries(value).filter(([name]) => !form.kept?.includes(name)));
  return canonical(inOrder(form, readForm(form, fieldsOf(form, seen)))) === canonical(inOrder(form, seen));
}

/** Lists whose order says nothing, each in one order. */
function inOrder(shape: Shape, value: unknown): unknown {
  const sorted = (list: readonly unknown[]) => list.map(canonical).sort();
  if (shape.kind === 'several') return Array.isArray(value) ? sorted(value) : value;
  if (shape.kind === 'rows' && Array.isArray(value))
    return shape.spread ? sorted(value) : value.map((one) => inOrder(shape.of, one));
  if (shape.kind !== 'group' || !isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const inner = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
      return [name, inner ? inOrder(inner, one) : one];
    }),
  );
}

function textOf({ kind }: Leaf, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (kind === 'list') return Array.isArray(value) ? value.join('\n') : String(value);
  if (kind === 'switches' && isRecord(value))
    return Object.entries(value)
      .map(([id, on]) => `${id}: ${on === true ? 'on' : on === false ? 'off' : on}`)
      .join('\n');
  // A day by itself is its first moment in UTC.
  return kind === 'instant' ? String(value).replace(/T00:00:00Z$/, '') : String(value);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
