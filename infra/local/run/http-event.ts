import type { IncomingMessage, ServerResponse } from 'node:http';
import { ACCOUNT } from '../template/identity.ts';

/** Content types whose bodies travel as text; all others in base64. */
const TEXT = /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded))/i;

export interface Matched {
  routeKey: string;
  parameters: Record<string, string>;
}

/** An HTTP request as API Gateway hands it to a function, payload format 2.0. `claims` as its JWT authorizer adds them. */
export function eventOf(
  request: IncomingMessage,
  body: Buffer,
  { routeKey, parameters }: Matched,
  requestId: string,
  claims: Record<string, unknown> | null,
) {
  const { method = 'GET', url = '/', headers } = request;
  const [path = '/', query = ''] = url.split(/\?(.*)/s);
  const { cookie, ...others } = headers;
  const now = new Date();
  const parameterLists = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) {
    parameterLists.set(name, [...(parameterLists.get(name) ?? []), value]);
  }
  const joined = [...parameterLists].map(([name, values]) => [name, values.join(',')]);
  const text = TEXT.test(headers['content-type'] ?? '');
  return {
    version: '2.0',
    routeKey,
    rawPath: decodePath(path),
    rawQueryString: query,
    ...(cookie && { cookies: cookie.split('; ') }),
    headers: {
      ...Object.fromEntries(
        Object.entries(others).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
      ),
      'x-forwarded-for': request.socket.remoteAddress ?? '127.0.0.1',
      'x-forwarded-port': String(request.socket.localPort ?? ''),
      'x-forwarded-proto': 'http',
    },
    ...(joined.length && { queryStringParameters: Object.fromEntries(joined) }),
    ...(Object.keys(parameters).length && { pathParameters: parameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path: decodePath(path),
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
      ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
    },
    ...(body.length && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  };
}

/** API Gateway decodes the path; what cannot be decoded stays. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

interface Answer {
  statusCode?: number;
  headers?: Record<string, string | number | boolean>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
}

/** Writes a function's answer. Without a status code, all of it is the body, as API Gateway infers. */
export function writeAnswer(response: ServerResponse, result: unknown) {
  const given = typeof result === 'object' && result !== null && 'statusCode' in result;
  const inferred: Answer = {
    headers: { 'content-type': 'application/json' },
    body: typeof result === 'string' ? result : JSON.stringify(result ?? null),
  };
  const {
    statusCode = 200,
    headers = {},
    cookies = [],
    body = '',
    isBase64Encoded,
  } = given ? (result as Answer) : inferred;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length) response.setHeader('set-cookie', cookies);
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  response.setHeader('content-length', bytes.length);
  response.writeHead(statusCode).end(bytes);
}
