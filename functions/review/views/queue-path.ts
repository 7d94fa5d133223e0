import type { QueueFilter } from '../read-queue.ts';

/** The address of the queue with these filters, from a cursor on. */
export function queuePath(filter: QueueFilter, cursor?: string): string {
  const { workedOnBy, ...rest } = filter;
  const query = new URLSearchParams(
    Object.entries({ ...rest, mine: workedOnBy && '1', cursor }).filter((entry): entry is [string, string] =>
      Boolean(entry[1]),
    ),
  );
  return query.size ? `/?${query}` : '/';
}
