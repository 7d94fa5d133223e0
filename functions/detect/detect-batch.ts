import type { RegisterView } from '../../shared/license/register.ts';
import { managedFindings } from '../../shared/moderation/managed/managed-findings.ts';
import {
  type DetectedBatch,
  type DetectedStory,
  isSetAside,
  notSetAside,
  type SetAside,
  type SplitStory,
  type StoriesBatch,
} from '../../shared/pipeline/batch.ts';
import type { ExamineStory } from '../../shared/pipeline/examine-story.ts';
import { extentOf } from '../../shared/pipeline/ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { BatchMessage } from '../../shared/pipeline/messages.ts';
import { nearbyNotices } from '../../shared/pipeline/nearby-notices.ts';
import type { ManagedChecks } from '../../shared/ports/managed-checks.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { failureName, logger } from '../runtime/logger.ts';
import { narrowing, openBatch, passOn } from '../runtime/stored-batch.ts';
import { readText, readTexts } from '../runtime/story-text.ts';

export interface DetectPorts {
  data: Objects;
  registers: Registers;
  next: Outbox;
  own: Outbox;
  /** A service to ask besides, where the partner says so. None is deployed. */
  managed?: ManagedChecks;
  examinerFor: (register: RegisterView | null) => ExamineStory | Promise<ExamineStory>;
}

const LANES = 8;

/** Reads each story's text, finds notices, holder signs, language and content issues, and sends the batch on. */
export function detectBatch(message: BatchMessage, attempt: number, ports: DetectPorts): Promise<void> {
  return narrowing(ports, message, attempt, async () => {
    const { notices, ...batch } = await openBatch<SplitStory | SetAside, StoriesBatch>(ports.data, message);
    const register = await ports.registers.view(batch.partner);
    const examine = await ports.examinerFor(register);
    const live = notSetAside<SplitStory>(batch.stories);
    const extents = live.map(({ storyId }) => extentOf(storyId));
    const texts = await readTexts(ports.data, batch.textKey, extents);
    const noticeTexts = await mapAtMost(LANES, notices, (notice) => readText(ports.data, batch.textKey, notice));
    const examined = new Map<number, DetectedStory | SetAside>();
    for (const [at, story] of live.entries()) {
      const [text, offset] = [texts[at] ?? '', extents[at]?.start ?? 0];
      const question = { text, offset, lang: story.fields.lang ?? null, on: register?.partner.checks ?? {} };
      const beside = ports.managed ? await managedFindings(ports.managed, question) : [];
      try {
        const nearby = nearbyNotices(story, notices, noticeTexts);
        const found = examine({ story, text, offset, receivedAt: batch.receivedAt, notices: nearby });
        // Ours come first and none of them gives way: a service outside never closes what our checks opened.
        const findings = [...found.findings, ...beside].slice(0, LIMITS.findingsPerStory);
        examined.set(story.i, { ...found, findings });
      } catch (failure) {
        // The detectors are pure: what fails once fails always.
        logger.error('detector failed', { storyId: story.storyId, failure: failureName(failure) });
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
