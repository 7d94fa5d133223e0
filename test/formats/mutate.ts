import type { Draw } from '../split/layout-generator.ts';

/** What happens to files on their way: cut short, bits flipped, parts lost, doubled, swapped or filled with marks of formats. */
const SCRAPS = [
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '<![CDATA[',
  '{',
  '}',
  '"',
  '\\',
  '\0',
  '\x01',
  '\x02',
  '\x03',
  '\r',
  '\n\n',
  '</p>',
  '<item>',
  '%PDF-1.4',
  'PK\x03\x04',
  'From ',
  '--',
  '\xff\xfe',
  '\xef\xbb\xbf',
  '©',
  '&#x202e;',
];

export function mutate(bytes: Uint8Array, draw: Draw): Uint8Array {
  let out = bytes;
  for (let times = 1 + draw(4); times > 0; times--) {
    const at = draw(out.length + 1);
    const to = Math.min(out.length, at + draw(200));
    const scrap = Uint8Array.from(SCRAPS[draw(SCRAPS.length)] as string, (char) => char.charCodeAt(0));
    switch (draw(7)) {
      case 0:
        out = out.slice(0, at);
        break;
      case 1:
        out = out.slice(at);
        break;
      case 2:
        out = joined(out.subarray(0, at), out.subarray(to));
        break;
      case 3:
        out = joined(out.subarray(0, to), out.subarray(at));
        break;
      case 4:
        out = joined(out.subarray(0, at), scrap, out.subarray(at));
        break;
      case 5:
        out = joined(out.subarray(0, at), out.slice(at, to).reverse(), out.subarray(to));
        break;
      default:
        out = out.slice();
        if (out.length) out[draw(out.length)] = draw(256);
    }
  }
  return out;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
