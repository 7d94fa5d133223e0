/** What the ledger holds. Times are ISO 8601 in UTC. */
import type { Severity } from '../verdict/verdict.ts';
import type { JudgedStory } from './batch.ts';
import type { DropId, StoryId } from './ids.ts';
import type { BatchMessage } from './messages.ts';
import type { ReasonCode } from './reasons.ts';

export interface DropRecord {
  dropId: DropId;
  partner: string;
  /** Every name under which these bytes were delivered. */
  names: string[];
  receivedAt: string;
  bytes: number;
  /** Set when the drop was refused as a whole. */
  refused: ReasonCode | null;
  format: string | null;
  encoding: { name: string; because: string } | null;
  stories: number;
  /** Number of stories of each batch, by batch number. */
  batchSizes: number[];
  /** Key of the manifest: segments and batches. Null for a refused drop. The first split to finish pins it. */
  manifestKey: string | null;
  warnings: string[];
  /** See completion.ts. */
  marks: string[];
}

/** A story as the works index knows it: written before its own matches are looked up, so that of two copies at least one sees the other. */
export interface WorkRecord {
  storyId: StoryId;
  partner: string;
  receivedAt: string;
  /** Whose text it says it is (own, signed or claimed); null when nothing says so. */
  holderId: string | null;
  holderName: string | null;
  /** True when it was delivered by its own holder: a registered work. */
  own: boolean;
  lang: string | null;
  /** Where its detected batch lies, to judge it again when an earlier text turns up. */
  detected: BatchMessage['batch'] & { i: number };
}

export type StoryRecord = (Omit<JudgedStory, 'i'> | { storyId: StoryId; setAside: ReasonCode; basis: string }) & {
  partner: string;
  receivedAt: string;
};

export interface AlertRecord {
  dropId: DropId;
  partner: string;
  /** Hash of the flags it told of; an alert with the same digest is never sent twice. */
  digest: string;
  sent: boolean;
  flags: number;
  severity: Severity;
}
