import type { Queues } from './queues.ts';

interface Letter {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
  MessageAttributes?: Record<string, unknown>;
}

/**
 * Moves dead letters back: receive, send, and only then delete, so that a stop in between doubles and never loses. Only
 * as many as lie there now: what fails again meanwhile waits for the next time.
 */
export async function redriveQueue({ call, urlOf, counts }: Queues, fromArn: string, toArn: string): Promise<number> {
  const all = counts(fromArn).ready;
  let moved = 0;
  while (moved < all) {
    const { Messages = [] } = await call<{ Messages?: Letter[] }>('ReceiveMessage', {
      QueueUrl: urlOf(fromArn),
      MaxNumberOfMessages: Math.min(10, all - moved),
      MessageAttributeNames: ['All'],
    });
    if (!Messages.length) break;
    for (const { ReceiptHandle, Body: MessageBody, MessageAttributes } of Messages) {
      await call('SendMessage', {
        QueueUrl: urlOf(toArn),
        MessageBody,
        ...(MessageAttributes && { MessageAttributes }),
      });
      await call('DeleteMessage', { QueueUrl: urlOf(fromArn), ReceiptHandle });
    }
    moved += Messages.length;
  }
  return moved;
}
