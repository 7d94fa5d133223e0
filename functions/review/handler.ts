import { handle } from 'hono/aws-lambda';
import { documentClient } from '../adapters/clients.ts';
import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { setting } from '../runtime/settings.ts';
import { reviewApp } from './app.ts';

export const handler = handle(reviewApp(dynamoLedger(documentClient(), setting('LEDGER_TABLE'))));
