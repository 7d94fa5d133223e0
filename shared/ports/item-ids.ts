/** Which stories carry the id by which their source names an item, and who withdrew it. Every write is one item and may be repeated. */
import type { StoryId } from '../pipeline/ids.ts';

export interface NamedItem {
  /** See `itemIdsOf`. */
  id: string;
  storyId: StoryId;
  /** The holder who withdrew the item by this very delivery of its own. */
  withdrawnBy?: string;
}

export interface ItemIds {
  put(item: NamedItem): Promise<void>;
  /** Kill orders first, at most LIMITS.storiesPerItemId. Consistent. */
  of(id: string): Promise<NamedItem[]>;
}
