import { PoisonError } from '../pipeline/failures.ts';
import { LIMITS } from '../pipeline/limits.ts';
import type { SplitDocument } from '../split/segment.ts';
import { splitText } from '../split/split-text.ts';
import { decodeText } from '../text/decode.ts';

/**
 * Decodes a delivered file, recognises its format and splits it into stories.
 *
 * @param bytes the file as delivered
 * @param name its name, used as a hint only
 * @throws PoisonError only: the file never will be readable
 */
export async function splitDrop(bytes: Uint8Array, _name: string): Promise<SplitDocument> {
  if (bytes.length === 0) throw new PoisonError('empty-file');
  if (bytes.length > LIMITS.dropBytes) throw new PoisonError('too-large');
  const { text, encoding } = await decodeText(bytes);
  if (text.length > LIMITS.textChars) throw new PoisonError('too-large');
  const segments = splitText(text);
  if (segments.length === 0) throw new PoisonError('empty-file');
  return { format: 'text', encoding, text, segments, warnings: [] };
}
