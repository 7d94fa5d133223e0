import type { SQSBatchResponse, SQSEvent, SQSHandler, SQSRecord } from 'aws-lambda';
import { isDropId } from '../../shared/pipeline/ids.ts';
import { logger, traceOf } from './logger.ts';

/** @param attempt how often the message was received, from 1 */
export type Consume = (body: unknown, attempt: number) => Promise<void>;

/**
 * An SQS handler that reports each message that failed, so that the others are not delivered again.
 * Contract: Lambda Developer Guide, "Reporting batch item failures for Lambda functions with an Amazon SQS trigger".
 */
export function consumer(consume: Consume): SQSHandler {
  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of event.Records) {
      try {
        const body: unknown = JSON.parse(record.body);
        logger.appendKeys(traceKeys(record, body));
        await consume(body, Number(record.attributes.ApproximateReceiveCount));
        logger.info('message done');
      } catch (failure) {
        logger.error('message failed', { messageId: record.messageId, ...traceOf(failure) });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      } finally {
        logger.resetKeys();
      }
    }
    return { batchItemFailures };
  };
}

/** What every line about a message carries, so that a drop can be followed through all stages. Ids only, also of a message that is none of ours. */
function traceKeys({ messageId, attributes }: SQSRecord, body: unknown) {
  const { dropId } = (body ?? {}) as { dropId?: unknown };
  const { AWSTraceHeader: trace } = attributes;
  return {
    messageId,
    attempt: Number(attributes.ApproximateReceiveCount),
    ...(typeof dropId === 'string' && isDropId(dropId) && { dropId }),
    ...(trace && { trace: trace.slice(0, 200) }),
  };
}
