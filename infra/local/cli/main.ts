import { parseArgs } from 'node:util';
import { listOpenFlags } from '../../../functions/adapters/dynamo-lists.ts';
import { demo } from './demo.ts';
import { dropFile } from './drop-file.ts';
import { packFlag, verifyPackFile } from './evidence-pack.ts';
import * as offline from './offline.ts';
import { recount } from './recount.ts';
import { connect, Refused } from './running-system.ts';
import { buildTemplate, DEMO_REGISTER, readRegister, startSystem } from './start-system.ts';
import { verifySystem } from './verify-system.ts';

const HELP = `rightsdesk: splits news files into stories, finds rights notices and copies, checks licenses.

Without a system (JSON Lines on stdout):
  split FILE…                              the segments of each file
  rights FILE.jsonl                        the rights notices in each {id, text}
  match --registered A.jsonl --queries B.jsonl   text that B shares with A
  verify PACK                              checks an evidence pack; exit 1 when anything does not hold
  check FILE --partner P [--register DIR]  what the pipeline would say, without the index of works

With the embedded system:
  start                                    runs it until Ctrl+C; data stay in the data folder
  demo                                     starts afresh, drops sample files, prints the outcome
  drop FILE --partner P                    uploads as partner P and waits for the receipt
  flags                                    open flags, gravest first
  recount                                  proves that nothing is lost; exit 1 when it does not balance
  verify                                   recomputes every history and daily head; exit 1 when one was altered
  export --pack FLAG [--out FILE]          the evidence pack of a flag, as a ZIP file

Options: --data DIR  data folder (default .rightsdesk)   --help
Exit: 0 done, 1 something refused, 2 usage.
`;

class Usage extends Error {}

const print = (line: unknown) => void process.stdout.write(`${JSON.stringify(line)}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

function needed(value: string | undefined, what: string): string {
  if (!value) throw new Usage(`${what} is missing.`);
  return value;
}

async function run(args: string[]): Promise<boolean> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      partner: text,
      register: text,
      registered: text,
      queries: text,
      data: text,
      pack: text,
      out: text,
    },
  });
  const [command, ...files] = positionals;
  if (values.help || !command) {
    process.stdout.write(HELP);
    return true;
  }
  const dataDir = values.data ?? '.rightsdesk';
  switch (command) {
    case 'split':
      needed(files[0], 'FILE');
      return offline.split(files, print, complain);
    case 'rights':
      offline.rights(needed(files[0], 'FILE.jsonl'), print);
      return true;
    case 'match':
      offline.match(needed(values.registered, '--registered'), needed(values.queries, '--queries'), print);
      return true;
    case 'check': {
      const register = readRegister(values.register ?? DEMO_REGISTER);
      await offline.check(
        needed(files[0], 'FILE'),
        needed(values.partner, '--partner'),
        register,
        new Date().toISOString(),
        print,
      );
      return true;
    }
    case 'start':
      return start(dataDir);
    case 'demo':
      return demo(values.data ?? '.build/demo-data', (line) => process.stdout.write(`${line}\n`));
    case 'drop': {
      const receipt = await dropFile(connect(dataDir), needed(files[0], 'FILE'), needed(values.partner, '--partner'));
      print(receipt);
      return receipt.status === 'done';
    }
    case 'flags': {
      const { tables, output } = connect(dataDir);
      for await (const flag of listOpenFlags(tables, output('LedgerTable'))) print(flag);
      return true;
    }
    case 'export':
      print(await packFlag(connect(dataDir), needed(values.pack, '--pack'), values.out));
      return true;
    case 'verify':
      if (files[0]) return verifyPackFile(files[0], print);
      return verifySystem(connect(dataDir), print);
    case 'recount':
      return recount(connect(dataDir), print);
    default:
      throw new Usage(`There is no command ${command}.`);
  }
}

async function start(dataDir: string): Promise<boolean> {
  buildTemplate();
  const { aws } = await startSystem(dataDir, { ports: { s3: 4500, http: 4501, signIn: 4502 }, log: complain });
  complain(`\nrightsdesk is up.
  S3        ${aws.endpoints.s3}  bucket ${aws.outputs.UploadsBucket}, upload below incoming/<partner>/
  console   ${aws.endpoints.http}  sign in as any of the seeded people
  data      ${dataDir}
Drop a file:  npx rightsdesk drop events/drops/ilkha-noon.txt --partner kuzey-postasi
Stop with Ctrl+C.`);
  await new Promise((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopped);
  });
  complain('Stopping.');
  await aws.stop();
  return true;
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
} catch (failure) {
  const usage = failure instanceof Usage || (failure as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (usage || failure instanceof Refused) complain((failure as Error).message);
  else complain(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
  if (usage) complain('See: npx rightsdesk --help');
  process.exitCode = usage ? 2 : 1;
}
