/** A relay between the functions and the services: sees every call with its answer, and may spoil it. */
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Services } from '../../infra/local/local-aws.ts';

export interface Call {
  /** Stage word of the function that calls. */
  by: string;
  service: keyof Services;
  /** `PutItem`, `SendMessageBatch`; of S3 the method, `PUT`. */
  action: string;
  path: string;
  body: Buffer;
}

export interface Answer {
  status: number;
  body: Buffer;
}

/** What befalls a call: nothing, an answer in its place, the loss of an answer to what was done, or milliseconds of delay. */
export type Fate = null | { instead: Answer } | { lose: true } | { after: number };

export interface Watch {
  fate?: (call: Call) => Fate;
  seen?: (call: Call, answer: Answer) => void;
  /** Changes what is sent on, to have the service tell more. */
  asked?: (call: Call) => Buffer;
}

const SERVICES = ['s3', 'dynamodb', 'sqs', 'sns'] as const;
async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** For the option `between` of the embedded AWS. One port a service, so that a call needs no sign of where it is to go. */
export function between(watch: Watch) {
  return async (to: Services) => {
    const agent = new Agent({ keepAlive: true });
    const opened = await Promise.all(
      SERVICES.map(async (service) => {
        const server = createServer((request, response) => {
          relay(service, request, response, to[service], agent, watch).catch(() => response.destroy());
        });
        server.keepAliveTimeout = 60_000;
        server.listen(0, '127.0.0.1');
        await once(server, 'listening');
        return { service, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
      }),
    );
    return {
      services: Object.fromEntries(opened.map(({ service, url }) => [service, url])) as Services,
      async stop() {
        agent.destroy();
        for (const { server } of opened) {
          server.close();
          server.closeAllConnections();
        }
      },
    };
  };
}

async function relay(
  service: keyof Services,
  request: IncomingMessage,
  response: ServerResponse,
  to: string,
  agent: Agent,
  watch: Watch,
) {
  const body = await read(request);
  const { url: path = '/', method = 'GET', headers } = request;
  const action = service === 's3' ? method : actionOf(String(headers['x-amz-target'] ?? ''), body);
  const by = /\bapp\/([a-z]+)/.exec(String(headers['user-agent'] ?? ''))?.[1] ?? '?';
  const call: Call = { by, service, action, path, body };
  const fate = watch.fate?.(call) ?? null;
  if (fate && 'instead' in fate) return void answer(response, fate.instead, {});
  if (fate && 'after' in fate) await new Promise((done) => setTimeout(done, fate.after));
  const sent = watch.asked?.(call) ?? body;
  const onward = send(to + path, { method, agent, headers: { ...headers, 'content-length': sent.length } });
  onward.end(sent);
  const [back] = (await once(onward, 'response')) as [IncomingMessage];
  const got = { status: back.statusCode ?? 500, body: await read(back) };
  watch.seen?.(call, got);
  if (fate && 'lose' in fate) return void response.destroy();
  answer(response, got, method === 'HEAD' ? back.headers : { ...back.headers, 'content-length': got.body.length });
}

/** SNS speaks in forms, the others name their action in a header. */
const actionOf = (target: string, body: Buffer) =>
  target.split('.').at(-1) || (new URLSearchParams(body.toString()).get('Action') ?? '?');

function answer(response: ServerResponse, { status, body }: Answer, headers: object) {
  // Checksums of the body would be of another body when it was spoiled.
  response.writeHead(status, { ...headers });
  response.end(body);
}
