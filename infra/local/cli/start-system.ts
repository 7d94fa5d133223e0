import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dynamoRegisters } from '../../../functions/adapters/dynamo-registers.ts';
import { loadRegister, type Register } from '../../../functions/adapters/load-register.ts';
import { acceptWatchList } from '../../../shared/moderation/watch/accept-watch-list.ts';
import { type LocalAws, type LocalAwsOptions, startLocalAws } from '../local-aws.ts';
import { startSignIn } from '../sign-in/start-sign-in.ts';
import { DEMO_REGISTER, readRegister } from './demo-register.ts';
import { Refused } from './refused.ts';
import { type Connection, connection, runningFile } from './running-system.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Where `buildTemplate` leaves the template and the bundles. */
export const ASSEMBLY = `${ROOT}.build/cdk.out`;
export const SAMPLE_DROPS = `${ROOT}events/drops`;

/** Bundles the functions and synthesizes the template, as for a deployment. */
export function buildTemplate() {
  const begun = performance.now();
  process.stderr.write('Bundling the functions and synthesizing the template … ');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'synth'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Refused(`That failed:\n${stdout}${stderr}`);
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}

async function holdToExamples(register: Register): Promise<void> {
  for (const list of register.watchLists ?? []) {
    const answer = await acceptWatchList(list);
    if (!answer.ok) throw new Refused(`The watch list ${list.id} is not taken:\n${answer.problems.join('\n')}`);
  }
}

type StartOptions = Pick<
  LocalAwsOptions,
  'log' | 'between' | 'observe' | 'workersPerFunction' | 'retrySeconds' | 'environment'
> & { ports?: { s3: number; http: number; signIn?: number } };

/** Runs what `buildTemplate` made on the embedded AWS and loads the demo register into an empty one. */
export async function startSystem(
  dataDir: string,
  options: StartOptions = {},
): Promise<{ aws: LocalAws; link: Connection }> {
  mkdirSync(dataDir, { recursive: true });
  const aws = await startLocalAws({
    assemblyDir: ASSEMBLY,
    dataDir,
    retrySeconds: 2,
    beside: async ({ http }) => {
      const signIn = await startSignIn(http, options.ports?.signIn);
      // What channels need besides the register, for whoever wants to try them: see infra/README.md.
      const alerts = { CONSOLE_URL: http, CHANNEL_SECRETS: `file:${resolve(dataDir, 'channel-secrets.json')}` };
      return { ...signIn, environment: { ...signIn.environment, ...alerts } };
    },
    ...options,
  });
  const { environment, outputs } = aws;
  const link = connection({ environment, outputs });
  if ((await dynamoRegisters(link.tables, link.output('RegistersTable')).revision()) === null) {
    const register = readRegister(DEMO_REGISTER);
    await holdToExamples(register);
    await loadRegister(link.tables, link.output('RegistersTable'), register);
    process.stderr.write('Loaded the demo register.\n');
  }
  writeFileSync(runningFile(dataDir), JSON.stringify({ environment, outputs }));
  const stop = aws.stop;
  aws.stop = async () => {
    rmSync(runningFile(dataDir), { force: true });
    await stop();
  };
  return { aws, link };
}
