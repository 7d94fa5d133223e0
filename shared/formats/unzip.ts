import { PoisonError } from '../pipeline/failures.ts';
import { inflateRaw } from './inflate.ts';
import type { InflateBudget } from './inflate-budget.ts';
import type { ZipMember } from './zip-directory.ts';

/** One member's bytes, counted against the budget. */
export function unzipMember({ method, data, size }: ZipMember, budget: InflateBudget): Uint8Array {
  if (method === 99) throw new PoisonError('encrypted');
  if (method !== 0 && method !== 8) throw new PoisonError('archive-broken', `method ${method}`);
  if (method === 0) budget.takeBytes(data.length);
  const bytes = method === 0 ? data : data.length === 0 ? data : inflateRaw(data, budget);
  if (bytes.length !== size) throw new PoisonError('archive-broken', 'size');
  return bytes;
}
