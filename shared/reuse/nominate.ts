/**
 * Whose texts are worth reading, by the index alone.
 *
 * A phrase in the context it has in the story names the works that have it so; one that stands elsewhere in other company needs
 * a second. So a look-up names hardly more of a million works than of ten thousand.
 *
 * A posting list that is full stands for common text: notices, datelines, market forms. It nominates nobody.
 * Except when it filled within a few days by works that share most of the story: then it is a story everybody runs.
 */
import type { StoryId } from '../pipeline/ids.ts';
import { LIMITS } from '../pipeline/limits.ts';
import type { Context, Fingerprint, Fingerprints, Posting } from '../ports/postings.ts';
import { shareContext } from './contexts.ts';

export interface Nomination {
  /** Works to read, the most promising first, at most LIMITS.candidatesPerStory. */
  candidates: StoryId[];
  common: Set<Fingerprint>;
}

/** Boilerplate comes back day after day; a hot story has its days and is gone. */
const HOT_DAYS = 2;
/** Part of a story's fingerprints that a work must hold for the two to be one story. */
const SAME_STORY = 0.6;
const SAME_STORY_PRINTS = 6;
/** Weight from which a candidate is read: one fingerprint that at most 4 works have in one context, or two that more do. */
const ENOUGH = 0.6;

export function nominate(
  own: Fingerprints,
  postings: ReadonlyMap<Fingerprint, readonly Posting[]>,
  self: StoryId,
): Nomination {
  const held = new Map<StoryId, number>();
  for (const print of own.written) {
    for (const { work } of postings.get(print) ?? []) held.set(work, (held.get(work) ?? 0) + 1);
  }
  const isSameStory = (work: StoryId) =>
    work === self || (held.get(work) ?? 0) >= Math.max(SAME_STORY_PRINTS, SAME_STORY * own.written.length);

  const common = new Set<Fingerprint>();
  const weights = new Map<StoryId, number>();
  const days = new Map<StoryId, number>();
  for (const print of own.read) {
    const list = postings.get(print) ?? [];
    if (list.length >= LIMITS.postingsPerFingerprint && !isHot(list, isSameStory)) {
      common.add(print);
      continue;
    }
    for (const [{ work, day }, weight] of weigh(list, own.contexts.get(print) ?? '', self)) {
      weights.set(work, (weights.get(work) ?? 0) + weight);
      days.set(work, day);
    }
  }
  // Where many run a text, its source is not cut off by its copies.
  const byDay = (a: StoryId, b: StoryId) => (days.get(a) ?? 0) - (days.get(b) ?? 0);
  const candidates = [...weights]
    .filter(([, weight]) => weight >= ENOUGH)
    .sort(([a, x], [b, y]) => y - x || byDay(a, b) || (a < b ? -1 : 1))
    .slice(0, LIMITS.candidatesPerStory)
    .map(([work]) => work);
  return { candidates, common };
}

function isHot(list: readonly Posting[], isSameStory: (work: StoryId) => boolean): boolean {
  const days = new Set(list.map(({ day }) => day));
  return days.size <= HOT_DAYS && list.filter(({ work }) => isSameStory(work)).length * 2 >= list.length;
}

/**
 * What one fingerprint says for each work that has it. In the story's context it stands for a passage: it counts by how many
 * have it there, and in full for the earliest of them, the likeliest source, however many run the text. Elsewhere it is half
 * a sign: two of them are as good as one.
 */
function weigh(list: readonly Posting[], context: Context, self: StoryId): [Posting, number][] {
  const others = list.filter(({ work }) => work !== self);
  const alike = others.filter((other) => shareContext(context, other.context));
  const [first] = alike.toSorted((a, b) => a.day - b.day || (a.work < b.work ? -1 : 1));
  return others.map((other) => {
    if (other === first) return [other, 1];
    return [other, alike.includes(other) ? weightOf(alike.length) : weightOf(others.length) / 2];
  });
}

/** 1 for a fingerprint that one other work has, falling slowly to two fifths for one about to be common text. */
const weightOf = (works: number) => 1 / (1 + Math.log2(works) * 0.33);
