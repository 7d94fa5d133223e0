import type { AlertDesk, AlertRules } from '../../shared/ports/alert-desk.ts';
import type { Channels } from '../../shared/ports/channel.ts';
import { channelSecrets } from './channel-secrets.ts';
import { documentClient, snsClient } from './clients.ts';
import { dynamoAlertDesk } from './dynamo-alert-desk.ts';
import { dynamoAlertRules } from './dynamo-alert-rules.ts';
import { slackChannel } from './slack-channel.ts';
import { smtpChannel } from './smtp-channel.ts';
import { snsChannel } from './sns-channel.ts';
import { teamsChannel } from './teams-channel.ts';
import { webhookChannel } from './webhook-channel.ts';

export interface DeliverySettings {
  ledgerTable: string;
  registersTable: string;
  topicArn: string;
  secretsSource: string;
}

/** Everything that alerts go through, for the two functions that send them. */
export function openDelivery({ ledgerTable, registersTable, topicArn, secretsSource }: DeliverySettings) {
  const tables = documentClient();
  const secrets = channelSecrets(secretsSource);
  const desk: AlertDesk = dynamoAlertDesk(tables, ledgerTable);
  const rules: AlertRules = dynamoAlertRules(tables, registersTable);
  const channels: Channels = {
    sns: snsChannel(snsClient(), topicArn),
    smtp: smtpChannel(secrets),
    slack: slackChannel(secrets),
    teams: teamsChannel(secrets),
    webhook: webhookChannel(secrets, Date.now),
  };
  return { tables, desk, rules, channels };
}
