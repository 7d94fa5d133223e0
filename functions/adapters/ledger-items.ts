import { FLAG_INDEXES } from '../../shared/pipeline/ledger-keys.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';

type Item = Record<string, unknown>;

/** Keys and index attributes live beside the record, never in it. */
export function recordOf<T>(item: Item): T {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !KEYS.has(name))) as T;
}

const KEYS = new Set<string>(['pk', 'sk', 'gsk', ...Object.values(FLAG_INDEXES)]);

/** A drop's names and marks are string sets in the table: in order here, and empty where there are none. */
export const dropOf = (item: Item): DropRecord => ({
  ...recordOf<DropRecord>(item),
  names: [...((item.names as Set<string> | undefined) ?? [])].sort(),
  marks: [...((item.marks as Set<string> | undefined) ?? [])].sort(),
});
