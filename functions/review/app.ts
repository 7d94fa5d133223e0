import { Hono } from 'hono';
import type { Ledger } from '../../shared/ports/ledger.ts';

/** The HTTP side: for now, a drop with its stories and flags as JSON. Who may call is decided by the authorizer in front. */
export function reviewApp(ledger: Ledger): Hono {
  const app = new Hono();
  app.get('/health', (context) => context.json({ ok: true }));
  app.get('/', (context) => context.json({ service: 'rightsdesk', drops: '/drops/{dropId}' }));
  app.get('/drops/:dropId{[0-9a-f]{32}}', async (context) => {
    const drop = await ledger.drop(context.req.param('dropId'));
    if (!drop) return context.json({ title: 'There is no such drop.', status: 404 }, 404);
    const [stories, flags] = await Promise.all([ledger.stories(drop), ledger.flagsOfDrop(drop)]);
    return context.json({ drop, stories, flags });
  });
  return app;
}
