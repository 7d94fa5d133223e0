import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Register } from '../../../functions/adapters/load-register.ts';
import { AlertPolicySchema, RecipientSchema } from '../../../shared/alert/recipient.ts';

export const DEMO_REGISTER = fileURLToPath(new URL('../../../events/register', import.meta.url));

/** @param dir folder with partners.json, holders.json and licenses.json, and what else there is of the register */
export function readRegister(dir: string): Register {
  const read = (name: string) => JSON.parse(readFileSync(`${dir}/${name}.json`, 'utf8'));
  const has = (name: string) => existsSync(`${dir}/${name}.json`);
  return {
    ...{ partners: read('partners'), holders: read('holders'), licenses: read('licenses') },
    watchLists: has('watch-lists') ? read('watch-lists') : [],
    ...(has('recipients') && { recipients: v.parse(v.array(RecipientSchema), read('recipients')) }),
    ...(has('alert-policy') && { alertPolicy: v.parse(AlertPolicySchema, read('alert-policy')) }),
  };
}
