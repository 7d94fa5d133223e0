import type { Group, Shape } from './shape.ts';

export interface Place {
  /** Path of the field, or of the group or rows the problem is about as a whole. */
  at: string;
  shape: Shape;
  /** Of a list: which line, from 1. */
  line: number | null;
}

/** Where in the form a path of the value stands; null when the form asks for no such thing. */
export function placeOf(form: Group, path: string): Place | null {
  let shape: Shape = form;
  const walked: string[] = [];
  for (const part of path.split('.')) {
    if (shape.kind === 'rows') {
      if (!/^\d+$/.test(part)) return null;
      shape = shape.of;
    } else if (shape.kind === 'group') {
      const next: Shape | undefined = Object.hasOwn(shape.fields, part) ? shape.fields[part] : undefined;
      if (!next) return null;
      shape = next;
    } else return { at: walked.join('.'), shape, line: /^\d+$/.test(part) ? Number(part) + 1 : null };
    walked.push(part);
  }
  return { at: walked.join('.'), shape, line: null };
}
