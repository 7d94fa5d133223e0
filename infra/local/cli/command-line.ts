import { parseArgs } from 'node:util';
import { COMMANDS } from './commands-data.ts';
import { helpOn, helpText } from './help.ts';
import { plainFailure } from './plain-failure.ts';
import { REGISTER_COMMANDS, REGISTER_OPTIONS } from './register-commands.ts';

export interface Screen {
  /** Results, as they are. */
  write(text: string): void;
  /** A line of progress or of what went wrong. */
  complain(line: string): void;
}

class Usage extends Error {}

const DEPLOYED = Object.keys(COMMANDS).filter((name) => COMMANDS[name]?.system);

function needed(value: string | undefined, what: string): string {
  if (!value) throw new Usage(`${what} is missing.`);
  return value;
}

async function run(args: readonly string[], { write, complain }: Screen): Promise<boolean> {
  const print = (line: unknown) => write(`${JSON.stringify(line)}\n`);
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      odrl: { type: 'boolean' },
      partner: text,
      register: text,
      registered: text,
      queries: text,
      data: text,
      pack: text,
      lang: text,
      reason: text,
      out: text,
      stack: text,
      ...REGISTER_OPTIONS,
    },
  });
  const [command, ...files] = positionals;
  if (values.help || !command) {
    write((command && helpOn(command)) || helpText());
    return true;
  }
  const dataDir = values.data ?? '.rightsdesk';
  if (values.stack !== undefined && !COMMANDS[command]?.system)
    throw new Usage(`${command} acts on this machine; --stack is for ${DEPLOYED.join(', ')}.`);
  const system = async () =>
    values.stack
      ? (await import('./deployed-system.ts')).connectDeployed(values.stack)
      : (await import('./running-system.ts')).connect(dataDir);
  switch (command) {
    case 'split':
      needed(files[0], 'FILE');
      return (await import('./offline.ts')).split(files, print, complain);
    case 'rights': {
      const file = needed(files[0], 'FILE.jsonl');
      (await import('./offline.ts')).rights(file, values.odrl ? new Date().toISOString() : null, print);
      return true;
    }
    case 'match': {
      const [registered, queries] = [needed(values.registered, '--registered'), needed(values.queries, '--queries')];
      (await import('./offline.ts')).match(registered, queries, print, complain);
      return true;
    }
    case 'check': {
      const [file, partner] = [needed(files[0], 'FILE'), needed(values.partner, '--partner')];
      const { DEMO_REGISTER, readRegister } = await import('./demo-register.ts');
      const register = readRegister(values.register ?? DEMO_REGISTER);
      await (await import('./offline.ts')).check(file, partner, register, new Date().toISOString(), print, complain);
      return true;
    }
    case 'start':
      return (await import('./start.ts')).start(dataDir, complain);
    case 'demo':
      return (await import('./demo.ts')).demo(values.data ?? '.build/demo-data', (line) => write(`${line}\n`));
    case 'drop': {
      const [file, partner] = [needed(files[0], 'FILE'), needed(values.partner, '--partner')];
      const { dropFile } = await import('./drop-file.ts');
      const receipt = await dropFile(await system(), file, partner, complain);
      print(receipt);
      return receipt.status === 'done';
    }
    case 'flags': {
      const { tables, output } = await system();
      const { listOpenFlags } = await import('../../../functions/adapters/dynamo-lists.ts');
      for await (const flag of listOpenFlags(tables, output('LedgerTable'))) print(flag);
      return true;
    }
    case 'export': {
      const flag = needed(values.pack, '--pack');
      print(await (await import('./evidence-pack.ts')).packFlag(await system(), flag, values));
      return true;
    }
    case 'verify':
      if (files[0]) return (await import('./evidence-pack.ts')).verifyPackFile(files[0], print);
      return (await import('./verify-system.ts')).verifySystem(await system(), print);
    case 'hold':
    case 'release': {
      const subject = needed(files[0], 'FLAG or DROP');
      const asked = { do: command, reason: needed(values.reason, '--reason') } as const;
      print(await (await import('./legal-hold.ts')).legalHold(await system(), subject, asked));
      return true;
    }
    case 'recount':
      return (await import('./recount.ts')).recount(await system(), print);
    default: {
      const act = REGISTER_COMMANDS[command];
      if (!act) throw new Usage(`There is no command ${command}.`);
      return act({ files, values, system, needed, print, complain });
    }
  }
}

/** Does what a line asks for; each command loads only what it needs. @returns the exit code: 0 done, 1 something refused, 2 usage */
export async function commandLine(args: readonly string[], screen: Screen): Promise<0 | 1 | 2> {
  try {
    return (await run(args, screen)) ? 0 : 1;
  } catch (failure) {
    const usage = failure instanceof Usage || (failure as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    const plain = usage ? (failure as Error).message : plainFailure(failure);
    screen.complain(plain ?? (failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)));
    if (usage) screen.complain('See: npx rightsdesk --help');
    return usage ? 2 : 1;
  }
}
