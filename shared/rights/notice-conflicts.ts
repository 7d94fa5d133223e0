import type { Notice } from './notice.ts';
import type { RightsTerm } from './terms.ts';

/** Two notices of one story that cannot both hold. Indexes into the notices given. */
export interface NoticeConflict {
  kind: 'holder' | 'grant' | 'licence';
  between: [number, number];
  because: string;
}

const GIVES: readonly RightsTerm[] = ['free-to-republish', 'cc-licence', 'public-domain'];
const TAKES: readonly RightsTerm[] = [
  'no-republication',
  'contract-required',
  'subscription-required',
  'prior-permission',
];

/**
 * Where metadata and prose, or two fields, disagree: another claimant, a grant against a prohibition, two licences.
 * Notices in prose among themselves are left alone: a footer may well list several holders.
 */
export function conflictsBetween(notices: readonly Notice[]): NoticeConflict[] {
  const conflicts: NoticeConflict[] = [];
  notices.forEach((one, first) => {
    notices.forEach((other, second) => {
      if (second <= first || (one.from === 'prose' && other.from === 'prose')) return;
      const add = (kind: NoticeConflict['kind'], because: string) =>
        conflicts.push({ kind, between: [first, second], because });
      if (claims(one) && claims(other) && isOtherParty(one, other))
        add('holder', `${where(one)} claims for ${one.holder}, ${where(other)} for ${other.holder}.`);
      if ((has(one, GIVES) && has(other, TAKES)) || (has(one, TAKES) && has(other, GIVES)))
        add(
          'grant',
          `${where(has(one, GIVES) ? one : other)} allows what ${where(has(one, GIVES) ? other : one)} forbids.`,
        );
      if (one.licence && other.licence && one.licence !== other.licence)
        add('licence', `${where(one)} states ${one.licence}, ${where(other)} ${other.licence}.`);
    });
  });
  return conflicts;
}

const has = ({ terms }: Notice, wanted: readonly RightsTerm[]) => wanted.some((term) => terms.includes(term));
const claims = (notice: Notice) => notice.terms.includes('copyright-claim') && notice.holder !== null;
const where = ({ from }: Notice) => (from === 'metadata' ? 'the metadata' : 'the text');

function isOtherParty(one: Notice, other: Notice): boolean {
  if (one.holderId && other.holderId) return one.holderId !== other.holderId;
  const [a, b] = [one.holder?.toLowerCase() ?? '', other.holder?.toLowerCase() ?? ''];
  return !a.includes(b) && !b.includes(a);
}
