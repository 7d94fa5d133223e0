import type { Rule } from '../template/plan.ts';
import type { StoredObject } from './store.ts';

/** `Put`, `Post`, `CompleteMultipartUpload`: the last part of `ObjectCreated:…`. */
export type Created = 'Put' | 'Post' | 'CompleteMultipartUpload';

/** A key as S3 writes it into an event: like a form field, slashes left alone. */
const eventKey = (key: string) =>
  encodeURIComponent(key)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replaceAll(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const listens = ({ events, prefix, suffix }: Rule, key: string, created: Created) =>
  key.startsWith(prefix) &&
  key.endsWith(suffix) &&
  events.some((event) => event === 's3:ObjectCreated:*' || event === `s3:ObjectCreated:${created}`);

/** The messages that an upload raises, one for each rule that listens to it. */
export function eventsOf(
  object: Omit<StoredObject, 'body' | 'headers'>,
  created: Created,
  rules: readonly Rule[],
  requestId: string,
) {
  const { bucket, key, etag, bytes, modified } = object;
  const heard = rules.filter((rule) => listens(rule, key, created));
  return heard.map(({ queueArn }) => ({
    queueArn,
    body: JSON.stringify({
      Records: [
        {
          eventVersion: '2.1',
          eventSource: 'aws:s3',
          awsRegion: 'us-east-1',
          eventTime: modified,
          eventName: `ObjectCreated:${created}`,
          userIdentity: { principalId: 'LOCAL' },
          requestParameters: { sourceIPAddress: '127.0.0.1' },
          responseElements: { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId },
          s3: {
            s3SchemaVersion: '1.0',
            configurationId: 'local',
            bucket: { name: bucket, ownerIdentity: { principalId: 'LOCAL' }, arn: `arn:aws:s3:::${bucket}` },
            object: {
              key: eventKey(key),
              size: bytes,
              eTag: etag,
              // Greater for a later upload of the same key.
              sequencer: Date.parse(modified).toString(16).toUpperCase().padStart(18, '0'),
            },
          },
        },
      ],
    }),
  }));
}
