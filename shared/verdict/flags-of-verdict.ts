import type { RegisterView } from '../license/register.ts';
import type { DetectedStory } from '../pipeline/batch.ts';
import { flagIdOf } from '../pipeline/ids.ts';
import type { Flag } from '../review/flag.ts';
import { flagSentence, KIND_OF_OUTCOME } from '../review/flag-kinds.ts';
import { flaggedFindings } from './content-flags.ts';
import type { Decision } from './decide-verdict.ts';
import { usedAt } from './request-of-case.ts';
import type { Claim, Severity, VerdictOutcome } from './verdict.ts';

export interface FlagFrame {
  dropId: string;
  partner: string;
  receivedAt: string;
  story: DetectedStory;
  register: RegisterView | null;
}

interface Raised {
  outcome: VerdictOutcome;
  severity: Severity | null;
  holder: string | null;
  holderId: string | null;
  holderName: string | null;
  claims: readonly Claim[];
}

/** The flags of a story: one for each holder whose case a person must see, one for each content check that found something. */
export function flagsOfVerdict({ verdict, decided }: Decision, frame: FlagFrame): Flag[] {
  const cases = decided.map(({ outcome, severity, case: one }): Raised => {
    const claims = one.claims.map(({ claim }) => claim);
    const { holderId = null, holderName = null } = claims[0] ?? {};
    return { outcome, severity, holder: one.holder, holderId, holderName, claims };
  });
  const { outcome, severity, holderId, holderName, claims } = verdict;
  const whole = { outcome, severity, holder: holderId, holderId, holderName, claims };
  const raised = decided.length ? cases : [whole];
  const rights = raised.flatMap((one) => rightsFlag(one, frame));
  return [...rights, ...contentFlags(frame, rights)];
}

function rightsFlag(one: Raised, { story, dropId, partner, receivedAt }: FlagFrame): Flag[] {
  const kind = KIND_OF_OUTCOME[one.outcome];
  if (!kind || one.severity === null) return [];
  const copy = one.claims.find(({ by }) => by === 'match');
  return [
    {
      // The holder tells two cases of one kind apart; it stays when a stronger claim for it turns up.
      flagId: flagIdOf(story.storyId, kind, one.holder ?? undefined),
      dropId,
      storyId: story.storyId,
      partner,
      kind,
      severity: one.severity,
      because: flagSentence(kind, one.holderName),
      holderId: one.holderId,
      workId: copy?.workId ?? null,
      shareOfStory: copy?.shareOfStory ?? null,
      openedAt: receivedAt,
    },
  ];
}

function contentFlags({ story, dropId, partner, receivedAt, register }: FlagFrame, rights: readonly Flag[]): Flag[] {
  const over = register !== null && usedAt({ story, receivedAt, register }) !== receivedAt;
  const flagged = flaggedFindings(
    // An embargo that has ended since is nothing that a person must see.
    story.findings.filter(({ check }) => !(over && check === 'embargo-mark')),
    rights.map(({ kind }) => kind),
  );
  return flagged.map(({ check, severity, because }) => ({
    flagId: flagIdOf(story.storyId, `content:${check}`),
    dropId,
    storyId: story.storyId,
    partner,
    kind: `content:${check}`,
    severity,
    because,
    holderId: null,
    workId: null,
    shareOfStory: null,
    openedAt: receivedAt,
  }));
}
