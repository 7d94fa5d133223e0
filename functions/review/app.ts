/** The HTTP side: pages for people and the same as JSON for programs. One route a file; the middle of each is a port call. */
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { DROP_ID, FLAG_ID, PARTNER_ID, STORY_ID } from '../../shared/pipeline/ids.ts';
import { UPLOAD_ID } from '../../shared/pipeline/refused-upload.ts';
import { logger, traceOf } from '../runtime/logger.ts';
import { mountApi } from './api/mount.ts';
import { asset } from './assets.ts';
import { type ConsoleContext, type ConsoleEnv, type ConsolePorts, Refused } from './console.ts';
import { guardForms } from './guard-forms.ts';
import { identify, staffOnly } from './identify.ts';
import { actOnFlagRoute } from './routes/act-on-flag.ts';
import { alertRulesRoute } from './routes/alert-rules.ts';
import { acknowledgeRoute, alertsRoute } from './routes/alerts.ts';
import { auditRoute, chainRoute, eraseWordsRoute } from './routes/audit.ts';
import { alikeRoute, bulkRoute, bulkUndoRoute } from './routes/bulk.ts';
import { decisionsRoute } from './routes/decisions.ts';
import { deliveriesRoute } from './routes/deliveries.ts';
import { dropRoute } from './routes/drop.ts';
import { dropsRoute } from './routes/drops.ts';
import { decideEntryRoute, entryRoute, proposeEntryRoute } from './routes/entries.ts';
import { expiringRoute } from './routes/expiring.ts';
import { exportListRoute } from './routes/export-list.ts';
import { figuresRoute } from './routes/figures.ts';
import { flagRoute } from './routes/flag.ts';
import { keysRoute } from './routes/keys.ts';
import { languageRoute } from './routes/language.ts';
import { legalHoldRoute } from './routes/legal-hold.ts';
import { keptPackRoute, packRoute } from './routes/pack.ts';
import { eraseNameRoute, peopleRoute } from './routes/people.ts';
import { policyRoute } from './routes/policy.ts';
import { decideProposalRoute, editRoute, impactRoute, proposalsRoute, proposeRoute } from './routes/proposals.ts';
import { queueRoute, saveViewRoute } from './routes/queue.ts';
import { receiptRoute } from './routes/receipt.ts';
import { builtInHoldersRoute, licensesRoute, registersRoute } from './routes/registers.ts';
import { correctSplitRoute, retryDropRoute, splitRoute, undoSplitRoute } from './routes/split.ts';
import { seeToUploadRoute, uploadsRoute } from './routes/uploads.ts';
import { tryWatchListsRoute, watchListsRoute } from './routes/watch-lists.ts';
import { fenceWorkRoute, workRoute } from './routes/work.ts';
import { show } from './show.ts';
import type { IdentityProvider } from './sign-in/provider.ts';
import { doneRoute, signInRoute, signOutRoute, startRoute } from './sign-in/routes.ts';
import { messagePage } from './views/message-page.ts';
import { languageOf, wordsIn } from './words/words.ts';

/** No inline script or style, nothing from elsewhere, no framing: what a hostile text brings along cannot run. */
const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
};

/** Of a history: a flag or a drop. */
const SUBJECT = `(?:${FLAG_ID}|${DROP_ID})`;
const PROPOSAL_ID = `${PARTNER_ID}~[a-z0-9._-]{1,63}~[0-9]{1,6}`;

