import { readFileSync } from 'node:fs';
import type { ConsoleContext } from './console.ts';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};
const NAMES = ['console.css', 'console.js', 'icon.svg'] as const;

/** The build lays `assets` beside the bundled handler, as it lies beside this file. */
const read = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');

const files = new Map<string, string>();

export function asset(context: ConsoleContext): Response | Promise<Response> {
  const name = NAMES.find((known) => known === context.req.param('name'));
  if (!name) return context.notFound();
  const text = files.get(name) ?? read(name);
  files.set(name, text);
  return context.body(text, 200, {
    'content-type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'cache-control': 'public, max-age=300',
  });
}
