import { expect, it } from 'vitest';
import { detectBatch } from '../../../functions/detect/detect-batch.ts';
import { textBytes } from '../../../functions/runtime/story-text.ts';
import type { Partner } from '../../../shared/license/register.ts';
import type { DetectedBatch, StoriesBatch } from '../../../shared/pipeline/batch.ts';
import { examinerFor } from '../../../shared/pipeline/examine-story.ts';
import { sha256, storyIdOf } from '../../../shared/pipeline/ids.ts';
import type { BatchMessage, Message } from '../../../shared/pipeline/messages.ts';
import { storedJson } from '../../../shared/pipeline/stored-json.ts';
import type { ManagedChecks } from '../../../shared/ports/managed-checks.ts';
import { MemoryObjects, MemoryRegisters } from '../../walk/memory-ports.ts';

const DROP = sha256('asked').slice(0, 32);
const TEXT = 'Bridge opens\nHis phone is +90 532 123 45 67.\n';
const BEFORE = 'Another story\n';

async function detect(checks: Partner['checks'], managed?: ManagedChecks) {
  const data = new MemoryObjects();
  const storyId = storyIdOf(DROP, { start: BEFORE.length, end: BEFORE.length + TEXT.length });
  const fields = { lang: 'en' };
  const batch: StoriesBatch = {
    v: 1,
    dropId: DROP,
    partner: 'gazette',
    name: 'a.txt',
    receivedAt: '2025-03-10T12:00:00.000Z',
    textKey: 'text',
    stories: [{ storyId, i: 0, no: 1, kind: 'story', headline: 'Bridge opens', confidence: 1, fields, notices: [] }],
    notices: [],
  };
  const stored = storedJson(DROP, 'stories', batch);
  await data.put('text', textBytes(BEFORE + TEXT));
  await data.put(stored.key, new TextEncoder().encode(stored.json));
  const sent: Message[] = [];
  const outbox = { send: async (messages: readonly Message[]) => void sent.push(...messages) };
  const partner: Partner = { id: 'gazette', name: 'The Gazette', holderId: null, ...(checks && { checks }) };
  const registers = new MemoryRegisters([partner]);
  const message: BatchMessage = {
    v: 1,
    kind: 'stories',
    dropId: DROP,
    partner: 'gazette',
    batch: { no: 0, size: 1, key: stored.key, sha256: stored.sha256 },
    stories: [{ i: 0, id: storyId }],
  };
  await detectBatch(message, 1, {
    data,
    registers,
    next: outbox,
    own: outbox,
    examinerFor,
    ...(managed && { managed }),
  });
  const key = sent[0] && 'batch' in sent[0] ? sent[0].batch.key : '';
  const [story] = (JSON.parse(data.text(key) ?? '{}') as DetectedBatch).stories;
  return story && 'findings' in story ? story.findings.map(({ check, spans }) => [check, spans[0]?.start]) : [];
}

it('a service outside adds to what our checks found, and only where the partner asked for it', async () => {
  const asked: string[] = [];
  const managed: ManagedChecks = {
    service: 'comprehend',
    async ask(ability, text) {
      asked.push(text);
      return ability === 'toxicity' ? [{ start: 0, end: 6, score: 1 }] : [];
    },
  };
  const phone = ['phone-number', BEFORE.length + TEXT.indexOf('+90')];
  expect(await detect(undefined)).toEqual([phone]);
  expect(await detect(undefined, managed)).toEqual([phone]);
  expect(asked).toEqual([]);
  const on = { 'managed-toxicity': true, 'managed-personal-data': true };
  expect(await detect(on, managed)).toEqual([phone, ['managed-toxicity', BEFORE.length]]);
  expect(asked).toEqual([TEXT, TEXT]);
});
