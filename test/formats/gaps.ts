import type { SplitDocument } from '../../shared/split/segment.ts';

/** Every character belongs to a segment: in order, apart, white space only between. */
export function gapsOf({ text, segments }: Pick<SplitDocument, 'text' | 'segments'>): string[] {
  const found: string[] = [];
  let at = 0;
  for (const { start, end } of segments) {
    if (start < at || end <= start || end > text.length) found.push(`segment ${start}–${end} after ${at}`);
    if (text.slice(at, start).trim()) found.push(text.slice(at, start).slice(0, 80));
    at = end;
  }
  if (text.slice(at).trim()) found.push(text.slice(at).slice(0, 80));
  return found;
}
