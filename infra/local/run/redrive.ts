import type { Queues } from './queues.ts';

interface Letter {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
}

/** Moves dead letters back: receive, send, and only then delete, so that a stop in between doubles and never loses. */
export async function redriveQueue({ call, urlOf }: Queues, fromArn: string, toArn: string): Promise<number> {
  let moved = 0;
  for (;;) {
    const { Messages = [] } = await call<{ Messages?: Letter[] }>('ReceiveMessage', {
      QueueUrl: urlOf(fromArn),
      MaxNumberOfMessages: 10,
    });
    if (!Messages.length) return moved;
    for (const { ReceiptHandle, Body } of Messages) {
      await call('SendMessage', { QueueUrl: urlOf(toArn), MessageBody: Body });
      await call('DeleteMessage', { QueueUrl: urlOf(fromArn), ReceiptHandle });
    }
    moved += Messages.length;
  }
}
