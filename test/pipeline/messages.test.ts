import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import {
  AlertMessageSchema,
  type BatchMessage,
  BatchMessageSchema,
  DropRequestSchema,
  QUEUE_MESSAGES,
} from '../../shared/pipeline/messages.ts';
import { STAGES } from '../../shared/pipeline/stages.ts';
import { uploadsOf } from '../../shared/pipeline/upload-event.ts';

const dropId = 'a'.repeat(32);
const message = (count = 1): BatchMessage => ({
  v: 1,
  kind: 'stories',
  dropId,
  partner: 'ajans',
  batch: { no: 0, size: count, key: `drops/${dropId}/split/${'b'.repeat(64)}.json`, sha256: 'b'.repeat(64) },
  stories: Array.from({ length: count }, (_, i) => ({ i, id: `${dropId}.${i}-${i + 1}` })),
});
const accepts = (value: unknown) => v.safeParse(BatchMessageSchema, value).success;

describe('a batch message', () => {
  it.each([
    ['of a version yet to come', { ...message(), v: 2 }],
    ['without stories', { ...message(), stories: [] }],
    ['that carries text', { ...message(), text: 'Ankara' }],
    ['with a headline on a story', { ...message(), stories: [{ ...message().stories[0], headline: 'Ankara' }] }],
    ['that points outside its drops', { ...message(), batch: { ...message().batch, key: 'drops/../receipts/x.json' } }],
    ['of a partner that is a path', { ...message(), partner: 'a/b' }],
  ])('%s is refused', (_, value) => expect(accepts(value)).toBe(false));

  it('carries as many stories as the limit says, and not one more', () => {
    const full = message(36).stories;
    const exact = [...full, ...full].slice(0, LIMITS.batchStories);
    expect(accepts({ ...message(), stories: exact })).toBe(true);
    expect(accepts({ ...message(), stories: [...exact, exact[0]] })).toBe(false);
  });
});

describe('an alert message', () => {
  it('names a drop and nothing else', () => {
    const alert = { v: 1, kind: 'alert', dropId, partner: 'ajans' };
    expect(v.safeParse(AlertMessageSchema, alert).success).toBe(true);
    expect(v.safeParse(AlertMessageSchema, { ...alert, headline: 'Ankara' }).success).toBe(false);
  });
});

describe('the sample messages', () => {
  const sample = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../events/messages/${name}.json`, import.meta.url), 'utf8'));
  const doors: Record<string, (body: unknown) => unknown> = {
    drops: uploadsOf,
    // On the queue of drops too.
    'drop-requests': (body) => v.parse(DropRequestSchema, body),
    ...Object.fromEntries(Object.entries(QUEUE_MESSAGES).map(([queue, schema]) => [queue, (b) => v.parse(schema, b)])),
  };

  it('are there for each queue', () => {
    expect(
      Object.keys(doors)
        .filter((name) => name !== 'drop-requests')
        .sort(),
    ).toEqual(STAGES.map(({ queue }) => queue).sort());
  });

  it.each(Object.keys(doors))('of %s: the bad one is refused at the door, the good one let in', (queue) => {
    expect(() => doors[queue]?.(sample(`${queue}.bad`))).toThrow(v.ValiError);
    expect(doors[queue]?.(sample(`${queue}.good`))).toBeTruthy();
  });

  it('name an upload by its key, not by the form the event gives it', () => {
    expect(uploadsOf(sample('drops.good'))).toEqual([
      { key: 'incoming/kuzey-postasi/خبر 1+2.txt', receivedAt: '2026-03-02T09:15:00.000Z' },
    ]);
  });
});
