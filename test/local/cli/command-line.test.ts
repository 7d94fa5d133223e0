import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEEDS } from '../../../infra/local/cli/command-line.ts';
import { COMMANDS } from '../../../infra/local/cli/commands-data.ts';
import { helpOn, helpText } from '../../../infra/local/cli/help.ts';
import { runCli, scratchFile } from './run-cli.ts';

describe('the command line', () => {
  it('tells of every command there is, and of no other', () => {
    expect(Object.keys(DEEDS).sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  it.each([
    ['an unknown command', ['spilt', 'a.txt'], 'no command spilt'],
    ['a file that is missing from the line', ['split'], 'FILE is missing'],
    ['a partner that is missing from the line', ['drop', 'a.txt'], '--partner is missing'],
    ['an unknown option', ['split', '--partnr', 'x', 'a.txt'], '--partnr'],
    ['a deployed system for what runs here', ['split', 'a.txt', '--stack', 'prod'], '--stack is for'],
  ])('ends with 2 and a hint for %s', async (_, args, says) => {
    const { code, out, err } = await runCli(args);
    expect(err).toContain(says);
    expect(err).toContain('--help');
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it.each([
    ['a file that is not there', () => ['split', '/nowhere/a.txt'], 'There is no /nowhere/a.txt.'],
    ['a folder', () => ['split', '.'], 'folder'],
    ['a system that does not run', () => ['flags', '--data', '/nowhere'], 'npm start'],
    ['lines that are none', () => ['rights', scratchFile('bad.jsonl', '{"id":"1","text":"a"}\nnot json\n')], 'line 2'],
    [
      'a binary',
      () => [
        'check',
        scratchFile(
          'a.bin',
          Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
        ),
        '--partner',
        'ilkha',
      ],
      'not-text',
    ],
    ['an archive that is none', () => ['verify', scratchFile('a.zip', 'PK')], ''],
  ])('ends with 1 and a plain sentence for %s', async (_, args, says) => {
    const { code, out, err } = await runCli(args());
    expect(`${out}${err}`).toContain(says);
    expect(err).not.toContain('    at ');
    expect(code).toBe(1);
  });

  it('goes on with the other files when one is refused', async () => {
    const good = scratchFile('good.txt', 'Köprü açıldı\n\nTaş köprü bir yıl sonra yayalara yeniden açıldı.\n');
    const { code, out, err } = await runCli(['split', scratchFile('empty.txt', ''), good]);
    expect(code).toBe(1);
    expect(err).toContain('empty-file');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ dump: 'good.txt', format: 'text' }]);
  });

  it('says of a partner that nobody knows that nothing can be cleared', async () => {
    const { out, err } = await runCli(['check', 'events/drops/ilkha-noon.txt', '--partner', 'stranger']);
    expect(err).toContain('does not know the partner stranger');
    for (const line of out.trim().split('\n')) expect(JSON.parse(line).verdict).toBe('indeterminate');
  });
});

describe('match', () => {
  const words = (seed: string) => Array.from({ length: 40 }, (_, at) => `${seed}${(at * 7919) % 997}x`).join(' ');
  const [own, release] = [words('own'), words('release')];
  const lines = (...values: object[]) => values.map((value) => JSON.stringify(value)).join('\n');
  const text = `${own}. ${release}.`;
  const queries = scratchFile('theirs.jsonl', lines({ id: 'a', text: `${own} and more` }, { id: 'b', text: release }));
  const found = async (thirdParty: unknown) => {
    const registered = scratchFile('ours.jsonl', lines({ id: 'w', text, thirdParty }));
    const { out, err } = await runCli(['match', '--registered', registered, '--queries', queries]);
    const matches = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    return { found: matches.filter(({ matches }) => matches.length).map(({ queryId }) => queryId), err };
  };

  it('takes no copy of a passage that is not its holder’s for one of the work', async () => {
    expect(await found(undefined)).toEqual({ found: ['a', 'b'], err: '' });
    expect(await found([release])).toEqual({ found: ['a'], err: '' });
    expect(await found([{ start: own.length + 2, end: text.length }])).toEqual({ found: ['a'], err: '' });
  });

  it('says which passage does not stand in the work', async () => {
    expect((await found([words('elsewhere')])).err).toContain('w: 1 third-party');
  });
});

describe('the help', () => {
  it('names every command with an example that begins with it', () => {
    for (const [name, { usage, example }] of Object.entries(COMMANDS)) {
      expect(usage.split(' ')[0]).toBe(name);
      expect(example).toMatch(new RegExp(`^(?:npx rightsdesk|npm run|npm) ${name}\\b`));
      expect(helpText()).toContain(example);
      for (const line of helpText().split('\n')) expect(line.length, line).toBeLessThanOrEqual(112);
      expect(helpOn(name)).toContain(example);
    }
  });

  it('is what the command prints, whole and for one command', async () => {
    const bin = fileURLToPath(new URL('../../../infra/local/bin/rightsdesk.mjs', import.meta.url));
    expect(execFileSync(process.execPath, [bin, '--help'], { encoding: 'utf8' })).toBe(helpText());
    expect(await runCli(['drop', '--help'])).toEqual({ code: 0, out: helpOn('drop'), err: '' });
  });
});
