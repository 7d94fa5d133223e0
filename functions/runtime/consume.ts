import type { SQSBatchResponse, SQSEvent, SQSHandler } from 'aws-lambda';
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
    for (const { messageId, body, attributes } of event.Records) {
      try {
        await consume(JSON.parse(body), Number(attributes.ApproximateReceiveCount));
      } catch (failure) {
        logger.error('message failed', { messageId, ...traceOf(failure) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
