import type { FlagRecord } from '../../shared/pipeline/records.ts';

const DROP = 'a'.repeat(32);

/** An open flag nobody has touched. */
export function flagRecord(fields: Partial<FlagRecord> = {}): FlagRecord {
  const storyId = fields.storyId ?? `${DROP}.0-5k`;
  return {
    flagId: `${storyId}.unlicensed.0123456789ab`,
    dropId: storyId.slice(0, 32),
    storyId,
    partner: 'gazette',
    kind: 'unlicensed',
    severity: 'high',
    because: 'The text belongs to Meltem, and the partner has no license for it.',
    holderId: 'meltem',
    workId: null,
    shareOfStory: 0.5,
    openedAt: '2026-01-01T10:00:00.000Z',
    state: 'queued',
    version: 1,
    ...fields,
  };
}
