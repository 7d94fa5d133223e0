/** The same as the pages, for programs. Refusals are problem details (RFC 9457); see `app.ts`. */
import { Hono } from 'hono';
import { FLAG_ID } from '../../../shared/pipeline/ids.ts';
import { LIMITS } from '../../../shared/pipeline/limits.ts';
import { receiptKey } from '../../../shared/pipeline/place.ts';
import { withLatest } from '../../../shared/review/flag-event.ts';
import { REFUSALS } from '../../../shared/review/flag-states.ts';
import { type ConsoleContext, type ConsoleEnv, type ConsolePorts, Refused, requireAllowed } from '../console.ts';
import { doOnFlag, requestOf } from '../flag-deeds.ts';
import { cursorOf, placeOfCursor, readQueue } from '../read-queue.ts';
import { requireFound } from '../show.ts';
import { OPENAPI } from './api-data.ts';
import { readDrops } from './drops.ts';
import { flagOf } from './export-flags.ts';
import { filterOf } from './queue.ts';
import { LICENSES, requirePartner } from './registers.ts';

const EVENTS = 500;

export function apiRoutes(ports: ConsolePorts): Hono<ConsoleEnv> {
  const { ledger, review, data, lists } = ports;
  const api = new Hono<ConsoleEnv>();

  api.get('/openapi.json', (context) => context.json(OPENAPI));

  api.get('/flags', async (context) => {
    const query = context.req.query();
    const { rows, next } = await readQueue(
      review,
      filterOf(query, context.get('person')),
      placeOfCursor(query.cursor),
      ports.clock.now(),
    );
    return context.json({ flags: rows.map(flagOf), next: next && cursorOf(next) });
  });

  api.get(`/flags/:id{${FLAG_ID}}`, async (context) => {
    const flag = requireFound(await review.flag(context.req.param('id')), 'error.no-flag');
    return context.json(flagOf({ flag, story: await ledger.story(flag.storyId) }));
  });

  api.get(`/flags/:id{${FLAG_ID}}/events`, async (context) => {
    requireAllowed(context.get('person'), 'see-history');
    const flag = requireFound(await review.flag(context.req.param('id')), 'error.no-flag');
    const stored = await review.events(flag.flagId, EVENTS);
    return context.json({ events: withLatest(stored, flag.event) });
  });

  api.post(`/flags/:id{${FLAG_ID}}/:action{[a-z]+}`, async (context) => {
    const request = requestOf(context.req.param('action'), await bodyOf(context));
    const acted = await doOnFlag(ports, context.req.param('id'), request, context.get('person'));
    if (!acted.ok) return conflict(context, acted.refusal);
    // The lease is told to its holder only, who needs it to go on.
    return context.json({
      ...flagOf({ flag: acted.record, story: null }),
      lease: acted.record.life?.claim?.leaseId ?? null,
    });
  });

  api.get('/drops', async (context) => {
    const { drops } = await readDrops(review, null, context.req.query('refused') === '1');
    return context.json({ drops });
  });

  api.get('/drops/:id{[0-9a-f]{32}}', async (context) => {
    const drop = requireFound(await ledger.drop(context.req.param('id')), 'error.no-drop');
    return context.json(drop);
  });

  api.get('/receipts/:partner{[a-z0-9-]{1,63}}/:name{.+}', async (context) => {
    const { partner, name } = context.req.param();
    const key = receiptKey({ partner, name: decodeURIComponent(name) });
    const bytes = requireFound(await data.get(key, LIMITS.storedBytes), 'error.no-drop');
    return context.body(new TextDecoder().decode(bytes), 200, { 'content-type': 'application/json' });
  });

  api.get('/partners', async (context) => context.json({ partners: await lists.partners(LICENSES) }));
  api.get('/partners/:id/licenses', async (context) => {
    const partner = await requirePartner(ports, context.req.param('id'));
    return context.json({ licenses: await lists.licenses(partner.id, LICENSES) });
  });
  return api;
}

async function bodyOf(context: ConsoleContext): Promise<Record<string, unknown>> {
  if (!context.req.header('content-type')?.startsWith('application/json')) return context.req.parseBody();
  const body: unknown = await context.req.json().catch(() => null);
  if (typeof body !== 'object' || body === null) throw new Refused(400, 'error.input');
  return { ...body };
}

function conflict(context: ConsoleContext, refusal: keyof typeof REFUSALS) {
  const problem = { type: `urn:rightsdesk:refusal:${refusal}`, title: REFUSALS[refusal], status: 409 };
  return context.body(JSON.stringify(problem), 409, { 'content-type': 'application/problem+json' });
}
