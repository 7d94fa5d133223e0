/** The registers as lists, for people to look at. Every read is bounded by `limit`. */
import type { LicenseVersion } from '../license/license.ts';
import type { Partner } from '../license/register.ts';
import type { WatchList } from '../moderation/watch/watch-list.ts';
import type { Holder } from '../rights/holder.ts';

export interface RegisterLists {
  partners(limit: number): Promise<Partner[]>;
  holders(limit: number): Promise<Holder[]>;
  watchLists(limit: number): Promise<WatchList[]>;
  /** Every version of every license of the partner. */
  licenses(partner: string, limit: number): Promise<LicenseVersion[]>;
}
