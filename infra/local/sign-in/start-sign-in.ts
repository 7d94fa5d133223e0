/**
 * The identity provider of the embedded system: a real OpenID Connect issuer that lets anybody on this machine be one of
 * the seeded people. Keys and sessions last as long as the process. It listens on the loopback address only.
 */
import { generateKeyPairSync, type JsonWebKey, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';
import { MemoryStore } from './memory-store.ts';
import { PEOPLE } from './people-data.ts';

const CLIENT = 'console';

export interface SignIn {
  /** For the review function, in the place of what the template gives it. */
  environment: { OIDC_ISSUER: string; OIDC_CLIENT_ID: string };
  stop(): Promise<void>;
}

/** @param console address of the console: people are sent back nowhere else */
export async function startSignIn(console: string, port = 0): Promise<SignIn> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configuration(console));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const uid = /^\/interaction\/([\w-]+)$/.exec(request.url ?? '')?.[1];
    if (!uid) return void answer(request, response);
    interact(provider, request, response).catch(() =>
      response.writeHead(400).end('This sign-in is over. Start again.'),
    );
  });
  return {
    environment: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT },
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Made once a process: finding two primes takes as long as a whole sign-in. */
let key: JsonWebKey | null = null;
const signingKey = () => {
  key ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return key;
};

function configuration(console: string): Configuration {
  const hosts = [console, console.replace('127.0.0.1', 'localhost')];
  return {
    adapter: MemoryStore,
    clients: [
      {
        client_id: CLIENT,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: hosts.map((host) => `${host}/sign-in/done`),
      },
    ],
    jwks: { keys: [{ ...signingKey(), use: 'sig', alg: 'RS256', kid: 'local' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    claims: { openid: ['sub'], profile: ['name', 'groups', 'partner'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => {
      const person = PEOPLE.find(({ sub }) => sub === id);
      return person && { accountId: id, claims: async () => ({ ...person, groups: [...person.groups] }) };
    },
    // Nothing is shared with third parties, so nobody is asked to consent.
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    ttl: { Session: 8 * 3600, Interaction: 600, Grant: 8 * 3600, IdToken: 600, AccessToken: 600 },
  };
}

/** Who is there: one button a person, no password. */
async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(PAGE);
    return;
  }
  let body = '';
  for await (const chunk of request) body = `${body}${chunk}`.slice(0, 1000);
  const accountId = new URLSearchParams(body).get('person') ?? '';
  if (!PEOPLE.some(({ sub }) => sub === accountId)) throw new Error('nobody of that name');
  await provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Local sign-in</title><style>body{font:1rem/1.5 system-ui;max-width:26rem;margin:12vh auto;padding:0 1rem;color-scheme:light dark}
button{font:inherit;display:block;width:100%;text-align:start;margin:.4rem 0;padding:.6rem 1rem;cursor:pointer}small{opacity:.8}</style>
<main><h1>Who are you?</h1><p>This provider runs on your machine only and asks for no password.</p><form method="post">
${PEOPLE.map(({ sub, name, groups }) => `<button name="person" value="${sub}">${name} <small>${groups.join(', ') || 'no role'}</small></button>`).join('\n')}
</form></main></html>`;
