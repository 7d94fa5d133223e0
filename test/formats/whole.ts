import { expect } from 'vitest';
import { splitDrop } from '../../shared/formats/split-drop.ts';
import { PoisonError } from '../../shared/pipeline/failures.ts';
import type { SplitDocument } from '../../shared/split/segment.ts';
import { gapsOf } from './gaps.ts';

/** The document, or the code it was refused with; any other failure is the test's. */
export async function read(bytes: Uint8Array, name: string): Promise<SplitDocument | string> {
  try {
    const document = await splitDrop(bytes, name);
    expect(gapsOf(document)).toEqual([]);
    return document;
  } catch (failure) {
    if (failure instanceof PoisonError) return failure.reason;
    throw failure;
  }
}

export const storiesOf = (document: SplitDocument | string) =>
  typeof document === 'string' ? [] : document.segments.filter(({ kind }) => kind === 'story' || kind === 'brief');
