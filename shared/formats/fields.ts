import type { ItemMetadata, StoryFields } from '../split/segment.ts';
import type { Item } from './item.ts';

type Loose<T> = { [K in keyof T]?: T[K] | null | undefined };

const filled = <T extends object>(value: Loose<T>): T =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, v]) => v !== undefined && v !== null && v !== '' && !(Array.isArray(v) && v.length === 0),
    ),
  ) as T;

/** Story fields of a structured item: empty values are left out, the language is cut to its primary subtag. */
export function fieldsOf(fields: Loose<StoryFields>, metadata: Loose<ItemMetadata> = {}): StoryFields {
  const kept = filled<ItemMetadata>(metadata);
  return filled<StoryFields>({
    ...fields,
    lang: primarySubtag(fields.lang),
    embargo: fields.embargo ?? kept.embargoed,
    mark: fields.mark ?? markOfStatus(kept.status),
    metadata: Object.keys(kept).length ? kept : undefined,
  });
}

function primarySubtag(tag: string | null | undefined): string | undefined {
  const found = /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag?.trim() ?? '');
  return found?.[0].toLowerCase();
}

/** A cancelled item is a kill, whatever its text says. */
const markOfStatus = (status: string | undefined): StoryFields['mark'] | undefined =>
  /cancel|kill|withdrawn/i.test(status ?? '') ? 'kill' : undefined;

/**
 * An item that has something to read, else null. One that is withdrawn by name only holds nothing: its id is its text, so
 * that the order is not lost.
 */
export function textItem(item: Item): Item | null {
  if (item.headline || item.paragraphs.length) return item;
  const { mark, metadata } = item.fields;
  return mark === 'kill' && metadata?.id ? { ...item, paragraphs: [metadata.id] } : null;
}

/** `stat:usable` → `usable`. */
export const afterColon = (code: string | undefined): string | undefined =>
  code?.slice(code.lastIndexOf(':') + 1) || undefined;

/** The note to editors when it speaks of an embargo. */
export const embargoIn = (note: string): string | undefined =>
  /embargo|ambargo|حظر|محظور|not for (?:public )?release/i.test(note) ? note.slice(0, 300) : undefined;

/** ISO 8601 of the basic form that NITF and NewsML 1 use; a value in another shape stays as it is. */
export function isoOf(value: string | undefined): string | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value ?? '');
  if (!found) return value || undefined;
  const [, year, month, day, hour, minute, second, zone] = found;
  if (!hour) return `${year}-${month}-${day}`;
  const offset = zone && zone !== 'Z' ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : (zone ?? '');
  return `${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${offset}`;
}
