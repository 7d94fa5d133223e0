import { TransientError } from '../../shared/pipeline/failures.ts';
import type { DropId, Extent } from '../../shared/pipeline/ids.ts';
import { textKeyOf } from '../../shared/pipeline/manifest.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import { isSwept } from './is-swept.ts';

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A drop's text as it is stored: two bytes a UTF-16 code unit, so that offsets become byte ranges. Lone surrogates survive. */
export function textBytes(text: string): Uint8Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return new Uint8Array(units.buffer);
}

/** One range read. */
export async function readText(data: Objects, textKey: string, { start, end }: Extent): Promise<string> {
  if (end <= start) return '';
  const bytes = await data.getRange(textKey, 2 * start, 2 * end);
  if (!bytes) throw new TransientError(`no object ${textKey}`);
  return UTF16.decode(bytes);
}

/** The texts of several extents of one drop by a single range read over all of them. */
export async function readTexts(data: Objects, textKey: string, extents: readonly Extent[]): Promise<string[]> {
  if (!extents.length) return [];
  const start = Math.min(...extents.map((extent) => extent.start));
  const all = await readText(data, textKey, { start, end: Math.max(...extents.map((extent) => extent.end)) });
  return extents.map((extent) => all.slice(extent.start - start, extent.end - start));
}

/** As {@link readText}; empty for a text that was kept long enough and swept away, which is not one that is lost. */
export async function readKeptText(data: Objects, drop: DropId, extent: Extent): Promise<string> {
  try {
    return await readText(data, textKeyOf(drop), extent);
  } catch (failure) {
    if (await isSwept(data, drop)) return '';
    throw failure;
  }
}
