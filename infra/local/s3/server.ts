import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Rule } from '../template/plan.ts';
import { actionOf } from './action.ts';
import { errorXml, escapeXml, S3Error } from './error.ts';
import type { Uploads } from './multipart.ts';
import { checkExpiry } from './presigned.ts';
import { answerXml, type Commit, placeOf, type S3Request } from './request.ts';
import { ObjectStore } from './store.ts';
import { eventsOf } from './upload-events.ts';

export interface S3Server {
  endpoint: string;
  store: ObjectStore;
  /** Makes the buckets; from here on uploads raise events. Sends those that a kill kept back. */
  provision(plan: { buckets: string[]; notifications: { bucket: string; rules: Rule[] }[] }): void;
  stop(): Promise<void>;
}

interface Options {
  /** Objects and their index live below it. */
  dir: string;
  port?: number;
  /** Takes an event into its queue. What it throws on stays noted and is sent with the next start. */
  send(queueArn: string, body: string): void;
  log(line: string): void;
}

/** The part of S3 that the walk and its tests use, path style. Signatures and permissions are not checked. */
export async function startS3({ dir, port = 0, send, log }: Options): Promise<S3Server> {
  const store = new ObjectStore(dir);
  const rules = new Map<string, Rule[]>();
  const uploads: Uploads = new Map();

  const sendPending = () => {
    for (const { id, queueArn, body } of store.pendingEvents()) {
      try {
        send(queueArn, body);
        store.eventSent(id);
      } catch (failure) {
        log(`s3: an event for ${queueArn} was not taken and stays noted: ${failure}`);
      }
    }
  };

  const server = createServer((request, response) => {
    const requestId = randomUUID();
    response.setHeader('x-amz-request-id', requestId);
    handle(request, response, requestId).catch((failure) => answerFailure(request, response, requestId, failure));
  });
  server.keepAliveTimeout = 60_000;
  // A slow upload of a large file is no attack here.
  server.requestTimeout = 0;

  async function handle(request: IncomingMessage, response: ServerResponse, requestId: string) {
    const [path = '/', search = ''] = splitUrl(request.url ?? '/');
    const query = new URLSearchParams(search);
    checkExpiry(query, Date.now());
    const { bucket, key } = placeOf(path);
    if (!bucket) return listBuckets(response);
    const listening = rules.get(bucket) ?? [];
    const commit = ({ key: of, path: from, etag, bytes, headers, condition, created }: Commit) => {
      const object = { bucket, key: of, etag, bytes, modified: new Date().toISOString(), headers };
      store.put(object, from, condition, eventsOf(object, created, listening, requestId));
      if (listening.length) sendPending();
    };
    const of: S3Request = { store, request, response, bucket, key, query, commit };
    await actionOf(of)(of, uploads);
  }

  function listBuckets(response: ServerResponse) {
    const buckets = store
      .buckets()
      .map(
        ({ name, created }) =>
          `<Bucket><Name>${escapeXml(name)}</Name><CreationDate>${created}</CreationDate></Bucket>`,
      );
    answerXml(
      response,
      200,
      `<?xml version="1.0" encoding="UTF-8"?>\n<ListAllMyBucketsResult><Owner><ID>local</ID></Owner><Buckets>${buckets.join('')}</Buckets></ListAllMyBucketsResult>`,
    );
  }

  function answerFailure(request: IncomingMessage, response: ServerResponse, requestId: string, failure: unknown) {
    if (response.headersSent || response.destroyed) return void response.destroy();
    if (!(failure instanceof S3Error)) log(`s3: ${failure instanceof Error ? failure.stack : failure}`);
    const error =
      failure instanceof S3Error
        ? failure
        : new S3Error(500, 'InternalError', 'We encountered an internal error. Please try again.');
    // What is left of the body is not read: the connection cannot be used again.
    if (!request.complete) response.setHeader('connection', 'close');
    if (request.method === 'HEAD') return void response.writeHead(error.status).end();
    answerXml(response, error.status, errorXml(error, request.url ?? '', requestId));
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    store,
    provision({ buckets, notifications }) {
      for (const bucket of buckets) store.addBucket(bucket);
      for (const { bucket, rules: own } of notifications) rules.set(bucket, own);
      sendPending();
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      store.close();
    },
  };
}

function splitUrl(url: string): [string, string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}
