/**
 * The messages on each queue as JSON Schema (draft 2020-12), for who reads or writes them without our code. Made from the
 * schemas the stages parse with; `node infra/message-schemas.ts` (`npm run schemas`) writes them to events/schemas.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { DropRequestSchema, QUEUE_MESSAGES } from '../shared/pipeline/messages.ts';
import { UploadEventSchema } from '../shared/pipeline/upload-event.ts';

const SCHEMAS = { drops: UploadEventSchema, 'drop-requests': DropRequestSchema, ...QUEUE_MESSAGES };

/** Text of each file by its name. */
export function messageSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([queue, schema]) => {
      const json = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'throw' });
      return [`${queue}.json`, `${JSON.stringify({ title: `A message on ${queue}`, ...json }, null, 2)}\n`];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../events/schemas/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of messageSchemas()) writeFileSync(new URL(name, folder), text);
}
