import { Hono } from 'hono';
import * as v from 'valibot';
import { type ConsoleContext, type ConsoleEnv, type ConsolePorts, Refused, requireAllowed } from '../console.ts';
import { describeApi } from './openapi.ts';
import type { ApiRoute, Fields } from './route.ts';
import { ROUTES } from './routes.ts';

/** The routes of the table, each behind its action and its schemas. */
export function mountApi(ports: ConsolePorts): Hono<ConsoleEnv> {
  const api = new Hono<ConsoleEnv>();
  api.get('/openapi.json', async (context) => context.json(await describeApi()));
  for (const one of ROUTES) api.on(one.method.toUpperCase(), honoPath(one), answer(one));
  return api;

  function answer(one: ApiRoute) {
    return async (context: ConsoleContext) => {
      const person = context.get('person');
      requireAllowed(person, one.needs);
      const query = checked(one.query ?? NOTHING, context.req.query());
      const body = one.method === 'post' ? await bodyOf(context) : {};
      // The body of an action on a flag is checked with its action, by who takes it.
      const given = one.body && !one.params?.action ? checked(one.body, body) : body;
      return context.json(
        (await one.handle({ ports, person, params: context.req.param(), query, body: given })) as object,
      );
    };
  }
}

const NOTHING: Fields = v.object({});

const honoPath = ({ path, params = {} }: ApiRoute): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => `:${name}${params[name] ? `{${params[name]}}` : ''}`);

function checked(schema: v.GenericSchema, value: unknown): unknown {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const detail = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'value'}: ${issue.message}`).join('; ');
  throw new Refused(400, 'error.input', { code: 'problems', detail: detail.slice(0, 1000) });
}

async function bodyOf(context: ConsoleContext): Promise<Record<string, unknown>> {
  if (!context.req.header('content-type')?.startsWith('application/json')) return context.req.parseBody();
  const body: unknown = await context.req.json().catch(() => null);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refused(400, 'error.input');
  return { ...body };
}
