import type { ItemMetadata } from '../split/segment.ts';

const URN_NEWSML = /^urn:newsml:/i;
/** Revision of a NewsML 1 public identifier, with the marks it may end in: every revision is the same item. */
const REVISION = /:\d+[NUA]?$/i;
/** An authority, or the length of a hash: no other source has it, and its own gives it once. */
const IS_WORLDWIDE = /[:/]|^(?=.*\d)(?=.*\p{L}).{16,}$/u;
/** `17` or `2031-03-01` name another item in every file. */
const NAMES_ONE = /[:/]|^(?=.*\d)(?=.*\p{L}).{8,}$|^\d{12,}$/u;
const LONGEST = 300;

/** Whether the id is one in the world. Any other is a number of its provider, who may give it again another day. */
export const isWorldwide = (id: string): boolean => IS_WORLDWIDE.test(id);

/** The ids by which a source names the item, fit to be compared across files; none when the item states only a number in its list. */
export function itemIdsOf({ id, otherIds = [] }: Pick<ItemMetadata, 'id' | 'otherIds'>): string[] {
  const stated = [id ?? '', ...otherIds].map((one) => one.trim()).filter((one) => one.length <= LONGEST);
  const ids = stated.map((one) => (URN_NEWSML.test(one) ? one.replace(REVISION, '') : one));
  return [...new Set(ids)].filter((one) => NAMES_ONE.test(one));
}
