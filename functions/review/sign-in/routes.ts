import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import * as v from 'valibot';
import { failureName, logger } from '../../runtime/logger.ts';
import { type ConsoleContext, type ConsolePorts, Refused } from '../console.ts';
import { personOfClaims, SESSION_COOKIE, sessionKeyOf } from '../identify.ts';
import { ownPath, show } from '../show.ts';
import { signInPage } from '../views/message-page.ts';
import type { IdentityProvider } from './provider.ts';

const MEMO_COOKIE = '__Host-sign-in';
const MEMO_SECONDS = 600;
/** A working day: who comes back tomorrow signs in again, and roles that were taken away are gone by then. */
const SESSION_SECONDS = 8 * 3600;
// Lax, not Strict: coming back from the provider is a navigation from another site, and forms prove themselves apart.
const COOKIE: CookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'Lax' };

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const MemoSchema = v.object({ state: text, nonce: text, verifier: text, back: text });

export const signInRoute = (provider: IdentityProvider | null) => (context: ConsoleContext) => {
  const { back, out } = context.req.query();
  const query = new URLSearchParams({ back: ownPath(back), ...(out && { fresh: '1' }) });
  const words = context.get('words');
  return show(context, { title: words.t('sign-in.title') }, signInPage(words, provider && `/sign-in/start?${query}`));
};

export const startRoute = (provider: IdentityProvider | null) => async (context: ConsoleContext) => {
  if (!provider) throw new Refused(503, 'sign-in.closed');
  const back = ownPath(context.req.query('back'));
  const { url, memo } = await provider.start(redirectUri(context), back, context.req.query('fresh') === '1');
  const value = Buffer.from(JSON.stringify(memo)).toString('base64url');
  setCookie(context, MEMO_COOKIE, value, { ...COOKIE, maxAge: MEMO_SECONDS });
  return context.redirect(url, 302);
};

export const doneRoute =
  (provider: IdentityProvider | null, { people, clock, randomId }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    if (!provider) throw new Refused(503, 'sign-in.closed');
    const memo = memoOf(getCookie(context, MEMO_COOKIE));
    deleteCookie(context, MEMO_COOKIE, COOKIE);
    if (!memo) throw new Refused(400, 'sign-in.failed');
    const to = redirectUri(context);
    const returned = new URL(`${to}${new URL(context.req.url).search}`);
    const claims = await provider.finish(returned, to, memo).catch((failure) => {
      logger.warn('sign-in failed', { failure: failureName(failure) });
      throw new Refused(400, 'sign-in.failed');
    });
    const person = personOfClaims(claims);
    if (!person) throw new Refused(400, 'sign-in.failed');
    if (person.roles.length === 0) throw new Refused(403, 'sign-in.no-role');
    const secret = randomId();
    const expires = new Date(Date.parse(clock.now()) + SESSION_SECONDS * 1000).toISOString();
    const { id: personId, name, roles, partner } = person;
    await people.putName(personId, name);
    await people.putSession(sessionKeyOf(secret), {
      personId,
      name,
      roles: [...roles],
      csrf: randomId(),
      expires,
      ...(partner && { partner }),
    });
    setCookie(context, SESSION_COOKIE, secret, { ...COOKIE, maxAge: SESSION_SECONDS });
    return context.redirect(ownPath(memo.back), 302);
  };

export const signOutRoute =
  ({ people }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const secret = getCookie(context, SESSION_COOKIE);
    if (secret) await people.endSession(sessionKeyOf(secret));
    deleteCookie(context, SESSION_COOKIE, COOKIE);
    return context.redirect('/sign-in?out=1', 303);
  };

function memoOf(cookie: string | undefined) {
  try {
    return v.parse(MemoSchema, JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()));
  } catch {
    return null;
  }
}

/** Where the provider sends people back to: this host, over TLS unless it is this very machine. */
function redirectUri(context: ConsoleContext): string {
  const { host, hostname } = new URL(context.req.url);
  const local = hostname === '127.0.0.1' || hostname === 'localhost';
  const plain = local && context.req.header('x-forwarded-proto') === 'http';
  return `${plain ? 'http' : 'https'}://${host}/sign-in/done`;
}
