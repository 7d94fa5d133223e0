import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { plainMail } from '../../shared/alert/mail-text.ts';
import type { Channel } from '../../shared/ports/channel.ts';

/** SNS takes ASCII subjects of at most 100 characters, without control characters. */
const asSubject = (subject: string) =>
  subject
    .normalize('NFKD')
    .replace(/[\u2066-\u2069]|\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 100);

/** Everybody who subscribed to the alerts topic. */
export function snsChannel(client: SNSClient, topicArn: string): Channel<'sns'> {
  return {
    async send(_everybody, { text }) {
      await client.send(
        new PublishCommand({ TopicArn: topicArn, Subject: asSubject(text.subject), Message: plainMail(text) }),
      );
    },
  };
}
