import { isObject, type Json, pick } from './json-value.ts';
import { paragraphsIn } from './paragraphs.ts';

/**
 * Passages of an item that are not its holder's, a press release or another agency's words: `thirdParty`, a list of quoted texts
 * (`"…"` or `{text}`) and of places (`{start, end}`, UTF-16 code units of the body as it stands in the file).
 * @param body the value of the field that holds the text
 */
export function thirdPartyIn(node: Json, body: unknown): string[] {
  const stated = pick(node, 'thirdparty');
  const list = Array.isArray(stated) ? stated : stated === undefined ? [] : [stated];
  return list.map((one): string => {
    if (typeof one === 'string') return one;
    if (!isObject(one)) return '';
    const { start, end, text } = one;
    if (typeof text === 'string') return text;
    const placed = typeof body === 'string' && Number.isInteger(start) && Number.isInteger(end);
    return placed ? paragraphsIn(body.slice(start as number, end as number)).join('\n') : '';
  });
}
