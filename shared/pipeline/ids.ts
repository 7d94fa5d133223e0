/**
 * Ids come from content, so a retry meets itself.
 *
 * - drop: `<partner>` and the SHA-256 of the bytes: the same file sent twice is the same drop.
 * - story: the drop and the story's offsets: `<dropId>.<start>-<end>` in base 36. A split correction keeps the id of
 *   every story whose boundaries did not move.
 * - flag: the story and what is flagged: `<storyId>.<kind>` plus, where a story can have several of a kind, a short hash.
 * - a work has the id of the story it was registered from.
 */
import { createHash } from 'node:crypto';

export type DropId = string;
export type StoryId = string;
export type FlagId = string;

/** Hex SHA-256 of bytes or of the UTF-8 form of a string. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** 128 bits of SHA-256 over `partner NUL bytes-hash`, in hex: 32 characters. */
export function dropIdOf(partner: string, bytesHash: string): DropId {
  return sha256(`${partner}\0${bytesHash}`).slice(0, 32);
}

export interface Extent {
  start: number;
  end: number;
}

export function storyIdOf(drop: DropId, { start, end }: Extent): StoryId {
  return `${drop}.${start.toString(36)}-${end.toString(36)}`;
}

/** Ids as patterns without groups, for schemas, addresses and cursors. */
export const PARTNER_ID = '[a-z0-9][a-z0-9-]{0,62}';
export const DROP_ID = '[0-9a-f]{32}';
export const STORY_ID = `${DROP_ID}\\.[0-9a-z]{1,7}-[0-9a-z]{1,7}`;
export const FLAG_ID = `${STORY_ID}\\.[A-Za-z0-9:._-]{1,120}`;

const IS_DROP = new RegExp(`^${DROP_ID}$`);
export const isDropId = (id: string): boolean => IS_DROP.test(id);

/** The drop that a story, a work or a flag is part of. */
export const dropOfStory = (id: StoryId | FlagId): DropId => id.slice(0, 32);

const IS_STORY = /^([0-9a-f]{32})\.([0-9a-z]{1,7})-([0-9a-z]{1,7})$/;

/** The drop and offsets inside a story id, or null when `id` is not one. */
export function parseStoryId(id: string): ({ drop: DropId } & Extent) | null {
  const found = IS_STORY.exec(id);
  if (!found) return null;
  const [, drop = '', start = '', end = ''] = found;
  return { drop, start: Number.parseInt(start, 36), end: Number.parseInt(end, 36) };
}

/** Where a story stands in the text of its drop; an empty extent when `id` is not one. */
export function extentOf(id: StoryId): Extent {
  const { start, end } = parseStoryId(id) ?? { start: 0, end: 0 };
  return { start, end };
}

/** @param subject what tells two flags of one kind on one story apart (a work id, a rule id); omit when there can be one */
export function flagIdOf(story: StoryId, kind: string, subject?: string): FlagId {
  return subject === undefined ? `${story}.${kind}` : `${story}.${kind}.${sha256(subject).slice(0, 12)}`;
}

/** The story of a flag id, or null when `id` is not one. */
export function storyOfFlag(id: FlagId): StoryId | null {
  const story = id.split('.').slice(0, 2).join('.');
  return parseStoryId(story) && id.length > story.length + 1 ? story : null;
}
