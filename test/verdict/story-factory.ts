import type { LicenseVersion } from '../../shared/license/license.ts';
import type { RegisterView } from '../../shared/license/register.ts';
import type { DetectedStory } from '../../shared/pipeline/batch.ts';
import { sha256, storyIdOf } from '../../shared/pipeline/ids.ts';
import type { WorkRecord } from '../../shared/pipeline/records.ts';
import type { HolderSign, Notice } from '../../shared/rights/notice.ts';
import type { Matched } from '../../shared/verdict/claims-of-story.ts';
import { judgeStory, type StoryToJudge } from '../../shared/verdict/judge-story.ts';

export { license } from '../license/license-factory.ts';

export const NOON = '2025-03-10T12:00:00.000Z';
export const LATER = '2025-03-10T13:00:00.000Z';
export const EARLIER = '2025-03-10T11:00:00.000Z';
export const dropOf = (partner: string) => sha256(partner).slice(0, 32);
const NAMES: Record<string, string> = { borealis: 'Borealis Press Agency', meltem: 'Meltem Haber Ajansı' };
export const holders = { name: (id: string) => NAMES[id] ?? null };

export function story(fields: Partial<DetectedStory> = {}): DetectedStory {
  return {
    storyId: storyIdOf(dropOf('gazette'), { start: 0, end: 900 }),
    i: 0,
    no: 1,
    kind: 'story',
    headline: 'Harbour bridge opens',
    confidence: 0.9,
    fields: {},
    notices: [],
    lang: 'en',
    words: 300,
    rights: [],
    signs: [],
    findings: [],
    ...fields,
  };
}

export const notice = (fields: Partial<Notice> = {}): Notice => ({
  start: 800,
  end: 880,
  holder: NAMES.borealis as string,
  holderId: 'borealis',
  terms: ['copyright-claim', 'no-republication'],
  scope: 'story',
  confidence: 0.9,
  from: 'prose',
  ...fields,
});
export const stated = (by: 'notice' | 'drop-notice' | 'metadata', fields: Partial<Notice> = {}) => ({
  notice: notice(fields),
  by,
});
export const sign = (by: HolderSign['by'], holderId = 'borealis'): HolderSign => ({
  holderId,
  by,
  start: 790,
  end: 800,
});

/** Half of a work of somebody else that stands in the story. */
export function copyOf(work: Partial<WorkRecord> = {}, match: Partial<Matched['match']> = {}): Matched {
  const partner = work.partner ?? 'borealis-feed';
  const storyId = work.storyId ?? storyIdOf(dropOf(partner), { start: 0, end: 700 });
  const spans = [{ qStart: 100, qEnd: 500, rStart: 0, rEnd: 400, words: 80 }];
  return {
    match: { workId: storyId, spans, words: 80, shareOfStory: 0.27, shareOfWork: 0.5, ...match },
    work: {
      partner,
      storyId,
      receivedAt: EARLIER,
      holderId: 'borealis',
      holderName: NAMES.borealis as string,
      own: true,
      lang: 'en',
      detected: { no: 0, size: 1, key: 'k', sha256: 'h', i: 0 },
      ...work,
    },
  };
}

export const register = (licenses: LicenseVersion[] = [], holderId: string | null = null): RegisterView => ({
  revision: 7,
  partner: { id: 'gazette', name: 'The Gazette', holderId },
  holders: [],
  licenses,
});

export const judge = (fields: Partial<StoryToJudge> = {}) =>
  judgeStory({
    dropId: dropOf('gazette'),
    partner: 'gazette',
    receivedAt: NOON,
    story: story(),
    matches: [],
    register: register(),
    holders,
    ...fields,
  });
