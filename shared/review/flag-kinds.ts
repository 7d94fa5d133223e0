import type { VerdictOutcome } from '../verdict/verdict.ts';

/** Every kind of rights flag with what it says to the person who sees it. `{holder}` stands for the holder's name. */
export const FLAG_KINDS = {
  kill: 'The text was withdrawn by {holder} and must not be used.',
  embargo: 'The text is under an embargo of {holder}.',
  unlicensed: 'The text belongs to {holder}, and the partner has no license for it.',
  suspended: 'The license of {holder} that would allow this use is suspended.',
  expired: 'The license of {holder} that would allow this use has ended.',
  scope: 'The license of {holder} does not cover this use.',
  cap: 'The partner has used more texts of {holder} than its license allows.',
  early: 'The license of {holder} does not allow this use yet.',
  condition: 'A condition of {holder} on this use is not seen to be met.',
  undecided: 'Whether the partner may use the text of {holder} cannot be decided, because facts are missing.',
  recheck: 'A flag that was decided would be raised differently today, or not at all: look at the decision again.',
} as const;

export type RightsFlagKind = keyof typeof FLAG_KINDS;

/** Outcomes that nobody needs to see have no kind. */
export const KIND_OF_OUTCOME: Partial<Record<VerdictOutcome, RightsFlagKind>> = {
  killed: 'kill',
  embargoed: 'embargo',
  'no-license': 'unlicensed',
  suspended: 'suspended',
  expired: 'expired',
  'out-of-scope': 'scope',
  'cap-exceeded': 'cap',
  'not-yet-valid': 'early',
  'licensed-condition-open': 'condition',
  indeterminate: 'undecided',
};

const NAME_CHARS = 80;

export function flagSentence(kind: RightsFlagKind, holderName: string | null): string {
  return FLAG_KINDS[kind].replace('{holder}', () => holderName?.slice(0, NAME_CHARS) ?? 'a holder that is not named');
}
