/** What the registers say that matters for one partner. Null in its place means: no register, and nothing may be cleared. */
import type { WatchList } from '../moderation/watch/watch-list.ts';
import type { Holder } from '../rights/holder.ts';
import type { LicenseVersion } from './license.ts';
import type { Policy } from './policy.ts';

/** An organisation that drops files below `incoming/<id>/`. */
export interface Partner {
  id: string;
  name: string;
  /** The holder this partner is, null when it owns no text of its own. */
  holderId: string | null;
  /** How this partner publishes; facts a license may ask for. Absent: not known. */
  publishes?: { channel?: string; place?: string; territories?: string[] };
  /** Content checks by id, on or off; absent ones run. */
  checks?: Record<string, boolean>;
  /** What its stories are not flagged for. Absent: nothing. */
  policy?: Policy;
}

export interface RegisterView {
  /** Counts up with every change of any register. */
  revision: number;
  /** The passing of time has been seen to up to here: ISO 8601; null or absent before the first time. */
  asOf?: string | null;
  partner: Partner;
  /** Holders that operators added or override; the built-in ones are data of `shared/rights`. */
  holders: Holder[];
  /** Every version of every license of this partner, as recorded. */
  licenses: LicenseVersion[];
  /** Words and patterns that operators watch for, in this partner's stories among others. Absent: none. */
  watchLists?: WatchList[];
}
