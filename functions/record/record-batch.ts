import { noVerdict } from '../../shared/pipeline/basis.ts';
import { isSetAside, type JudgedStory, type SetAside, type VerdictsBatch } from '../../shared/pipeline/batch.ts';
import { isComplete, marksOf } from '../../shared/pipeline/completion.ts';
import type { BatchMessage } from '../../shared/pipeline/messages.ts';
import { isJudged, type StoryRecord } from '../../shared/pipeline/records.ts';
import type { DueLooks } from '../../shared/ports/due-looks.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { countEach } from '../runtime/metrics.ts';
import { narrowing, openBatch } from '../runtime/stored-batch.ts';
import { writeReceipts } from '../runtime/write-receipts.ts';
import { type ReconcilePorts, reconcileFlags } from './reconcile-flags.ts';

export interface RecordPorts extends ReconcilePorts {
  data: Objects;
  looks: DueLooks;
  next: Outbox;
  own: Outbox;
}

/** Stores each verdict and its flags; when the drop is accounted for, its receipt is written and alert is told. */
export function recordBatch(message: BatchMessage, attempt: number, ports: RecordPorts): Promise<void> {
  const { ledger, data } = ports;
  return narrowing(ports, message, attempt, async () => {
    const batch = await openBatch<JudgedStory | SetAside, VerdictsBatch>(data, message);
    const anew = await mapAtMost(8, batch.stories, async (story) => {
      const record = recordOf(story, batch);
      const { stands, before } = await ledger.putStory(record);
      if (stands) await lookAgain(ports, record);
      if (stands) await reconcileFlags(ports, record, before);
      return stands && !before ? [record] : [];
    });
    countEach(
      'verdicts',
      anew.flat().flatMap((story) => (isJudged(story) ? story.verdict.outcome : [])),
    );
    countEach(
      'set-aside',
      anew.flat().flatMap((story) => (isJudged(story) ? [] : story.setAside)),
    );
    const drop = await ledger.addMarks(message.dropId, marksOf(message));
    if (!isComplete(drop)) return;
    await writeReceipts(ledger, data, drop);
    await ports.next.send([{ v: 1, kind: 'alert', dropId: message.dropId, partner: message.partner }]);
  });
}

/** Put before the flags: a flag that waits for a moment is never left waiting. */
async function lookAgain({ looks }: Pick<RecordPorts, 'looks'>, story: StoryRecord): Promise<void> {
  if (!isJudged(story)) return;
  const change = { change: 'story', storyId: story.storyId } as const;
  for (const at of story.looks ?? []) await looks.put({ at, change });
}

function recordOf(story: JudgedStory | SetAside, { partner, receivedAt, splitNo }: VerdictsBatch): StoryRecord {
  if (isSetAside(story))
    return { storyId: story.storyId, partner, receivedAt, setAside: story.setAside, basis: noVerdict(splitNo) };
  const { i: _place, notices: _places, ...kept } = story;
  return { ...kept, partner, receivedAt };
}
