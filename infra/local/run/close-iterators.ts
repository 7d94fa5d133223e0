import { AbstractKeyIterator, AbstractValueIterator } from 'abstract-level';

/**
 * dynalite (4.0.0) ends an iterator by `return`, which abstract-level calls `close`. Never closed, each query keeps its iterator
 * and a snapshot of the whole store for good: 26 KB a query, and deleted data that LevelDB can not let go.
 */
export function closeIterators(): void {
  for (const { prototype } of [AbstractKeyIterator, AbstractValueIterator]) {
    Object.assign(prototype, {
      return(this: { close(): Promise<void> }) {
        return this.close();
      },
    });
  }
}
