import { Gunzip, Inflate } from 'fflate';
import { PoisonError } from '../pipeline/failures.ts';
import type { InflateBudget } from './inflate-budget.ts';

/** Compressed bytes handed over at once: a bomb is stopped after at most 16 MiB more. */
const STEP = 16 * 1024;

export const gunzip = (bytes: Uint8Array, budget: InflateBudget): Uint8Array => pump(new Gunzip(), bytes, budget);
export const inflateRaw = (bytes: Uint8Array, budget: InflateBudget): Uint8Array => pump(new Inflate(), bytes, budget);

function pump(stream: Gunzip | Inflate, bytes: Uint8Array, budget: InflateBudget): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  stream.ondata = (part, final) => {
    budget.takeBytes(part.length);
    parts.push(part);
    size += part.length;
    ended ||= final;
  };
  try {
    for (let from = 0; from < bytes.length; from += STEP) {
      stream.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
    }
  } catch (failure) {
    if (failure instanceof PoisonError) throw failure;
    throw new PoisonError('archive-broken', undefined, { cause: failure });
  }
  if (!ended) throw new PoisonError('archive-broken', 'truncated');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
