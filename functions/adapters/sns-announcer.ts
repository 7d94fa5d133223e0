import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Announcer } from '../../shared/ports/announcer.ts';

/** SNS takes ASCII subjects of at most 100 characters. */
const asSubject = (subject: string) => subject.replace(/[^\x20-\x7e]/g, '?').slice(0, 100);

export function snsAnnouncer(client: SNSClient, topicArn: string): Announcer {
  return {
    async announce({ subject, body }) {
      await client.send(new PublishCommand({ TopicArn: topicArn, Subject: asSubject(subject), Message: body }));
    },
  };
}
