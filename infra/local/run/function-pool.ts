import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FunctionPlan } from '../template/plan.ts';

export interface Invocation {
  requestId: string;
  event: unknown;
  /** Milliseconds since 1970 at which the call is cut off. */
  deadline: number;
}
export type Answer = { requestId: string; result: string | undefined } | { requestId: string; error: string };
export interface Environment {
  url: string;
  exportName: string;
  name: string;
  memoryMiB: number;
}

export interface FunctionPool {
  /** The handler's answer, through JSON. Rejects when it throws, runs into its timeout or takes its worker down. */
  invoke(event: unknown): Promise<unknown>;
  /** Starts a first worker, so that the first event need not wait for it. */
  warm(): void;
  stop(): Promise<void>;
}

interface Task {
  event: unknown;
  resolve(result: unknown): void;
  reject(failure: Error): void;
}

/**
 * The workers of one function, made as they are needed and used again. Threads end with the process, however it ends.
 * @param size workers at most; further events wait
 * @param log gets what the function writes, line by line
 */
export function startPool(
  plan: FunctionPlan,
  env: Record<string, string>,
  size: number,
  log: (line: string) => void,
): FunctionPool {
  const file = ['.mjs', '.js', '.cjs'].map((ending) => plan.file + ending).find((path) => existsSync(path));
  if (!file) throw new Error(`function ${plan.name}: there is no bundled handler at ${plan.file}.mjs`);
  const workerData: Environment = { ...plan, url: pathToFileURL(file).href };
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: Task[] = [];
  let stopped = false;

  function hire(): Worker {
    const worker = new Worker(new URL('./function-host.ts', import.meta.url), {
      workerData,
      env,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: plan.memoryMiB, ...youngGeneration(plan.env.NODE_OPTIONS) },
    });
    for (const stream of [worker.stdout, worker.stderr]) byLine(stream, log);
    // Listened to for good: an error nobody hears would end the process.
    worker.on('error', (failure) => log(`worker failed: ${failure.stack ?? failure}`));
    worker.on('exit', () => {
      all.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
    });
    all.add(worker);
    return worker;
  }

  function run(worker: Worker, { event, resolve, reject }: Task) {
    const requestId = randomUUID();
    const milliseconds = plan.timeoutSeconds * 1000;
    let timer: NodeJS.Timeout | undefined;
    const settle = (reuse: boolean, act: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('exit', onExit);
      // At once, not when the thread has ended: whoever waits for a place would wait for good.
      if (!reuse) all.delete(worker);
      act();
      if (stopped) return;
      const next = waiting.shift();
      if (next) run(reuse ? worker : hire(), next);
      else if (reuse) idle.push(worker);
    };
    const begin = () => {
      timer = setTimeout(() => {
        settle(false, () => reject(new Error(`timed out after ${plan.timeoutSeconds} s`)));
        worker.terminate();
      }, milliseconds);
      worker.postMessage({ requestId, event, deadline: Date.now() + milliseconds } satisfies Invocation);
    };
    const onMessage = (message: Answer | 'ready') => {
      if (message === 'ready') return ready.add(worker) && begin();
      if (message.requestId !== requestId) return;
      if ('error' in message) settle(true, () => reject(new Error(message.error)));
      else settle(true, () => resolve(message.result === undefined ? undefined : JSON.parse(message.result)));
    };
    const onExit = () => settle(false, () => reject(new Error('the worker ended during the call')));
    worker.on('message', onMessage).on('exit', onExit);
    // Loading the bundle is not counted against the timeout, as in Lambda's init phase.
    if (ready.has(worker)) begin();
  }
  const ready = new WeakSet<Worker>();

  return {
    invoke: (event) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new Error('stopped'));
        const task = { event, resolve, reject };
        const worker = idle.pop() ?? (all.size < size ? hire() : null);
        if (worker) run(worker, task);
        else waiting.push(task);
      }),
    warm() {
      if (all.size) return;
      const worker = hire();
      worker.once('message', () => ready.add(worker));
      idle.push(worker);
    },
    async stop() {
      stopped = true;
      for (const { reject } of waiting.splice(0)) reject(new Error('stopped'));
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** A thread takes no such option from its environment. What is young are three halves: two of one space, and as much of large objects. */
function youngGeneration(options = '') {
  const half = /--max-semi-space-size=(\d+)/.exec(options)?.[1];
  return half ? { maxYoungGenerationSizeMb: 3 * Number(half) } : {};
}

function byLine(stream: NodeJS.ReadableStream, log: (line: string) => void) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) log(line);
  });
}
