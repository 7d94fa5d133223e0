import { PoisonError } from '../pipeline/failures.ts';
import type { Reading } from './item.ts';

/** Text of a Word document, a line for each paragraph; empty paragraphs stay blank lines. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return { kind: 'dump', format: 'docx', text: value.replaceAll('\n\n', '\n'), warnings: [] };
  } catch (failure) {
    throw new PoisonError('archive-broken', 'docx', { cause: failure });
  }
}
