import { changeRows } from '../../shared/forms/change-rows.ts';
import { fieldsOf, isShown } from '../../shared/forms/fill-form.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import type { Fields, Group } from '../../shared/forms/shape.ts';

/** What a person edits: as a form and, for what no form shows, as JSON. Both are judged as the same text. */
export interface Draft {
  /** Null without a form, or when the form would lose something of what the text says. */
  fields: Fields | null;
  /** JSON of all. */
  text: string;
  /** What was sent last. */
  by: 'form' | 'json';
  /** Only a row was asked for or taken away: nothing is proposed yet. `focus` is the row to go on with. */
  rows?: { focus: string | null };
}

const asText = (value: unknown) => JSON.stringify(value, null, 2);

export function draftOf(form: Group | null, value: object): Draft {
  const all: Record<string, unknown> = { ...value };
  const fields = form && isShown(form, all) ? fieldsOf(form, all) : null;
  return { fields, text: asText(value), by: 'form' };
}

/**
 * @param json name of the field with JSON; where it stands, the JSON view was sent
 * @param standing what the change starts from: keys that the form keeps are taken from it
 */
export function sentDraft(
  form: Group | null,
  body: Record<string, unknown>,
  json: string,
  standing: object | null,
): Draft {
  const text = body[json];
  if (typeof text === 'string' || !form) return { ...ofText(form, String(text ?? '').slice(0, 200_000)), by: 'json' };
  const typed = new Map(
    Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
  const changed = typeof body.do === 'string' ? changeRows(form, typed, body.do) : null;
  const fields = changed?.fields ?? typed;
  const kept = Object.entries(standing ?? {}).filter(([name]) => form.kept?.includes(name));
  const value = { ...readForm(form, fields), ...Object.fromEntries(kept) };
  return { fields, text: asText(value), by: 'form', ...(changed && { rows: { focus: changed.focus } }) };
}

function ofText(form: Group | null, text: string): Draft {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...draftOf(form, value), text };
  } catch {
    // Told by whoever judges the text.
  }
  return { fields: null, text, by: 'json' };
}
