import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { DueLook, DueLooks } from '../../shared/ports/due-looks.ts';
import type { ItemIds, NamedItem } from '../../shared/ports/item-ids.ts';

export class MemoryLooks implements DueLooks {
  readonly items = new Map<string, DueLook>();
  #placeOf({ at, change }: DueLook) {
    return `${new Date(at).toISOString()}#${JSON.stringify(change)}`;
  }
  async put(look: DueLook) {
    this.items.set(this.#placeOf(look), look);
  }
  async due(now: string, limit: number) {
    const places = [...this.items.keys()].filter((place) => place <= `${now}~`).sort();
    return places.slice(0, limit).map((place) => this.items.get(place) as DueLook);
  }
  async done(look: DueLook) {
    this.items.delete(this.#placeOf(look));
  }
}

export class MemoryItemIds implements ItemIds {
  readonly items = new Map<string, NamedItem>();
  async put(item: NamedItem) {
    this.items.set(`${item.id} ${item.withdrawnBy ? 'K' : 'S'} ${item.storyId}`, item);
  }
  async of(id: string) {
    const places = [...this.items.keys()].filter((place) => place.startsWith(`${id} `)).sort();
    return places.slice(0, LIMITS.storiesPerItemId).map((place) => this.items.get(place) as NamedItem);
  }
}
