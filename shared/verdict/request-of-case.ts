import type { RegisterView } from '../license/register.ts';
import { momentsOf } from '../license/stated-moment.ts';
import type { Offer, SeenLimits, UseRequest } from '../license/use-request.ts';
import { lastRecorded } from '../license/version-in-force.ts';
import type { DetectedStory } from '../pipeline/batch.ts';
import type { Notice } from '../rights/notice.ts';
import type { Matched } from './claims-of-story.ts';
import { copyInUse, isWhole } from './copy-in-use.ts';
import type { Case } from './resolve-holder.ts';
import { allLimits, limitsOfNotice } from './stated-limits.ts';
import { embargoOf, isWithdrawn } from './story-facts.ts';

export interface StoryInUse {
  story: DetectedStory;
  receivedAt: string;
  matches: readonly Matched[];
  register: RegisterView;
  /** Judge with what the register knew at this instant; absent for all that it knows. */
  knownAt?: string | null;
  /** Holders whose own kill orders name the story by its item's id. */
  killedBy?: readonly string[];
  /** Credits of the licenses that stand in the text; absent: they were not looked for. */
  printed?: string[];
  /** How many uses came before this one, by holder key; absent: not known. */
  used?: ReadonlyMap<string, UseRequest['used']>;
}

const SAYS_WHOLE = new Set(['notice', 'drop-notice', 'metadata', 'sign-off', 'dateline', 'byline']);

/**
 * The use that one case is about. Claims that speak of the whole story make it a republication; a match alone makes it
 * an excerpt until nearly the whole work is there.
 */
export function requestOf(one: Case, use: StoryInUse, offered: Offer | null): UseRequest {
  const { story, receivedAt, register } = use;
  const copies = one.claims.filter(({ claim }) => claim.by === 'match');
  const best = copyInUse(copies, use.matches);
  const matched = workOf(use, best?.workId);
  const speaksOfAll = copies.length === 0 || one.claims.some(({ claim }) => SAYS_WHOLE.has(claim.by));
  const whole = speaksOfAll || isWhole(best);
  const { metadata } = story.fields;
  const holderId = one.claims.find(({ claim }) => claim.holderId !== null)?.claim.holderId;
  const signed = one.claims.some(({ claim }) => claim.by !== 'match' && claim.span !== undefined);
  const facts = matched?.own ? matched.facts : undefined;
  const { creditPrinted, ...limits } = limitsOf(one, story, speaksOfAll) ?? {};
  const stated = Object.keys(limits).length ? limits : null;
  const { channel, place, territories } = register.partner.publishes ?? {};
  return {
    partnerId: register.partner.id,
    holderId: holderId ?? one.holder ?? '',
    use: whole ? 'republish' : 'excerpt',
    at: speaksOfAll ? usedAt(use) : receivedAt,
    // Told, so that the same question can be put again later.
    knownAt: use.knownAt ?? lastRecorded(register.licenses) ?? receivedAt,
    work: {
      workId: best?.workId ?? (speaksOfAll ? (metadata?.id ?? null) : null),
      language: matched?.lang ?? story.lang,
      // The holder's own delivery says best what a work is.
      genres: facts?.genres ?? (speaksOfAll ? metadata?.genres : null) ?? null,
      subjects: facts?.subjects ?? (speaksOfAll ? metadata?.subjects : null) ?? null,
      // Whoever runs a text dates it anew: its holder's date goes before that of the item.
      publishedAt: firstRead(facts?.published, speaksOfAll ? metadata?.published : undefined, matched?.receivedAt),
      withdrawn:
        (speaksOfAll && isWithdrawn(story)) ||
        copies.some(({ claim }) => workOf(use, claim.workId)?.withdrawn === true) ||
        use.killedBy?.includes(holderId ?? one.holder ?? '') === true,
      embargo: (speaksOfAll ? embargoOf(story) : null) ?? facts?.embargo ?? null,
    },
    extent: { whole, words: whole ? story.words : (best?.words ?? null), shareOfWork: best?.shareOfWork ?? null },
    channel: channel ?? null,
    place: place ?? null,
    territories: territories ?? null,
    language: story.lang,
    used: (one.holder !== null && use.used?.get(one.holder)) || null,
    fulfilled: (creditPrinted ?? signed) ? ['credit'] : [],
    ...(use.printed && { printed: use.printed }),
    ...(stated && { stated }),
    offered,
  };
}

const firstRead = (...stated: (string | undefined)[]): string | null =>
  stated.find((one) => one !== undefined && momentsOf(one) !== null) ?? null;

/**
 * When the text is used. Sent ahead under an embargo that it states itself, it waits for the end: once that has passed, it is
 * judged as used then. The embargo of a copied work is no such word: its copy was used when it came.
 */
export function usedAt({ story, receivedAt, register }: Pick<StoryInUse, 'story' | 'receivedAt' | 'register'>): string {
  const end = Date.parse(embargoOf(story)?.until ?? '');
  const waits = end > Date.parse(receivedAt) && Date.parse(register.asOf ?? '') >= end;
  return waits ? new Date(end).toISOString() : receivedAt;
}

const workOf = ({ matches }: StoryInUse, id: string | undefined) =>
  matches.find(({ work }) => work.storyId === id)?.work;

/** What the holder states on the text; a notice that names nobody speaks of the whole story, whosever it is. */
function limitsOf(one: Case, { rights }: DetectedStory, speaksOfAll: boolean): SeenLimits | null {
  const nameless = rights.filter(({ notice }) => notice.holderId === null && saysNobody(notice));
  const stated = one.claims.map(({ claim }) => claim.limits);
  return allLimits([...stated, ...(speaksOfAll ? nameless.map(limitsOfNotice) : [])]);
}

/** The words of a credit line are no party. */
const saysNobody = ({ holder, facts }: Notice): boolean =>
  holder === null || (facts?.credit ?? null)?.toLowerCase().includes(holder.toLowerCase()) === true;
