import { randomBytes } from 'node:crypto';
import { handle } from 'hono/aws-lambda';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { dynamoAlertDesk } from '../adapters/dynamo-alert-desk.ts';
import { dynamoAlertRules } from '../adapters/dynamo-alert-rules.ts';
import { dynamoAudit } from '../adapters/dynamo-audit.ts';
import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { dynamoLegalHolds } from '../adapters/dynamo-legal-holds.ts';
import { dynamoPeople } from '../adapters/dynamo-people.ts';
import { dynamoRefusedUploads } from '../adapters/dynamo-refused-uploads.ts';
import { dynamoRegisterChanges } from '../adapters/dynamo-register-changes.ts';
import { dynamoRegisterDesk } from '../adapters/dynamo-register-desk.ts';
import { dynamoRegisterLists } from '../adapters/dynamo-register-lists.ts';
import { dynamoRegisters } from '../adapters/dynamo-registers.ts';
import { dynamoReview } from '../adapters/dynamo-review.ts';
import { documentClient } from '../adapters/dynamodb-client.ts';
import { setting } from '../runtime/settings.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { reviewApp } from './app.ts';
import { objectsOnDemand } from './objects-on-demand.ts';
import { packsOnDemand } from './packs.ts';
import { openIdProvider } from './sign-in/provider.ts';

const tables = documentClient();
const ledger = setting('LEDGER_TABLE');
const bucket = setting('DATA_BUCKET');
const registers = setting('REGISTERS_TABLE');
const { OIDC_ISSUER, OIDC_CLIENT_ID } = process.env;
const provider = OIDC_ISSUER && OIDC_CLIENT_ID ? openIdProvider(OIDC_ISSUER, OIDC_CLIENT_ID) : null;

export const handler = handle(
  reviewApp(
    {
      ledger: dynamoLedger(tables, ledger),
      review: dynamoReview(tables, ledger),
      data: objectsOnDemand(async () => (await import('../adapters/s3-objects.ts')).openS3Objects(bucket)),
      registers: dynamoRegisters(tables, registers),
      lists: dynamoRegisterLists(tables, registers),
      desk: dynamoRegisterDesk(tables, registers),
      changes: dynamoRegisterChanges(tables, registers),
      drops: {
        send: async (messages) =>
          (await import('../adapters/sqs-outbox.ts')).openSqsOutbox(setting('DROPS_QUEUE_URL')).send(messages),
      },
      people: dynamoPeople(tables, registers),
      holds: dynamoLegalHolds(tables, ledger),
      refused: dynamoRefusedUploads(tables, ledger),
      audit: dynamoAudit(tables, ledger),
      uploads: {
        form: async (partner, seconds) =>
          (await import('../adapters/open-upload-forms.ts')).openUploadForm(
            setting('UPLOADS_BUCKET'),
            `incoming/${partner}/`,
            LIMITS.dropBytes,
            seconds,
          ),
      },
      alerts: dynamoAlertDesk(tables, ledger),
      alertRules: dynamoAlertRules(tables, registers),
      packs: packsOnDemand(
        async () =>
          (await import('../adapters/open-pack-stores.ts')).openPackStores(
            tables,
            ledger,
            bucket,
            setting('HEADS_BUCKET'),
          ),
        () => randomBytes(32).toString('base64url'),
      ),
      clock: systemClock,
      randomId: () => randomBytes(32).toString('base64url'),
    },
    provider,
  ),
);
