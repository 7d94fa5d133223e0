/** Which flags a change concerns, and what a second verdict does to a flag. */
import type { LicenseVersion } from '../license/license.ts';
import type { Flag } from './flag.ts';
import { type FlagLife, isOpen } from './flag-states.ts';

export type RegisterChange =
  | { change: 'license'; before: LicenseVersion | null; after: LicenseVersion | null }
  | { change: 'kill'; workId: string }
  | { change: 'original'; workId: string; copies: string[] }
  /** A name, alias, sign-off or domain came or went. `holderId` may have been unknown to what names it. */
  | { change: 'holder'; holderId: string }
  | { change: 'partner'; partnerId: string };

type Known = Pick<Flag, 'storyId' | 'partner' | 'kind' | 'holderId' | 'workId'>;

/** Whether the change can alter what the flag says. Content checks do not depend on the register. */
export function concerns(change: RegisterChange, flag: Known): boolean {
  if (flag.kind.startsWith('content:')) return change.change === 'partner' && change.partnerId === flag.partner;
  switch (change.change) {
    case 'license':
      return [change.before, change.after].some(
        (version) => version?.partnerId === flag.partner && version.holderId === flag.holderId,
      );
    case 'kill':
      return flag.workId === change.workId;
    case 'original':
      return change.copies.includes(flag.storyId) || flag.workId === change.workId;
    case 'holder':
      // A flag on an unlisted or unnamed holder may be about one that is listed now.
      return flag.holderId === change.holderId || flag.holderId === null;
    case 'partner':
      return flag.partner === change.partnerId;
  }
}

/** What becomes of a standing flag when its story is judged again. `note`: decided before, so only told to whoever decided. */
export type Recheck =
  | { do: 'nothing' }
  | { do: 'auto-resolve' }
  | { do: 'change'; flag: Flag }
  | { do: 'note'; now: Flag | null };

/** @param now the flag of the same id that the second verdict raises, null when it raises none */
export function recheck(standing: { flag: Flag; life: Pick<FlagLife, 'state'> }, now: Flag | null): Recheck {
  const { flag, life } = standing;
  const same =
    now !== null && now.severity === flag.severity && now.because === flag.because && now.workId === flag.workId;
  if (same) return { do: 'nothing' };
  if (isOpen(life)) return now ? { do: 'change', flag: now } : { do: 'auto-resolve' };
  if (life.state === 'decided' || life.state === 'effective') return { do: 'note', now };
  // Resolved or superseded by the register before: raised again, it is open again.
  return now ? { do: 'change', flag: now } : { do: 'nothing' };
}
