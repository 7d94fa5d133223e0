/** Description of the API by OpenAPI 3.1. A test compares its paths with the routes. */

const text = { type: 'string' };
const problem = {
  description: 'Refused, with the reason.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const json = (description: string, schema: object) => ({
  '200': { description, content: { 'application/json': { schema } } },
  '401': problem,
  '403': problem,
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const listOf = (name: string, items: object) => ({
  type: 'object',
  properties: { [name]: { type: 'array', items }, next: { type: ['string', 'null'] } },
});
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: text });
const inQuery = (name: string, schema: object = text) => ({ name, in: 'query', schema });

export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Rights desk',
    version: '1',
    description: 'Flags of unlicensed republication, their decisions, deliveries and registers.',
  },
  security: [{ token: [] }],
  paths: {
    '/api/flags': {
      get: {
        summary: 'Open flags, the gravest first, then the oldest',
        parameters: [
          inQuery('severity', { enum: ['high', 'medium', 'low'] }),
          inQuery('mine', { enum: ['1'] }),
          ...['partner', 'holder', 'kind', 'language', 'state', 'cursor'].map((name) => inQuery(name)),
        ],
        responses: json('A page; `next` is the cursor of what follows.', listOf('flags', ref('Flag'))),
      },
    },
    '/api/flags/{id}': {
      get: { summary: 'One flag', parameters: [inPath('id')], responses: json('The flag.', ref('Flag')) },
    },
    '/api/flags/{id}/events': {
      get: {
        summary: 'Its history, chained by hashes',
        parameters: [inPath('id')],
        responses: json('The latest 500 events.', listOf('events', ref('Event'))),
      },
    },
    '/api/flags/{id}/{action}': {
      post: {
        summary: 'claim, heartbeat, release, decide, undo, hold, escalate, reopen or note',
        parameters: [inPath('id'), inPath('action')],
        requestBody: { content: { 'application/json': { schema: ref('Deed') } } },
        responses: { ...json('The flag as it stands now, with the lease of a claim.', ref('Flag')), '409': problem },
      },
    },
    '/api/drops': {
      get: { summary: 'The latest deliveries', responses: json('Drops.', listOf('drops', ref('Drop'))) },
    },
    '/api/drops/{id}': {
      get: { summary: 'One delivery', parameters: [inPath('id')], responses: json('The drop.', ref('Drop')) },
    },
    '/api/receipts/{partner}/{name}': {
      get: {
        summary: 'What became of a delivered file',
        parameters: [inPath('partner'), inPath('name')],
        responses: json('The receipt.', { type: 'object' }),
      },
    },
    '/api/partners': {
      get: { summary: 'Partners', responses: json('Partners.', listOf('partners', { type: 'object' })) },
    },
    '/api/partners/{id}/licenses': {
      get: {
        summary: 'Every version of every license of a partner',
        parameters: [inPath('id')],
        responses: json('Licenses.', listOf('licenses', { type: 'object' })),
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    schemas: {
      Problem: { type: 'object', properties: { type: text, title: text, status: { type: 'integer' } } },
      Flag: {
        type: 'object',
        required: ['flagId', 'storyId', 'dropId', 'partner', 'kind', 'severity', 'state', 'openedAt'],
        properties: {
          ...{ flagId: text, storyId: text, dropId: text, partner: text, kind: text, because: text, state: text },
          ...{ severity: { enum: ['high', 'medium', 'low'] }, holderId: { type: ['string', 'null'] } },
          ...{ workId: { type: ['string', 'null'] }, shareOfStory: { type: ['number', 'null'] }, openedAt: text },
        },
      },
      Event: {
        type: 'object',
        properties: {
          ...{ seq: { type: 'integer' }, at: text, actor: text, action: text, subject: text },
          ...{ data: { type: 'object' }, dataHash: text, prevHash: text, hash: text },
        },
      },
      Deed: {
        type: 'object',
        description:
          'decide: kind, reason where the kind needs one, lease of a claim; hold, escalate, reopen: reason; note: text.',
        properties: { kind: text, reason: text, lease: text, text },
      },
      Drop: { type: 'object', properties: { dropId: text, partner: text, names: { type: 'array', items: text } } },
    },
  },
} as const;
