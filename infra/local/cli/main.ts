import { commandLine } from './command-line.ts';

process.exitCode = await commandLine(process.argv.slice(2), {
  write: (text) => void process.stdout.write(text),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
