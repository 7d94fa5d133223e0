import { parseArgs } from 'node:util';
import { type Asked, type Commands, dataFolder, OPTIONS, Usage } from './asked.ts';
import { COMMANDS } from './commands-data.ts';
import { helpOn, helpText } from './help.ts';
import { LOCAL_COMMANDS } from './local-commands.ts';
import { plainFailure } from './plain-failure.ts';
import { REGISTER_COMMANDS } from './register-commands.ts';
import { SYSTEM_COMMANDS } from './system-commands.ts';

type Screen = Pick<Asked, 'write' | 'complain'>;

/** Each loads only what it needs. */
export const DEEDS: Commands = { ...LOCAL_COMMANDS, ...SYSTEM_COMMANDS, ...REGISTER_COMMANDS };

async function run(args: readonly string[], screen: Screen): Promise<boolean> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [command, ...files] = positionals;
  if (values.help || !command) {
    screen.write((command && helpOn(command)) || helpText());
    return true;
  }
  const act = DEEDS[command];
  if (!act) throw new Usage(`There is no command ${command}.`);
  if (values.stack !== undefined && !COMMANDS[command]?.system) {
    const deployed = Object.keys(COMMANDS).filter((name) => COMMANDS[name]?.system);
    throw new Usage(`${command} acts on this machine; --stack is for ${deployed.join(', ')}.`);
  }
  const system = async () =>
    values.stack
      ? (await import('./deployed-system.ts')).connectDeployed(values.stack)
      : (await import('./running-system.ts')).connect(dataFolder(values));
  const print = (line: unknown) => screen.write(`${JSON.stringify(line)}\n`);
  return act({ ...screen, files, values, system, print });
}

/** Does what a line asks for. @returns the exit code: 0 done, 1 something refused, 2 usage */
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
