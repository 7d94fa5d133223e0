/** The event S3 sends to the drops queue for each upload. Source: Amazon S3 User Guide, "Event message structure", 2.x. */
import * as v from 'valibot';
import { keyOfEvent } from './place.ts';

export const UploadEventSchema = v.union([
  v.object({ Event: v.literal('s3:TestEvent') }),
  v.object({
    Records: v.array(
      v.object({
        eventTime: v.pipe(v.string(), v.isoTimestamp()),
        s3: v.object({ object: v.object({ key: v.string() }) }),
      }),
    ),
  }),
]);

export interface Upload {
  /** The object key as it is, not as the event encodes it. */
  key: string;
  /** When S3 had the whole object: ISO 8601. */
  receivedAt: string;
}

/** The uploads an event tells of; none for the test event that S3 sends when the notification is set up. */
export function uploadsOf(event: unknown): Upload[] {
  const parsed = v.parse(UploadEventSchema, event);
  if (!('Records' in parsed)) return [];
  return parsed.Records.map((record) => ({ key: keyOfEvent(record.s3.object.key), receivedAt: record.eventTime }));
}
