import type { RegisterView } from '../../shared/license/register.ts';
import type { DetectedBatch, DetectedStory, SetAside, SplitStory, StoriesBatch } from '../../shared/pipeline/batch.ts';
import { isSetAside } from '../../shared/pipeline/batch.ts';
import type { ExamineStory } from '../../shared/pipeline/examine-story.ts';
import { parseStoryId } from '../../shared/pipeline/ids.ts';
import type { BatchMessage } from '../../shared/pipeline/messages.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import { logger } from '../runtime/logger.ts';
import { narrowing, openBatch, passOn } from '../runtime/stored-batch.ts';
import { readText, readTexts } from '../runtime/story-text.ts';

export interface DetectPorts {
  data: Objects;
  registers: Registers;
  next: Outbox;
  own: Outbox;
  examinerFor: (register: RegisterView | null) => ExamineStory | Promise<ExamineStory>;
}

/** Reads each story's text, finds notices, holder signs, language and content issues, and sends the batch on. */
export function detectBatch(message: BatchMessage, attempt: number, ports: DetectPorts): Promise<void> {
  return narrowing(ports.own, message, attempt, async () => {
    const { notices, ...batch } = await openBatch<SplitStory | SetAside, StoriesBatch>(ports.data, message);
    const examine = await ports.examinerFor(await ports.registers.view(batch.partner));
    const live = batch.stories.filter((story): story is SplitStory => !isSetAside(story));
    const extents = live.map(({ storyId }) => parseStoryId(storyId) ?? { start: 0, end: 0 });
    const texts = await readTexts(ports.data, batch.textKey, extents);
    const noticeTexts: string[] = [];
    for (const notice of notices) noticeTexts.push(await readText(ports.data, batch.textKey, notice));
    const examined = new Map<number, DetectedStory | SetAside>();
    for (const [at, story] of live.entries()) {
      try {
        const nearby = notices.map((notice, place) => ({
          ...notice,
          text: noticeTexts[place] ?? '',
          standsBy: story.notices.includes(place),
        }));
        const found = examine({
          story,
          text: texts[at] ?? '',
          offset: extents[at]?.start ?? 0,
          receivedAt: batch.receivedAt,
          notices: nearby,
        });
        examined.set(story.i, found);
      } catch (failure) {
        // The detectors are pure: what fails once fails always.
        logger.error('detector failed', {
          storyId: story.storyId,
          failure: failure instanceof Error ? failure.name : typeof failure,
        });
        examined.set(story.i, { storyId: story.storyId, i: story.i, setAside: 'detector-failed' });
      }
    }
    const stories = batch.stories.map((story) =>
      isSetAside(story) ? story : (examined.get(story.i) as DetectedStory | SetAside),
    );
    const detected: DetectedBatch = { ...batch, stories };
    await passOn(ports, message, 'detected', detected);
  });
}
