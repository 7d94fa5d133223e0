import { parseStoryId } from './ids.ts';
import { LIMITS } from './limits.ts';
import type { BatchMessage } from './messages.ts';
import type { WorkRecord } from './records.ts';

/** The messages that have stories judged again, those of one detected batch together. */
export function askAgain(works: Iterable<WorkRecord>): BatchMessage[] {
  const messages: BatchMessage[] = [];
  const open = new Map<string, BatchMessage>();
  for (const { storyId, partner, detected } of works) {
    const at = parseStoryId(storyId);
    if (!at) continue;
    const { i, ...batch } = detected;
    const message = open.get(batch.key);
    if (message && message.stories.length < LIMITS.batchStories) message.stories.push({ i, id: storyId });
    else {
      const stories = [{ i, id: storyId }];
      const made: BatchMessage = { v: 1, kind: 'detected', dropId: at.drop, partner, batch, stories, again: true };
      open.set(batch.key, made);
      messages.push(made);
    }
  }
  return messages;
}
