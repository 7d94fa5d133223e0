import { describe, it } from 'vitest';
import { drawing } from '../split/layout-generator.ts';
import { BUILT } from './format-builders.ts';
import { INVENTED } from './invented-stories-data.ts';
import { mutate } from './mutate.ts';
import { read } from './whole.ts';

/** A bounded part of the run in test/bench/split-fuzz.ts. */
const EACH = 12;

describe('damaged files are read with every character in a segment, or refused with a reason', () => {
  it.each(BUILT)('$name', async ({ name, build }) => {
    const draw = drawing(name.length * 31 + 7);
    const files = Object.values(INVENTED).map((stories) => build(stories));
    for (let no = 0; no < EACH; no++) await read(mutate(files[no % files.length] as Uint8Array, draw), name);
  });
});
