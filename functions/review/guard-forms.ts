import { timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { sha256 } from '../../shared/pipeline/ids.ts';
import { type ConsoleEnv, Refused } from './console.ts';

/** What changes something must come from a form of this console: same origin, and with the session's own token. */
export const guardForms = () =>
  createMiddleware<ConsoleEnv>(async (context, next) => {
    const { csrf } = context.get('person');
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    // Read once, here: a form that cannot be read is a mistake of the sender.
    const form = await context.req.parseBody().catch(() => {
      throw new Refused(400, 'error.input');
    });
    if (csrf === null) return next();
    const site = context.req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin') throw new Refused(403, 'error.form');
    const origin = context.req.header('origin');
    const host = context.req.header('host') ?? new URL(context.req.url).host;
    if (origin !== undefined && hostOf(origin) !== host) throw new Refused(403, 'error.form');
    const given = context.req.header('x-csrf') ?? form.csrf;
    if (typeof given !== 'string' || !same(given, csrf)) throw new Refused(403, 'error.form');
    return next();
  });

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** By hashes, so that neither length nor content shows in the time it takes. */
const same = (a: string, b: string) => timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)));
