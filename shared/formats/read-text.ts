import type { Reading } from './item.ts';
import { readJson } from './json-documents.ts';
import { firstTag } from './parse-markup.ts';
import { readMarkup } from './read-markup.ts';
import { readWire } from './wire.ts';

/** Text formats by what the text opens with; everything else is plain text. */
export function readText(text: string, name: string): Reading {
  const warnings: string[] = [];
  const open = /^\s*(\S)/.exec(text.slice(0, 4096))?.[1];
  if (open === '{' || open === '[') {
    const reading = readJson(text);
    if (reading && (reading.kind === 'dump' || reading.items.length > 0 || reading.format !== 'json')) return reading;
    if (open === '{')
      warnings.push('The file looks like JSON but could not be read as such; it was read as plain text.');
  }
  if (open === '<') {
    const tag = firstTag(text);
    if (tag) return readMarkup(text, tag);
    warnings.push('The file opens like markup but is none; it was read as plain text.');
  }
  const start = text.slice(0, 600);
  if (start.includes('\u0002') && (start.includes('\u0001') || text.includes('\u0003'))) return readWire(text);
  if (/\.(?:json|xml|html?|nitf|rss|docx|pdf|eml)$/i.test(name) && warnings.length === 0)
    warnings.push('The file is plain text, although its name says otherwise.');
  return { kind: 'dump', format: 'text', text, warnings };
}
