/** The identity provider as the console sees it: OpenID Connect, authorization code with PKCE, a public client. */
import type { AuthorizationServer, Client } from 'oauth4webapi';

/** Loaded when somebody signs in: of a hundred requests one does. */
const library = () => import('oauth4webapi');

/** Kept in the browser between leaving for the provider and coming back. */
export interface Memo {
  state: string;
  nonce: string;
  verifier: string;
  /** Path to go on to. */
  back: string;
}

export interface IdentityProvider {
  /** @param fresh ask the person to sign in again even if the provider still knows them */
  start(redirectUri: string, back: string, fresh: boolean): Promise<{ url: string; memo: Memo }>;
  /** The claims of the ID token. @throws when anything does not fit: state, code, verifier, signature, issuer, audience, nonce */
  finish(returned: URL, redirectUri: string, memo: Memo): Promise<Record<string, unknown>>;
}

export function openIdProvider(issuer: string, clientId: string): IdentityProvider {
  const client: Client = { client_id: clientId };
  let discovered: Promise<AuthorizationServer> | null = null;

  /** Plain HTTP is for a provider on this very machine only. */
  const optionsOf = ({ allowInsecureRequests }: Awaited<ReturnType<typeof library>>) => ({
    [allowInsecureRequests]: isLoopback(new URL(issuer)),
  });

  async function discover() {
    const oauth = await library();
    const url = new URL(issuer);
    const answer = await oauth.discoveryRequest(url, { algorithm: 'oidc', ...optionsOf(oauth) });
    return oauth.processDiscoveryResponse(url, answer);
  }
  const server = () => {
    discovered ??= discover().catch((failure) => {
      discovered = null;
      throw failure;
    });
    return discovered;
  };

  return {
    async start(redirectUri, back, fresh) {
      const oauth = await library();
      const { authorization_endpoint: endpoint } = await server();
      if (!endpoint) throw new Error('the provider names no authorization endpoint');
      const memo: Memo = {
        state: oauth.generateRandomState(),
        nonce: oauth.generateRandomNonce(),
        verifier: oauth.generateRandomCodeVerifier(),
        back,
      };
      const url = new URL(endpoint);
      for (const [name, value] of Object.entries({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: 'openid profile',
        state: memo.state,
        nonce: memo.nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(memo.verifier),
        code_challenge_method: 'S256',
        ...(fresh && { prompt: 'login' }),
      }))
        url.searchParams.set(name, value);
      return { url: url.href, memo };
    },
    async finish(returned, redirectUri, { state, nonce, verifier }) {
      const oauth = await library();
      const options = optionsOf(oauth);
      const as = await server();
      const parameters = oauth.validateAuthResponse(as, client, returned, state);
      const response = await oauth.authorizationCodeGrantRequest(
        as,
        client,
        oauth.None(),
        parameters,
        redirectUri,
        verifier,
        options,
      );
      const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, {
        expectedNonce: nonce,
        requireIdToken: true,
      });
      await oauth.validateApplicationLevelSignature(as, response, options);
      return { ...oauth.getValidatedIdTokenClaims(tokens) };
    },
  };
}

const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && (hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost');
