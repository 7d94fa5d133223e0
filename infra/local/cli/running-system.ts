/** Finds the running embedded system by the file that `start` leaves in the data folder, and speaks to it with the adapters of the functions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentClient, s3Client } from '../../../functions/adapters/clients.ts';
import { Refused } from './refused.ts';

export interface Running {
  environment: Record<string, string>;
  outputs: Record<string, string>;
}

export const runningFile = (dataDir: string) => join(dataDir, 'running.json');

export function connect(dataDir: string) {
  let running: Running;
  try {
    running = JSON.parse(readFileSync(runningFile(dataDir), 'utf8')) as Running;
  } catch {
    throw new Refused(
      `No system runs on ${dataDir}. Start one with npm start, or name the folder of one that runs by --data.`,
    );
  }
  return connection(running);
}

export function connection({ environment, outputs }: Running) {
  Object.assign(process.env, environment);
  const output = (name: string): string => {
    const value = outputs[name];
    if (!value) throw new Refused(`The system has no output ${name}.`);
    return value;
  };
  return { s3: s3Client(), tables: documentClient(), output };
}
export type Connection = ReturnType<typeof connection>;
