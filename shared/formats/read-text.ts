import type { Reading } from './item.ts';
import { readJson } from './json-documents.ts';
import { ODDITIES } from './oddities-data.ts';
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
    if (open === '{') warnings.push(ODDITIES['no-json']);
  }
  if (open === '<') {
    const tag = firstTag(text);
    if (tag) return readMarkup(text, tag);
    warnings.push(ODDITIES['no-markup']);
  }
  const start = text.slice(0, 600);
  if (start.includes('\u0002') && (start.includes('\u0001') || text.includes('\u0003'))) return readWire(text);
  if (/\.(?:json|xml|html?|nitf|rss|docx|pdf|eml)$/i.test(name) && warnings.length === 0)
    warnings.push(ODDITIES['plain-text']);
  return { kind: 'dump', format: 'text', text, warnings };
}
