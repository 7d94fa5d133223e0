import type { GenericSchema } from 'valibot';
import type { ApiRoute, Fields } from './route.ts';
import { ROUTES } from './routes.ts';
import { ProblemSchema } from './schemas.ts';

/** The API in the words of OpenAPI 3.1, made from the table of routes. */
export async function describeApi(): Promise<object> {
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  // What JSON Schema cannot say (trimming, checks across fields) is left out; the server still asks for it.
  const shape = (schema: GenericSchema): Record<string, unknown> => {
    const { $schema: _dialect, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
    return rest;
  };
  const problem = {
    description: 'Refused, with the reason.',
    content: { 'application/problem+json': { schema: shape(ProblemSchema) } },
  };
  const json = (schema: GenericSchema) => ({ content: { 'application/json': { schema: shape(schema) } } });
  const inPath = ({ path, params = {} }: ApiRoute) =>
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
      ...{ name, in: 'path', required: true },
      schema: { type: 'string', ...(params[name] && { pattern: `^${params[name]}$` }) },
    }));
  const inQuery = (query: Fields | undefined) =>
    Object.entries(query?.entries ?? {}).map(([name, schema]) => ({
      ...{ name, in: 'query', required: (schema as { type: string }).type !== 'optional' },
      schema: shape(schema as GenericSchema),
    }));
  const operation = (one: ApiRoute) => ({
    operationId: `${one.method}${one.path.replace(/[^a-z]+(\w)?/gi, (_, letter = '') => letter.toUpperCase())}`,
    summary: one.summary,
    description: `For roles that may: ${one.needs}.`,
    parameters: [...inPath(one), ...inQuery(one.query)],
    ...(one.body && { requestBody: { required: true, ...json(one.body) } }),
    responses: {
      '200': { description: 'Done.', ...json(one.answer) },
      ...Object.fromEntries(['400', '401', '403', '404', '409'].map((status) => [status, problem])),
    },
  });
  const paths: Record<string, Record<string, unknown>> = {};
  for (const one of ROUTES) {
    const path = `/api${one.path}`;
    paths[path] = { ...paths[path], [one.method]: operation(one) };
  }
  return {
    openapi: '3.1.0',
    info: {
      ...{ title: 'Rights desk', version: '1' },
      description:
        'Flags of unlicensed republication, their decisions, deliveries and registers. Refusals are problem details (RFC 9457).',
    },
    security: [{ token: [] }],
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  };
}
