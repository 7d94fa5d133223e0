import { readFileSync } from 'node:fs';
import type { ConsoleContext } from './console.ts';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};
const FONTS = ['noto-sans-arabic-400.woff2', 'noto-sans-arabic-700.woff2', 'noto-naskh-arabic-400.woff2'] as const;
const NAMES = ['console.css', 'console.js', 'icon.svg', 'OFL.txt', ...FONTS] as const;

/** The build lays `assets` beside the bundled handler, as it lies beside this file. */
const read = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url));

const files = new Map<string, Uint8Array<ArrayBuffer>>();

export function asset(context: ConsoleContext): Response | Promise<Response> {
  const name = NAMES.find((known) => known === context.req.param('name'));
  if (!name) return context.notFound();
  const bytes = files.get(name) ?? new Uint8Array(read(name));
  files.set(name, bytes);
  return context.body(bytes, 200, {
    'content-type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    // A font never changes; what is written here changes with the next deployment.
    'cache-control': `public, max-age=${name.endsWith('.woff2') ? 31_536_000 : 300}`,
  });
}
