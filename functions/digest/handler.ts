import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { openDelivery } from '../adapters/open-delivery.ts';
import { deliverySettings } from '../delivery/delivery-settings.ts';
import { workDue } from '../delivery/work-due.ts';
import { systemClock } from '../runtime/system-clock.ts';

const settings = deliverySettings();
const { tables, ...out } = openDelivery(settings);
const ledger = dynamoLedger(tables, settings.ledgerTable);

export const handler = () => workDue({ ...out, ledger, clock: systemClock, consoleUrl: settings.consoleUrl });
