import type { Segment, SplitDocument } from '../split/segment.ts';

/** Documents of one drop as one: texts one after another, offsets and notices moved along. */
export function mergeDocuments(
  format: string,
  parts: readonly SplitDocument[],
  warnings: readonly string[],
): SplitDocument {
  const texts: string[] = [];
  const segments: Segment[] = [];
  let shift = 0;
  for (const part of parts) {
    const first = segments.length;
    const own = part.segments.flatMap(({ kind }, i) => (kind === 'story' || kind === 'brief' ? [first + i] : []));
    for (const segment of part.segments) {
      const moved = { ...segment, start: segment.start + shift, end: segment.end + shift };
      // A notice on a whole member speaks of that member's stories only.
      if (segment.appliesTo === 'all') moved.appliesTo = own;
      else if (segment.appliesTo) moved.appliesTo = segment.appliesTo.map((i) => i + first);
      const fences = segment.fields?.fences?.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
      if (fences) moved.fields = { ...segment.fields, fences };
      segments.push(moved);
    }
    texts.push(part.text);
    shift += part.text.length + 2;
  }
  const names = [...new Set(parts.map((part) => part.encoding.name))];
  return {
    format,
    encoding: {
      name: names.join(', '),
      because: parts.length === 1 ? (parts[0]?.encoding.because ?? '') : 'of its parts',
    },
    text: texts.join('\n\n'),
    segments,
    warnings: [...warnings, ...parts.flatMap((part) => part.warnings)],
  };
}
