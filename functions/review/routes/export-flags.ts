import type { JudgedRecord } from '../../../shared/pipeline/records.ts';
import { csvOf } from '../../../shared/review/csv.ts';
import { type ConsoleContext, type ConsolePorts, requireAllowed } from '../console.ts';
import { isJudged } from '../read-case.ts';
import { cursorOf, placeOfCursor, type QueueRow, readQueuePages } from '../read-queue.ts';
import { filterOf } from './queue.ts';

/** Pages of the queue in one file. */
const PAGES = 25;
const HEADER = [
  ...['flag', 'severity', 'kind', 'state', 'partner', 'holder', 'openedAt', 'shareOfStory', 'story', 'work', 'drop'],
  ...['headline', 'language', 'verdict', 'because'],
];

/** Open flags with the filters of the queue, as CSV or JSON: at most PAGES pages; the rest begins at `next`. */
export const exportFlagsRoute =
  ({ review, clock }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    requireAllowed(context.get('person'), 'export');
    const query = context.req.query();
    const filter = filterOf(query, context.get('person'));
    const { rows, next: place } = await readQueuePages(review, filter, placeOfCursor(query.cursor), PAGES, clock.now());
    const next = place && cursorOf(place);
    if (next) context.header('x-next-cursor', next);
    const csv = context.req.path.endsWith('.csv');
    context.header('content-disposition', `attachment; filename="flags.${csv ? 'csv' : 'json'}"`);
    if (!csv) return context.json({ flags: rows.map(flagOf), next });
    return context.body(csvOf(HEADER, rows.map(cells)), 200, { 'content-type': 'text/csv; charset=utf-8' });
  };

/** A flag as programs see it: without leases, with what its story says of itself. */
export function flagOf({ flag, story }: QueueRow) {
  const { life, event: _event, ...facts } = flag;
  return {
    ...facts,
    decision: life?.decision ?? null,
    workedOnUntil: life?.claim?.until ?? null,
    story: isJudged(story) ? summary(story) : null,
  };
}

const summary = ({ headline, lang, no, kind, verdict }: JudgedRecord) => ({
  ...{ headline, lang, no, kind },
  verdict: verdict.outcome,
});

function cells({ flag, story }: QueueRow): (string | number | null)[] {
  const told = isJudged(story) ? story : null;
  return [
    ...[flag.flagId, flag.severity, flag.kind, flag.state, flag.partner, flag.holderId, flag.openedAt],
    ...[flag.shareOfStory, flag.storyId, flag.workId, flag.dropId],
    ...[told?.headline ?? null, told?.lang ?? null, told?.verdict.outcome ?? null, flag.because],
  ];
}
