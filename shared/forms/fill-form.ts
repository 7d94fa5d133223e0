/** A value written into the fields of a form. */
import { canonical } from '../review/flag-event.ts';
import { readForm } from './read-form.ts';
import { ASKED, below, type Fields, type Group, type Leaf, type Shape } from './shape.ts';

export function fieldsOf(form: Group, value: unknown): Fields {
  const fields = new Map<string, string>();
  fill(form, value, '', fields);
  return fields;
}

export function fill(shape: Shape, value: unknown, at: string, into: Map<string, string>): void {
  if (shape.kind === 'rows') {
    for (const [no, one] of (Array.isArray(value) ? value : []).entries()) fill(shape.of, one, below(at, no), into);
  } else if (shape.kind === 'group') {
    const parts = isRecord(value) ? value : {};
    if (shape.asked) into.set(at, isRecord(value) ? ASKED : '');
    for (const [name, one] of Object.entries(shape.fields)) fill(one, parts[name], below(at, name), into);
  } else into.set(at, textOf(shape, value));
}

/** Whether the form holds the value unchanged: a line break within a line, say, would be lost in it. */
export function isShown(form: Group, value: Record<string, unknown>): boolean {
  const seen = Object.fromEntries(Object.entries(value).filter(([name]) => !form.kept?.includes(name)));
  return canonical(readForm(form, fieldsOf(form, seen))) === canonical(seen);
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
