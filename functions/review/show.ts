import { type ConsoleContext, Refused } from './console.ts';
import { type Frame, type Html, page } from './views/page.ts';

/** Answers with a page in the frame of this request. */
export function show(
  context: ConsoleContext,
  frame: Pick<Frame, 'title' | 'active' | 'notice'>,
  body: Html,
): Response | Promise<Response> {
  return context.html(
    page({ ...frame, words: context.get('words'), person: context.get('person') ?? null, here: hereOf(context) }, body),
  );
}

/** Path and query of this request; of a form that was sent, the start page: a form is not to be sent twice. */
export function hereOf(context: ConsoleContext): string {
  if (context.req.method !== 'GET') return '/';
  const { pathname, search } = new URL(context.req.url);
  return `${pathname}${search}`;
}

/** A path of this console, whatever was asked for: never another host, never a scheme. */
export function ownPath(asked: string | undefined): string {
  if (!asked || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.length > 2000) return '/';
  const url = new URL(asked, 'https://console.invalid');
  return url.host === 'console.invalid' ? `${url.pathname}${url.search}` : '/';
}

export function requireFound<T>(found: T | null, word: Refused['word']): T {
  if (found === null) throw new Refused(404, word);
  return found;
}
