import { COMMANDS, OPTIONS } from './commands-data.ts';

const WIDTH = Math.max(...Object.values(COMMANDS).map(({ usage }) => usage.length));

/** Everything there is, with an example each. */
export function helpText(): string {
  const part = (system: boolean) =>
    Object.values(COMMANDS)
      .filter((command) => Boolean(command.system) === system)
      .map(({ usage, says, example }) => `  ${usage.padEnd(WIDTH)}  ${says}\n  ${' '.repeat(WIDTH)}    ${example}`)
      .join('\n');
  return `rightsdesk: splits news files into stories, finds rights notices and copies, checks licenses.

On this machine (JSON Lines on stdout):
${part(false)}

With a running system:
${part(true)}

Options:
${OPTIONS}
Exit: 0 done, 1 something refused, 2 usage.
`;
}

/** More about one command. */
export function helpOn(name: string): string | null {
  const command = COMMANDS[name];
  if (!command) return null;
  const { usage, says, more, example, system } = command;
  const where = system ? ' [--data DIR | --stack NAME]' : '';
  return `npx rightsdesk ${usage}${where}\n\n${says[0]?.toUpperCase()}${says.slice(1)}. ${more}\n\nFor example:\n  ${example}\n`;
}
