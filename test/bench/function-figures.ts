/** Bundle size, time to import and memory of each function, in a process of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ASSEMBLY } from '../../infra/local/cli/start-system.ts';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { planOf } from '../../infra/local/template/read-plan.ts';
import type { System } from '../walk/embedded/upload-and-wait.ts';
import type { Figure } from './report.ts';

const SCRIPT = fileURLToPath(new URL('./one-function.ts', import.meta.url));
const META = fileURLToPath(new URL('../../.build/functions', import.meta.url));

/** What the console is asked, as API Gateway hands it on. */
const LIST_OF_FLAGS = {
  ...{ version: '2.0', rawPath: '/api/flags', rawQueryString: '', headers: {}, isBase64Encoded: false },
  requestContext: {
    http: { method: 'GET', path: '/api/flags' },
    authorizer: { jwt: { claims: { sub: 'bench', 'cognito:groups': ['senior'] } } },
  },
};

interface Output {
  bytes: number;
  imports: { path: string; kind: string }[];
}

/** Bytes that a start reads: the handler and all that it imports at once, not what it may load later. */
function loadedAtStart(name: string): number {
  const { outputs } = JSON.parse(readFileSync(`${META}/${name}.meta.json`, 'utf8')) as {
    outputs: Record<string, Output>;
  };
  const seen = new Set<string>();
  const visit = (path: string): number => {
    const output = outputs[path];
    if (!output || seen.has(path)) return 0;
    seen.add(path);
    return (
      output.bytes + output.imports.reduce((sum, at) => sum + (at.kind === 'dynamic-import' ? 0 : visit(at.path)), 0)
    );
  };
  return visit(Object.keys(outputs).find((path) => basename(path) === 'handler.mjs') ?? '');
}

interface Told {
  /** Milliseconds of processor time. */
  imported: number;
  /** Milliseconds of processor time for all events. */
  processor: number;
  peakMb: number;
}

async function run(file: string, env: Record<string, string>): Promise<Told> {
  const child = fork(SCRIPT, [file], {
    env: { ...env, LOG_LEVEL: 'SILENT' },
    silent: true,
    execArgv: [],
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the function ended with ${code}`);
  });
  const [told] = await Promise.race([once(child, 'message'), failed]);
  failed.catch(() => {});
  return told as Told;
}

export interface FunctionFigures {
  figures: Figure[];
  /** Milliseconds of processor time a call, by stage. */
  processor: Map<string, number>;
}

/** @param events what the walk called each stage with; delivered again here, which changes nothing in the end */
export async function functionFigures(
  { aws }: System,
  events: Map<string, object[]>,
  imports: number,
): Promise<FunctionFigures> {
  const processor = new Map<string, number>();
  const plan = planOf(readAssembly(ASSEMBLY), { sqs: aws.endpoints.sqs, http: aws.endpoints.http });
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const figures: Figure[] = [];
  try {
    for (const [, of] of plan.functions) {
      const name = String(of.env.STAGE);
      const path = `${of.file}.mjs`;
      if (!existsSync(path)) continue;
      const part = `function ${name}`;
      const env = { ...aws.environment, ...of.env, PATH: process.env.PATH ?? '' };
      const write = (these: object[]) => {
        const file = join(folder, `${name}-${these.length}.json`);
        writeFileSync(file, JSON.stringify({ url: pathToFileURL(path).href, events: these }));
        return file;
      };
      const empty = write([]);
      const times: Told[] = [];
      for (let again = 0; again < imports; again++) times.push(await run(empty, env));
      figures.push({
        part,
        what: 'bundle loaded at start',
        value: loadedAtStart(name) / 1024,
        unit: 'KB',
        target: { most: 700 },
      });
      figures.push({
        part,
        what: `import, processor time, least of ${imports}`,
        value: Math.min(...times.map(({ imported }) => imported)),
        unit: 'ms',
        target: { most: 150 },
      });
      figures.push({
        part,
        what: 'memory after import',
        value: Math.min(...times.map(({ peakMb }) => peakMb)),
        unit: 'MB',
      });
      const own = name === 'review' ? [LIST_OF_FLAGS] : events.get(name);
      if (!own?.length) continue;
      const told = await run(write(own), env);
      processor.set(name, told.processor / own.length);
      figures.push({
        part,
        what: `peak memory of ${of.memoryMiB} MB, ${own.length} calls`,
        value: told.peakMb,
        unit: 'MB',
        target: { most: 400 },
      });
      figures.push({ part, what: 'processor time of a call', value: told.processor / own.length, unit: 'ms' });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { figures, processor };
}
