import type { DropRecord } from '../../shared/pipeline/records.ts';

type Item = Record<string, unknown>;

/** Keys and index attributes live beside the record, never in it. */
export function recordOf<T>({ pk: _pk, sk: _sk, gpk: _gpk, gsk: _gsk, ...record }: Item): T {
  return record as T;
}

/** A drop's names and marks are string sets in the table: in order here, and empty where there are none. */
export const dropOf = (item: Item): DropRecord => ({
  ...recordOf<DropRecord>(item),
  names: [...((item.names as Set<string> | undefined) ?? [])].sort(),
  marks: [...((item.marks as Set<string> | undefined) ?? [])].sort(),
});
