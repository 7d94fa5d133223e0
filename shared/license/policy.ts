/**
 * What a partner's stories are not flagged for, though the register does not allow it: small matches, and uses that
 * somebody answers for until a day. A policy takes away flags, never a verdict, and never speaks of withdrawn or
 * embargoed texts unless an entry names that kind.
 */
import type { Flag } from '../review/flag.ts';
import { sentenceOf } from '../text/sentence-of.ts';

export interface AllowEntry {
  id: string;
  /** Null: any holder. */
  holderId: string | null;
  /** Kind of flag; null: any but withdrawn, embargoed and content. */
  kind: string | null;
  /** Stories received from this instant on are flagged again. */
  until: string;
  /** Who answers for it. */
  owner: string;
  reason: string;
}

export interface Policy {
  /** Copies of a smaller share of the story are not flagged where no notice is printed with it: 0 to 1. */
  minShare?: number;
  allow?: AllowEntry[];
}

/** A flag that a policy took away, for whoever asks why nothing was raised. */
export interface Passed {
  kind: string;
  holderId: string | null;
  because: string;
}

const NEVER_ANY: ReadonlySet<string> = new Set(['kill', 'embargo']);
const neverAny = (kind: string) => NEVER_ANY.has(kind) || kind.startsWith('content:');

/** Every sentence that says why nothing was raised. Records hold them: words stay as they are. */
export const PASSED = {
  allowed: "Allowed until {until} by entry {entry} of the partner's policy.",
  small: "The match is smaller than the partner's policy asks for.",
} as const;

/** @param hasNotice whether a rights notice stands with the story: then it is no small matter however small the match */
export function applyPolicy(
  flags: readonly Flag[],
  policy: Policy | undefined,
  { receivedAt, hasNotice }: { receivedAt: string; hasNotice: boolean },
): { flags: Flag[]; passed: Passed[] } {
  const kept: Flag[] = [];
  const passed: Passed[] = [];
  for (const flag of flags) {
    const because = why(flag);
    if (because === null) kept.push(flag);
    else passed.push({ kind: flag.kind, holderId: flag.holderId, because });
  }
  return { flags: kept, passed };

  function why(flag: Flag): string | null {
    const entry = policy?.allow?.find((one) => allows(one, flag, receivedAt));
    if (entry) return sentenceOf(PASSED.allowed, { until: entry.until, entry: entry.id });
    const { shareOfStory: share } = flag;
    const small = policy?.minShare !== undefined && share !== null && share < policy.minShare;
    return small && !hasNotice && !neverAny(flag.kind) ? PASSED.small : null;
  }
}

function allows({ holderId, kind, until }: AllowEntry, flag: Flag, receivedAt: string): boolean {
  if (Date.parse(receivedAt) >= Date.parse(until)) return false;
  if (holderId !== null && holderId !== flag.holderId) return false;
  return kind === null ? !neverAny(flag.kind) : kind === flag.kind;
}
