/** The console over HTTP with its local identity provider, as a browser meets it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reviewApp } from '../../functions/review/app.ts';
import { openIdProvider } from '../../functions/review/sign-in/provider.ts';
import { startSignIn } from '../../infra/local/sign-in/start-sign-in.ts';
import { newsroom } from './console-world.ts';

export async function servedConsole() {
  const room = await newsroom();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signIn = await startSignIn(address);
  const { OIDC_ISSUER, OIDC_CLIENT_ID } = signIn.environment;
  const app = reviewApp(room.world.ports, openIdProvider(OIDC_ISSUER, OIDC_CLIENT_ID));
  server.on('request', async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = new Headers({ 'x-forwarded-proto': 'http' });
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const body = chunks.length ? { body: Buffer.concat(chunks) } : {};
    const answer = await app.request(`${address}${request.url}`, { method: request.method ?? 'GET', headers, ...body });
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
    response.setHeader('set-cookie', answer.headers.getSetCookie());
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  });
  return {
    ...room,
    address,
    async stop() {
      server.close();
      server.closeAllConnections();
      await signIn.stop();
    },
  };
}
