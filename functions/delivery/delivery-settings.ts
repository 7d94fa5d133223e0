import { setting } from '../runtime/settings.ts';

export const deliverySettings = () => ({
  ledgerTable: setting('LEDGER_TABLE'),
  registersTable: setting('REGISTERS_TABLE'),
  topicArn: setting('ALERTS_TOPIC_ARN'),
  secretsSource: setting('CHANNEL_SECRETS'),
  consoleUrl: setting('CONSOLE_URL'),
});
