/** The value a form says. It may be no valid one: the schema judges it like any other. */
import { ASKED, below, countRows, type Fields, type Group, type Leaf, type Rows, type Shape } from './shape.ts';

export function readForm(form: Group, fields: Fields): Record<string, unknown> {
  return inside(form, fields, '');
}

/** Undefined where the value leaves the field out. */
function read(shape: Shape, fields: Fields, at: string): unknown {
  if (shape.kind === 'rows') return readRows(shape, fields, at);
  if (shape.kind === 'several') {
    const taken = (shape.options ?? []).filter((option) => fields.get(below(at, option)) === ASKED);
    return taken.length ? taken : empty(shape.blank, taken);
  }
  if (shape.kind !== 'group') return readLeaf(shape, (fields.get(at) ?? '').trim());
  // A limit that was typed counts, whatever the choice beside it says: the narrower reading, and the second person sees it.
  const stands = shape.blank === 'keep' || fields.get(at) === ASKED || isTyped(fields, at);
  return stands ? inside(shape, fields, at) : empty(shape.blank, undefined);
}

function readRows({ of, spread, ...shape }: Rows, fields: Fields, at: string): Record<string, unknown>[] {
  const count = countRows({ ...shape, of }, fields, at);
  const all = Array.from({ length: count }, (_, no) => inside(of, fields, below(at, no)));
  if (!spread) return all;
  return all.flatMap((row) => ((row[spread] ?? []) as unknown[]).map((item) => ({ ...row, [spread]: item })));
}

function inside(shape: Group, fields: Fields, at: string): Record<string, unknown> {
  const parts = Object.entries(shape.fields).map(([name, one]) => [name, read(one, fields, below(at, name))] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

const isTyped = (fields: Fields, at: string) =>
  [...fields].some(([name, text]) => name.startsWith(`${at}.`) && text.trim() !== '');

const empty = (blank: Leaf['blank'], kept: unknown) => (blank === 'keep' ? kept : blank === 'null' ? null : undefined);

function readLeaf({ kind, blank }: Leaf, text: string): unknown {
  const lines = text.split(/\r\n?|\n/);
  const items = lines.map((one) => one.trim()).filter((one) => one !== '');
  if (text === '') return empty(blank, kind === 'list' ? [] : '');
  if (kind === 'list') return items;
  if (kind === 'switches') return Object.fromEntries(items.map(readSwitch));
  if (kind === 'number') return readNumber(text);
  if (kind === 'instant') return /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text;
  return lines.join('\n');
}

function readNumber(text: string): number | string {
  // Arabic and Persian keyboards write their own digits.
  const latin = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace('٫', '.');
  return Number.isFinite(Number(latin)) ? Number(latin) : text;
}

function readSwitch(item: string): [string, boolean | string] {
  const colon = item.lastIndexOf(':');
  const [id, state] = [item.slice(0, colon).trim(), item.slice(colon + 1).trim()];
  return colon > 0 ? [id, state === 'on' ? true : state === 'off' ? false : state] : [item, ''];
}
