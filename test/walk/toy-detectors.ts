/**
 * Detectors of a few lines, for corrections of a split of which every place must be known beforehand: blank lines split, any 5 equal words
 * in a row match, a story that another partner delivered first is flagged, `POISON` breaks examining.
 */

import { coverage } from '../../shared/license/coverage.ts';
import type { DetectedStory } from '../../shared/pipeline/batch.ts';
import { PoisonError } from '../../shared/pipeline/failures.ts';
import type { MatchedStory } from '../../shared/pipeline/flag-rules.ts';
import { flagIdOf, parseStoryId, sha256 } from '../../shared/pipeline/ids.ts';
import type { Match } from '../../shared/reuse/match.ts';
import { readStory } from '../../shared/reuse/read-story.ts';
import type { Segment } from '../../shared/split/segment.ts';
import { capsOfUse } from '../../shared/verdict/uses-of-story.ts';
import { workOfStory } from '../../shared/verdict/work-of-story.ts';
import type { Detectors } from './storm.ts';

const RUN = 5;
/** What the toys do not look at. */
const UNREAD = readStory('');
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const runsOf = (text: string) => {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, at) => sha256(words.slice(at, at + RUN).join(' ')).slice(0, 16));
};

const NOT_COUNTED = { day: null, month: null, year: null };
const heldBy = (matches: MatchedStory['matches']) => [
  ...new Set(matches.flatMap(({ work }) => (work.own && work.holderId ? [work.holderId] : []))),
];

export const TOY_DETECTORS: Detectors = {
  async split(bytes) {
    const text = new TextDecoder().decode(bytes);
    if (!text.trim()) throw new PoisonError('empty-file');
    const segments: Segment[] = [];
    for (const found of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
      const { index: start, 0: part } = found;
      segments.push({
        start,
        end: start + part.length,
        kind: 'story',
        headline: part.split('\n')[0] ?? null,
        confidence: 1,
      });
    }
    return { format: 'text', encoding: { name: 'utf-8', because: 'toy' }, text, segments, warnings: [] };
  },
  examinerFor:
    () =>
    ({ story, text }): DetectedStory => {
      if (text.includes('POISON')) throw new Error('a detector broke');
      return { ...story, lang: 'en', words: wordsOf(text).length, rights: [], signs: [], findings: [] };
    },
  rules: (register) => ({
    work: (story) => workOfStory(story, register?.partner.holderId ?? null, (id) => id),
    read(text) {
      const runs = [...new Set(runsOf(text))];
      return { ...UNREAD, text, fingerprints: { written: runs, read: runs, contexts: new Map() } };
    },
    nominate: ({ read }, postings, self) => ({
      candidates: [...new Set(read.flatMap((print) => postings.get(print) ?? []).map(({ work }) => work))]
        .filter((work) => work !== self)
        .sort(),
      common: new Set(),
    }),
    match({ text }, sources) {
      const mine = new Set(runsOf(text));
      return sources.flatMap((source): Match[] => {
        const words = runsOf(source.text).filter((run) => mine.has(run)).length;
        return words ? [{ workId: source.workId, spans: [], words, shareOfStory: 1, shareOfWork: 1 }] : [];
      });
    },
    credits: () => [],
    uses: ({ story, partner, receivedAt, matches }) =>
      heldBy(matches).map((holder) => ({
        storyId: story.storyId,
        partner,
        receivedAt,
        holder,
        counts: true,
        works: matches.flatMap(({ work }) => (work.holderId === holder ? [work.storyId] : [])),
      })),
    caps: (use) => capsOfUse(use, register),
    judge({ story, partner, receivedAt, matches: found }, used) {
      const allowed = (holder: string | null) => {
        if (!register || holder === null) return false;
        const use = { partnerId: partner, holderId: holder, at: receivedAt, used: used.get(holder) ?? NOT_COUNTED };
        return coverage(register.licenses, use).outcome === 'licensed';
      };
      const matches = found.filter(({ work }) => !(work.own && allowed(work.holderId)));
      const outcome =
        register === null ? ('indeterminate' as const) : matches.length ? ('no-license' as const) : ('clear' as const);
      const flags = (register?.partner.holderId ? [] : matches).map(({ work }) => ({
        flagId: flagIdOf(story.storyId, 'unlicensed', work.storyId),
        dropId: parseStoryId(story.storyId)?.drop ?? '',
        storyId: story.storyId,
        partner,
        kind: 'unlicensed',
        severity: work.own ? ('high' as const) : ('low' as const),
        because: 'It shares text with a work.',
        holderId: work.holderId,
        workId: work.storyId,
        shareOfStory: 1,
        openedAt: receivedAt,
      }));
      const verdict = {
        outcome,
        holderId: null,
        holderName: null,
        severity: null,
        claims: [],
        winner: null,
        reasons: [],
        trace: [],
        licenseId: null,
        licenseVersion: null,
        asked: null,
      };
      return { verdict, flags };
    },
  }),
};
