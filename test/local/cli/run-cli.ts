/** The command line as a person or a script meets it: what it writes where, and its exit code. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../../../infra/local/cli/command-line.ts';

export async function runCli(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await commandLine(args, {
    write: (text) => {
      out += text;
    },
    complain: (line) => {
      err += `${line}\n`;
    },
  });
  return { code, out, err };
}

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
export function scratchFile(name: string, body: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
}
