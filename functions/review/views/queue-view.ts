import type { SavedView } from '../../../shared/ports/people.ts';
import type { Severity } from '../../../shared/verdict/verdict.ts';
import type { Person } from '../console.ts';
import type { QueueFilter, QueuePage } from '../read-queue.ts';

/** What a page of the queue shows. */
export interface QueueView {
  page: QueuePage;
  filter: QueueFilter;
  /** Whether this is not the first page. */
  later: boolean;
  names: ReadonlyMap<string, string>;
  partners: readonly { id: string; name: string }[];
  mayExport: boolean;
  /** Open flags of each severity under these filters, at most `counted`. */
  counts: readonly { severity: Severity; count: number }[];
  counted: number;
  views: readonly SavedView[];
  colleagues: readonly { id: string; name: string }[];
  person: Person;
  now: string;
}
