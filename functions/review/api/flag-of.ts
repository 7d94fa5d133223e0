import type { JudgedRecord } from '../../../shared/pipeline/records.ts';
import { isJudged } from '../../../shared/pipeline/records.ts';
import { MAY_WAIT_MS } from '../../../shared/review/deadline.ts';
import { shownHeadline } from '../../../shared/review/shown-headline.ts';
import type { QueueRow } from '../read-queue.ts';

/** A flag as programs see it: without leases, with what its story says of itself. */
export function flagOf({ flag, story }: QueueRow) {
  const { life, event: _event, ...facts } = flag;
  return {
    ...facts,
    dueAt: new Date(Date.parse(flag.openedAt) + MAY_WAIT_MS[flag.severity]).toISOString(),
    assignee: life?.assignee ?? null,
    decision: life?.decision ?? null,
    workedOnUntil: life?.claim?.until ?? null,
    story: isJudged(story) ? summary(story) : null,
  };
}

const summary = ({ headline, lang, no, kind, verdict }: JudgedRecord) => ({
  ...{ headline: shownHeadline(headline), lang, no, kind },
  verdict: verdict.outcome,
});
