import * as v from 'valibot';
import { AlertMessageSchema } from '../../shared/pipeline/messages.ts';
import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { dynamoRegisters } from '../adapters/dynamo-registers.ts';
import { openDelivery } from '../adapters/open-delivery.ts';
import { deliverySettings } from '../delivery/delivery-settings.ts';
import { consumer } from '../runtime/consume.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { alertDrop } from './alert-drop.ts';

const settings = deliverySettings();
const { tables, ...out } = openDelivery(settings);
const ports = {
  ...out,
  ledger: dynamoLedger(tables, settings.ledgerTable),
  registers: dynamoRegisters(tables, settings.registersTable),
  clock: systemClock,
  consoleUrl: settings.consoleUrl,
};

export const handler = consumer((body) => alertDrop(v.parse(AlertMessageSchema, body), ports));
