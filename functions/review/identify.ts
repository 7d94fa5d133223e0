import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { sha256 } from '../../shared/pipeline/ids.ts';
import { isRole, type Role } from '../../shared/review/roles.ts';
import { allowed, type ConsoleEnv, type ConsolePorts, type Person, Refused, requireAllowed } from './console.ts';
import { hereOf } from './show.ts';

export const SESSION_COOKIE = '__Host-session';
/** The cookie holds a secret; the table holds its hash. */
export const sessionKeyOf = (secret: string): string => sha256(`session\0${secret}`);

/** Who asks: by the token that the authorizer in front has checked, else by the session of the cookie. Nobody else gets further. */
export const identify = ({ people, clock }: Pick<ConsolePorts, 'people' | 'clock'>) =>
  createMiddleware<ConsoleEnv>(async (context, next) => {
    const claims = context.env?.requestContext?.authorizer?.jwt?.claims;
    const secret = getCookie(context, SESSION_COOKIE);
    const person = claims ? personOfClaims(claims) : secret ? await ofSession(sessionKeyOf(secret)) : null;
    if (!person) {
      if (context.req.method !== 'GET' || context.req.path.startsWith('/api/')) throw new Refused(401, 'sign-in.lead');
      return context.redirect(`/sign-in?back=${encodeURIComponent(hereOf(context))}`, 302);
    }
    // Signing out is for everybody.
    if (person.roles.length === 0 && context.req.path !== '/sign-out') throw new Refused(403, 'sign-in.no-role');
    context.set('person', person);
    return next();

    async function ofSession(key: string): Promise<Person | null> {
      const session = await people.session(key);
      if (!session || session.expires <= clock.now()) return null;
      const { personId: id, name, roles, csrf, partner } = session;
      return { id, name, roles, csrf, ...(partner && { partner }) };
    }
  });

const FOR_AGENCIES = /^\/(?:api\/(?:uploads$|receipts\/|openapi\.json$)|deliveries$|receipts\/|sign-out$)/;

/** An agency delivers files and reads what became of them; nothing else here is for it. */
export const staffOnly = createMiddleware<ConsoleEnv>(async (context, next) => {
  const person = context.get('person');
  const { path } = context.req;
  if (path === '/' && !allowed(person, 'see-queue') && allowed(person, 'see-deliveries'))
    return context.redirect('/deliveries', 302);
  if (!FOR_AGENCIES.test(path)) requireAllowed(person, 'see-queue');
  return next();
});

/** @param claims as a JWT has them, or as the authorizer hands them on: lists flattened to `[a b]` */
export function personOfClaims(claims: Record<string, unknown>): Person | null {
  const { sub } = claims;
  if (typeof sub !== 'string' || sub === '') return null;
  const name = [claims.name, claims.email, claims['cognito:username'], sub].find(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  const roles = rolesOf(claims);
  const partner = claims['custom:partner'] ?? claims.partner;
  // Whoever is staff as well sees what staff sees.
  const delivers = typeof partner === 'string' && roles.every((role) => role === 'agency');
  return { id: sub, name: (name ?? sub).slice(0, 120), roles, csrf: null, ...(delivers && { partner }) };
}

function rolesOf(claims: Record<string, unknown>): Role[] {
  const groups = claims['cognito:groups'] ?? claims.groups ?? [];
  const names = Array.isArray(groups)
    ? groups
    : String(groups)
        .replace(/^\[|\]$/g, '')
        .split(/[ ,]+/);
  return [...new Set(names.filter(isRole))];
}
