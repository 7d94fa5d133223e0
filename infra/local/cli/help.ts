import { COMMANDS, OPTIONS } from './commands-data.ts';

const COLUMNS = 90;

/** Everything there is, with an example each. */
export function helpText(): string {
  const part = (system: boolean) =>
    Object.values(COMMANDS)
      .filter((command) => Boolean(command.system) === system)
      .map(({ usage, says, example }) => `  ${wrapped(usage)}\n      ${says}\n      $ ${example}`)
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

/** A long usage goes on below its first line; an option stays with its value. */
function wrapped(usage: string): string {
  let line = 0;
  return usage.replace(/ (\[[^\]]*\]|\S+)/g, (word) => {
    line += word.length;
    if (line < COLUMNS) return word;
    line = word.length;
    return `\n     ${word}`;
  });
}

/** More about one command. */
export function helpOn(name: string): string | null {
  const command = COMMANDS[name];
  if (!command) return null;
  const { usage, says, more, example, system } = command;
  const where = system ? ' [--data DIR | --stack NAME]' : '';
  return `npx rightsdesk ${usage}${where}\n\n${says[0]?.toUpperCase()}${says.slice(1)}. ${more}\n\nFor example:\n  ${example}\n`;
}
