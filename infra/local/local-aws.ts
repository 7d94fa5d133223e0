/** The embedded AWS: runs a synthesized template on emulators inside this process. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startClockwork } from './run/clockwork.ts';
import { type Controls, controlsOf } from './run/controls.ts';
import { functionEnvironment } from './run/function-environment.ts';
import { type FunctionPool, startPool } from './run/function-pool.ts';
import { holdFolder } from './run/hold-folder.ts';
import { type Authorize, startHttpApi } from './run/http-api.ts';
import { type ObservedCall, type Poller, startPoller } from './run/poller.ts';
import { type Announcement, startQueues } from './run/queues.ts';
import { startTables } from './run/tables.ts';
import { startS3 } from './s3/server.ts';
import { readAssembly } from './template/assembly.ts';
import { planOf } from './template/read-plan.ts';

export interface LocalAwsOptions {
  /** What `cdk synth` wrote; the bundled handlers are found through its assets. */
  assemblyDir: string;
  /** Everything that survives a restart. One process at a time. */
  dataDir: string;
  log?: (line: string) => void;
  /** 0 or absent: any free port. */
  ports?: { s3?: number; dynamodb?: number; sqs?: number; http?: number };
  /** Who may call the routes that the template puts behind an authorizer; absent: everybody on this machine. */
  authorize?: Authorize;
  /**
   * Started once the addresses are known. What it names takes the place of what the template gives the functions: a local
   * identity provider for the deployed one.
   */
  beside?: (endpoints: LocalAws['endpoints']) => Promise<Beside>;
  /** Added to what every function's environment holds. */
  environment?: Record<string, string>;
  /** A failed message comes back after so many seconds (1 at least) instead of its queue's visibility timeout, which is minutes as deployed. */
  retrySeconds?: number;
  /** Workers of one function at most; never above the mapping's MaximumConcurrency. */
  workersPerFunction?: number;
  /**
   * Started once the addresses are known, and gives those that the functions speak to instead: a place to count their
   * calls or to spoil them. The runtime itself goes past it.
   */
  between?: (services: Services) => Promise<{ services: Services; stop(): Promise<void> }>;
  /** Told of each call of a function that a queue feeds. */
  observe?: (call: ObservedCall) => void;
}

/** Addresses of the services that functions call. */
export type Services = Pick<LocalAws['endpoints'], 's3' | 'dynamodb' | 'sqs' | 'sns'>;

export interface Beside {
  environment: Record<string, string>;
  stop(): Promise<void>;
}

export interface LocalAws extends Controls {
  endpoints: { s3: string; dynamodb: string; sqs: string; sns: string; http: string };
  /** Stack outputs by name, exports left out. */
  outputs: Record<string, string>;
  /** Environment for SDK clients: endpoints, region, credentials that nobody checks. */
  environment: Record<string, string>;
  /** What was published to topics, oldest first: the mails that would have gone out. */
  announcements(): Announcement[];
  stop(): Promise<void>;
}

export async function startLocalAws(options: LocalAwsOptions): Promise<LocalAws> {
  const { dataDir, ports = {}, log = () => {} } = options;
  const assembly = readAssembly(options.assemblyDir);
  const stops: (() => unknown)[] = [holdFolder(dataDir)];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const started = <T extends { stop(): unknown }>(part: T) => {
      stops.push(part.stop);
      return part;
    };
    const [queues, tables] = await Promise.all([
      startQueues(join(dataDir, 'queues'), ports.sqs).then(started),
      startTables(join(dataDir, 'tables'), ports.dynamodb).then(started),
    ]);
    const s3 = started(await startS3({ dir: join(dataDir, 'objects'), ...withPort(ports.s3), send: queues.send, log }));
    const pools = new Map<string, FunctionPool>();
    stops.push(() => Promise.all([...pools.values()].map((pool) => pool.stop())));
    const poolOf = (name: string) => {
      const pool = pools.get(name);
      if (!pool) throw new Error(`no function ${name}`);
      return pool;
    };
    const api = started(await startHttpApi({ ...withPort(ports.http), poolOf, authorize: options.authorize, log }));

    const plan = planOf(assembly, { sqs: queues.endpoint, http: api.endpoint });
    await Promise.all([queues.provision(plan), tables.provision(plan)]);
    s3.provision(plan);

    const endpoints = {
      ...{ s3: s3.endpoint, dynamodb: tables.endpoint },
      ...{ sqs: queues.endpoint, sns: queues.endpoint, http: api.endpoint },
    };
    const environment = functionEnvironment(endpoints);
    const between = options.between ? started(await options.between(endpoints)) : null;
    const beside = options.beside ? started(await options.beside(endpoints)) : null;
    const logs = join(dataDir, 'logs');
    mkdirSync(logs, { recursive: true });
    const most = options.workersPerFunction ?? Math.max(2, availableParallelism());
    const sizeOf = (name: string) =>
      Math.min(most, ...plan.mappings.filter((m) => m.functionName === name).map((m) => m.maximumConcurrency));
    for (const [name, of] of plan.functions) {
      const file = createWriteStream(join(logs, `${name}.log`), { flags: 'a' });
      stops.push(() => new Promise((done) => file.end(() => done(null))));
      const given = between ? queuesAt(of.env, endpoints.sqs, between.services.sqs) : of.env;
      const env = {
        ...(between ? functionEnvironment(between.services) : environment),
        ...given,
        ...Object.fromEntries(Object.entries(beside?.environment ?? {}).filter(([key]) => key in given)),
        ...options.environment,
        ...{ AWS_LAMBDA_FUNCTION_NAME: name, AWS_SDK_UA_APP_ID: given.STAGE ?? name },
      };
      const pool = startPool(of, env, sizeOf(name), (line) => file.write(`${line}\n`));
      pools.set(name, pool);
    }
    api.serve(plan.routes);
    for (const { queueArn } of plan.mappings) await queues.release(queueArn);
    const pollers: Poller[] = plan.mappings.map((mapping) => {
      const pool = poolOf(mapping.functionName);
      const lanes = sizeOf(mapping.functionName);
      const { retrySeconds, observe } = options;
      return startPoller(mapping, { queues, pool, lanes, retrySeconds, observe, log });
    });
    // Workers end first: a poller waits for the call it is in.
    stops.push(() =>
      Promise.all([...pollers.map((poller) => poller.stop()), ...[...pools.values()].map((p) => p.stop())]),
    );
    const woken = new Set(plan.schedules.map(({ functionName }) => functionName));
    for (const [name, pool] of pools) if (!woken.has(name)) pool.warm();
    const clockwork = started(startClockwork(plan.schedules, { file: join(dataDir, 'schedules.json'), poolOf, log }));

    return {
      endpoints,
      outputs: plan.outputs,
      environment,
      ...controlsOf(plan, queues, clockwork),
      announcements: queues.announcements,
      stop,
    };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

/** The SDK calls a queue where its address says, whatever the endpoint. */
const queuesAt = (env: Record<string, string>, here: string, there: string) =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace(here, there)]));

const withPort = (port: number | undefined) => (port === undefined ? {} : { port });
