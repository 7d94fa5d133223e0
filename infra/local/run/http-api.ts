import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RoutePlan } from '../template/plan.ts';
import type { FunctionPool } from './function-pool.ts';
import { eventOf, writeAnswer } from './http-event.ts';
import { matchRoute } from './routes.ts';

/** Claims of the caller, or null to refuse. Asked only for routes that the template puts behind an authorizer. */
export type Authorize = (request: IncomingMessage) => Promise<Record<string, unknown> | null>;

export interface HttpApi {
  endpoint: string;
  serve(routes: RoutePlan[]): void;
  stop(): Promise<void>;
}

interface Options {
  port?: number;
  poolOf: (functionName: string) => FunctionPool;
  authorize: Authorize | undefined;
  log: (line: string) => void;
}

/** As API Gateway takes. */
const BODY_BYTES = 10 * 1024 * 1024;

/** The HTTP API: routes requests to functions. Its port is known before its routes are. */
export async function startHttpApi({ port = 0, poolOf, authorize, log }: Options): Promise<HttpApi> {
  let routes: RoutePlan[] = [];
  const refuse = (response: ServerResponse, status: number, message: string) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const match = matchRoute(routes, request.method ?? 'GET', path);
    if (!match) return refuse(response, 404, 'Not Found');
    let claims: Record<string, unknown> | null = null;
    if (match.route.authorized && authorize) {
      claims = await authorize(request);
      if (!claims) return refuse(response, 401, 'Unauthorized');
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of request) {
      bytes += chunk.length;
      if (bytes > BODY_BYTES) return refuse(response, 413, 'Request Too Long');
      chunks.push(chunk);
    }
    const { route, parameters } = match;
    const matched = { routeKey: route.routeKey, parameters };
    const event = eventOf(request, Buffer.concat(chunks), matched, randomUUID(), claims);
    writeAnswer(response, await poolOf(route.functionName).invoke(event));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((failure) => {
      log(`http: ${failure instanceof Error ? failure.message : failure}`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Internal Server Error');
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(all) {
      routes = all;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
