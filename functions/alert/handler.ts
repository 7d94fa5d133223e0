import * as v from 'valibot';
import { AlertMessageSchema } from '../../shared/pipeline/messages.ts';
import { documentClient, snsClient } from '../adapters/clients.ts';
import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { snsAnnouncer } from '../adapters/sns-announcer.ts';
import { consumer } from '../runtime/consume.ts';
import { setting } from '../runtime/settings.ts';
import { alertDrop } from './alert-drop.ts';

const ledger = dynamoLedger(documentClient(), setting('LEDGER_TABLE'));
const announcer = snsAnnouncer(snsClient(), setting('ALERTS_TOPIC_ARN'));

export const handler = consumer((body) => alertDrop(v.parse(AlertMessageSchema, body), { ledger, announcer }));