/** @param provider null when none is set up: then only callers with a token that the authorizer checked get in */
export function reviewApp(ports: ConsolePorts, provider: IdentityProvider | null): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>();
  app.use(secureHeaders(HEADERS));
  app.use(async (context, next) => {
    context.set('words', await wordsIn(languageOf(getCookie(context, 'lang'), context.req.header('accept-language'))));
    await next();
    // Pages hold what only their reader may see.
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  });
  app.onError(refusal);
  app.notFound((context: ConsoleContext) => refusal(new Refused(404, 'error.not-found'), context));

  app.get('/health', (context) => context.json({ ok: true }));
  app.get('/assets/:name', asset);
  app.get('/language/:lang', languageRoute);
  app.get('/sign-in', signInRoute(provider));
  app.get('/sign-in/start', startRoute(provider));
  app.get('/sign-in/done', doneRoute(provider, ports));

  app.use(identify(ports));
  app.use(guardForms());
  app.use(staffOnly);
  app.post('/sign-out', signOutRoute(ports));
  app.get('/', queueRoute(ports));
  app.post('/views', saveViewRoute(ports));
  app.get('/deliveries', deliveriesRoute(ports));
  app.get('/keys', keysRoute);
  app.get(`/flags/:id{${FLAG_ID}}`, flagRoute(ports));
  app.get(`/flags/:id{${FLAG_ID}}/alike`, alikeRoute(ports));
  app.post('/bulk', bulkRoute(ports));
  app.post('/bulk/undo', bulkUndoRoute(ports));
  app.post(`/flags/:id{${FLAG_ID}}/pack`, packRoute(ports));
  app.get('/packs/:key{[A-Za-z0-9_-]{20,64}}', keptPackRoute(ports));
  app.post(`/flags/:id{${FLAG_ID}}/:action{[a-z]+}`, actOnFlagRoute(ports));
  app.get('/uploads', uploadsRoute(ports));
  app.post(`/uploads/:id{${UPLOAD_ID}}/:deed{again|dismiss}`, seeToUploadRoute(ports));
  app.post('/holds', legalHoldRoute(ports));
  app.get('/drops', dropsRoute(ports));
  app.get(`/drops/:id{${DROP_ID}}`, dropRoute(ports));
  app.get(`/drops/:id{${DROP_ID}}/split`, splitRoute(ports));
  app.post(`/drops/:id{${DROP_ID}}/split`, correctSplitRoute(ports));
  app.post(`/drops/:id{${DROP_ID}}/split/undo`, undoSplitRoute(ports));
  app.post(`/drops/:id{${DROP_ID}}/retry`, retryDropRoute(ports));
  app.get(`/works/:id{${STORY_ID}}`, workRoute(ports));
  app.post(`/works/:id{${STORY_ID}}`, fenceWorkRoute(ports));
  app.get('/export/:file{[a-z-]+\\.(?:csv|json)}', exportListRoute(ports));
  app.get('/alerts', alertsRoute(ports));
  app.get('/alerts/:recipient{[a-z0-9-]{1,40}}', alertsRoute(ports));
  app.post('/alerts/:recipient{[a-z0-9-]{1,40}}/acknowledge', acknowledgeRoute(ports));
  app.get('/audit', auditRoute(ports));
  app.get(`/audit/:subject{${SUBJECT}}`, chainRoute(ports));
  app.post(`/audit/:subject{${SUBJECT}}/erase`, eraseWordsRoute(ports));
  app.get(`/receipts/:partner{${PARTNER_ID}}/:name{.+}`, receiptRoute(ports));
  app.get('/figures', figuresRoute(ports));
  app.get('/decisions/:day{\\d{4}-\\d\\d-\\d\\d}', decisionsRoute(ports));
  app.get('/registers', registersRoute(ports));
  app.get('/holders', builtInHoldersRoute);
  app.get(`/proposals/:id{${PROPOSAL_ID}}/impact`, impactRoute(ports));
  app.get('/proposals', proposalsRoute(ports));
  app.post(`/proposals/:id{${PROPOSAL_ID}}/:verdict{approve|refuse}`, decideProposalRoute(ports));
  app.get('/entries/:register{[a-z-]+}/:id{[a-z0-9._-]{1,63}}', entryRoute(ports));
  app.post('/entries/:register{[a-z-]+}/:id{[a-z0-9._-]{1,63}}', proposeEntryRoute(ports));
  app.post(
    '/entries/proposals/:id{[a-z]+(?:-[a-z]+)?~[a-z0-9._-]+~[a-z0-9]+}/:verdict{approve|refuse}',
    decideEntryRoute(ports),
  );
  app.post(`/registers/:partner{${PARTNER_ID}}/policy`, policyRoute(ports));
  app.get('/people', peopleRoute(ports));
  app.post('/people', eraseNameRoute(ports));
  app.get('/alert-rules', alertRulesRoute(ports));
  app.get('/expiring', expiringRoute(ports));
  app.get('/watch-lists', watchListsRoute(ports));
  app.post('/watch-lists', tryWatchListsRoute(ports));
  app.get(`/registers/:partner{${PARTNER_ID}}`, licensesRoute(ports));
  app.get(`/registers/:partner{${PARTNER_ID}}/edit`, editRoute(ports));
  app.post(`/registers/:partner{${PARTNER_ID}}/edit`, proposeRoute(ports));
  app.route('/api', mountApi(ports));
  return app;
}

/** Told as a page to people and as problem details (RFC 9457) to programs. */
async function refusal(failure: Error, context: ConsoleContext): Promise<Response> {
  const known = failure instanceof Refused;
  if (!known) logger.error('request failed', traceOf(failure));
  const status = known ? failure.status : 500;
  const { t } = context.get('words') ?? (await wordsIn('en'));
  const sentence = t(known ? failure.word : 'error.failed');
  context.status(status);
  if (context.req.path.startsWith('/api/')) {
    const { code, title = sentence, detail } = known ? failure.more : {};
    const type = code ? `urn:rightsdesk:refusal:${code}` : 'about:blank';
    return context.body(JSON.stringify({ type, title, status, detail }), status, {
      'content-type': 'application/problem+json',
    });
  }
  return show(context, { title: t('error.title') }, messagePage(context.get('words'), sentence));
}
