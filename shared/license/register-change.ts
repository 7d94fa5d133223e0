/** A change of the register, and of whose text the stories are that it concerns. */
import { folded } from './holder-names.ts';
import type { LicenseVersion } from './license.ts';

export type RegisterChange =
  /** A version came, or the time of one began or ended. */
  | { change: 'license'; partnerId: string; holderId: string }
  /** A name, alias or sign-off came or went: `names` holds those of before and after. */
  | { change: 'holder'; holderId: string; names: string[] }
  /** Who a partner is, or how it publishes. */
  | { change: 'partner'; partnerId: string }
  /** What of a work is its holder's was said anew. */
  | { change: 'fence'; workId: string; holderId: string }
  /** What a story says of itself has come to pass: its embargo ended. */
  | { change: 'story'; storyId: string }
  /** The holder withdrew a work. */
  | { change: 'kill'; workId: string; holderId: string };

/** Uses of one holder's text or of all, by one partner or by all, of one work or of all. */
export interface Scope {
  /** One of the two is named at least. */
  holder: string | null;
  partner: string | null;
  work: string | null;
}

/** None for a single story: it is asked for by its id. */
export function scopesOf(change: RegisterChange): Scope[] {
  switch (change.change) {
    case 'license':
      return [{ holder: change.holderId, partner: change.partnerId, work: null }];
    case 'holder': {
      // Stories that named it before the register knew the name lie under the name.
      const names = [...new Set(change.names.map(folded))].filter((name) => name !== '');
      return [change.holderId, ...names.map((name) => `name:${name}`)].map((holder) => ({
        ...{ holder, partner: null, work: null },
      }));
    }
    case 'partner':
      return [{ holder: null, partner: change.partnerId, work: null }];
    case 'story':
      return [];
    case 'fence':
    case 'kill':
      return [{ holder: change.holderId, partner: null, work: change.workId }];
  }
}

/** A moment from which on a license says something else. */
export interface Boundary {
  /** ISO 8601. */
  at: string;
  license: Pick<LicenseVersion, 'partnerId' | 'holderId' | 'licenseId' | 'version'>;
}

/** The moments that lie ahead of the register when it learns of the version. */
export function boundariesOf({
  valid,
  recordedAt,
  partnerId,
  holderId,
  licenseId,
  version,
}: LicenseVersion): Boundary[] {
  return [valid.from, valid.to]
    .filter((at) => at !== null && Date.parse(at) > Date.parse(recordedAt))
    .map((at) => ({ at: new Date(at as string).toISOString(), license: { partnerId, holderId, licenseId, version } }));
}

/** Boundaries in order of time; one of the same moment as another has a place of its own. An instant stands before all of its moment. */
export const placeOfBoundary = ({ at, license }: Boundary): string =>
  `${at}#${license.partnerId}#${license.licenseId}#${license.version}`;
