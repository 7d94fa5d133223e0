import { embargoIn, fieldsOf } from './fields.ts';
import type { Item, Reading } from './item.ts';
import { ODDITIES } from './oddities-data.ts';
import { linesToParagraphs } from './paragraphs.ts';

const SOH = '\u0001';
const STX = '\u0002';
const ETX = '\u0003';
const BYLINE = /^(?:by|von|par|por|da|door|haber|بقلم|كتب)\s+\S/i;
const NOT_HEAD = /^\(?(?:AP|AFP|EPA|Reuters)? ?(?:Photos?|Graphics?|Video|Eds?|With|ATTN|Embargo|Editors?)\b/i;

/** Messages between the control characters SOH, STX, ETX, EOT: IPTC 7901, and ANPA 1312 with its `^ … <` lines. */
export function readWire(text: string): Reading {
  const items: Item[] = [];
  const warnings: string[] = [];
  let anpa = 0;
  for (const [no, part] of text.split(text.includes(SOH) ? SOH : new RegExp(`(?=${STX})`)).entries()) {
    const open = part.indexOf(STX);
    if (open < 0) {
      if (visible(part).length > 0 && no > 0) warnings.push(ODDITIES['message-part']);
      else if (visible(part).length > 0)
        items.push({ headline: null, paragraphs: linesToParagraphs(visible(part)), fields: {} });
      continue;
    }
    const close = part.indexOf(ETX, open);
    const header = visible(part.slice(0, open));
    const message = part.slice(open + 1, close < 0 ? undefined : close);
    const isAnpa = /(?:^|\n)\^[^\n]*[<=]\s*(?:\n|$)/.test(message.slice(0, 2000).replace(/\r\n?/g, '\n'));
    if (isAnpa) anpa++;
    const item = isAnpa ? anpaItem(message) : iptcItem(message, header);
    if (item) items.push(item);
    else warnings.push(ODDITIES.message);
  }
  return { kind: 'items', format: anpa > 0 ? 'anpa1312' : 'iptc7901', items, warnings };
}

const visible = (text: string) =>
  text
    .replace(/(?![\t\n\v\f\r])\p{Cc}/gu, ' ')
    .replace(/(?<![^\S\r\n])[^\S\r\n]+$/gm, '')
    .trim();
const linesOf = (text: string) =>
  text.split(/\r\n|[\r\n]/).map((line) => line.replace(/(?![\t\n\v\f\r])\p{Cc}/gu, '').trimEnd());

function anpaItem(message: string): Item | null {
  const heads: string[] = [];
  const body: string[] = [];
  let open = false;
  for (const line of linesOf(message)) {
    // A head line starts with `^` and runs to `<` or `=`, over several lines if it is long.
    if (body.every((text) => !text.trim()) && (line.startsWith('^') || open)) {
      const clean = line
        .replace(/^\^/, '')
        .replace(/[<=]\s*$/, '')
        .trim();
      if (open) heads[heads.length - 1] += ` ${clean}`;
      else heads.push(clean);
      open = !/[<=]\s*$/.test(line);
    } else body.push(line.replace(/<\s*$/, ''));
  }
  const slug = heads[0] && /^(?:BC|AM|PM)-|,\s*\d+$/.test(heads[0]) ? heads.shift() : undefined;
  const byline = heads.find((line) => BYLINE.test(line));
  const headline =
    heads.find(
      (line) => line && line !== byline && !NOT_HEAD.test(line) && !/^(?:The )?Associated Press$/i.test(line),
    ) ?? null;
  const paragraphs = linesToParagraphs(body.join('\n'));
  if (!headline && paragraphs.length === 0) return null;
  const note = heads.find((line) => embargoIn(line));
  return { headline, paragraphs, fields: fieldsOf({ slug, byline, embargo: note, mark: markIn(slug) }) };
}

const markIn = (slug = ''): Item['fields']['mark'] =>
  /\b(?:kill|withdrawal)\b/i.test(slug)
    ? 'kill'
    : /correct/i.test(slug)
      ? 'correction'
      : /ld-|\bld\b|writethru|update/i.test(slug)
        ? 'update'
        : undefined;

/** The headline block ends in `=` (or `+`); it may hold keyword lines, a slug and a byline too. */
function iptcItem(message: string, header: string): Item | null {
  const lines = linesOf(message);
  const last = lines.slice(0, 8).findIndex((line) => /[=+]\s*$/.test(line));
  const head = lines
    .slice(0, last + 1)
    .map((line) => line.replace(/[=+]\s*$/, '').trim())
    .filter(Boolean);
  const slug = header
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(1)
    .at(-1)
    ?.replace(/\/+$/, '');
  const byline = head.length > 1 ? head.find((line) => BYLINE.test(line)) : undefined;
  const titles = head.filter((line) => line !== byline && !header.includes(line));
  let headline = titles.pop() ?? null;
  // A headline wrapped over two lines fills the first one; keyword lines above it are short or end in a colon.
  while (headline && (titles.at(-1)?.length ?? 0) >= 45 && !/[:.]$/.test(titles.at(-1) as string))
    headline = `${titles.pop()} ${headline}`;
  const paragraphs = linesToParagraphs(lines.slice(last + 1).join('\n'));
  if (!headline && paragraphs.length === 0) return null;
  return { headline, paragraphs, fields: fieldsOf({ slug, byline }) };
}
