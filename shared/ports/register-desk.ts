/** Changes of the register: proposals, and what becomes of them. Every write is one item and may be repeated. */
import type { LicenseVersion } from '../license/license.ts';
import type { Entry, EntryProposal, RegisterName } from '../review/entry-proposal.ts';
import type { Proposal } from '../review/license-proposal.ts';

export interface RegisterDesk {
  /** The latest first. */
  proposals(limit: number): Promise<Proposal[]>;
  /** Consistent. */
  proposal(id: string): Promise<Proposal | null>;
  /** Stores over the version before; false when another stands there. */
  putProposal(proposal: Proposal): Promise<boolean>;
  /** Adds a version that is never edited, after its boundaries in time: false when another one of that number stands. */
  addVersion(license: LicenseVersion): Promise<boolean>;
  /** Changes of partners, holders and watch lists: the latest first. */
  entryProposals(limit: number): Promise<EntryProposal[]>;
  /** Consistent. */
  entryProposal(id: string): Promise<EntryProposal | null>;
  /** Stores over the version before; false when another stands there. */
  putEntryProposal(proposal: EntryProposal): Promise<boolean>;
  /** An entry as it stands. Consistent. */
  entry(register: RegisterName, id: string): Promise<Entry | null>;
  /** Puts `after` in place of `before`: false when something else stands there. Again it changes nothing. */
  putEntry(proposal: Pick<EntryProposal, 'register' | 'before' | 'after'>): Promise<boolean>;
  /** Counts the register's revision up: whoever reads it finds what was added before. */
  countUp(): Promise<void>;
}
