import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { worksOfFile } from '../../../infra/local/cli/works-of-file.ts';
import { scratchFile } from './run-cli.ts';

async function cut(name: string, body: string | Uint8Array) {
  const drops = [];
  for await (const drop of worksOfFile(scratchFile(name, body))) drops.push(drop);
  return drops;
}
const lines = (count: number) => Array.from({ length: count }, (_, no) => `{"id":"${no}"}\n`).join('');
const sizes = async (body: string) =>
  (await cut('works.jsonl', body)).map(({ bytes }) => new TextDecoder().decode(bytes).trim().split('\n').length);

it.each([
  [0, []],
  [1, [1]],
  [500, [500]],
  [501, [500, 1]],
])('%i works a line each are drops of at most 500', async (count, drops) => {
  expect(await sizes(lines(count))).toEqual(drops);
});

it('lines of many bytes are fewer a drop, and blank ones are none', async () => {
  const line = `"${'a'.repeat(1_000_000)}"\n`;
  expect(await sizes(line.repeat(5))).toEqual([2, 2, 1]);
  expect(await sizes(`\n${lines(2)}  \r\n${lines(1)}`)).toEqual([3]);
});

it('what is cut alike has the same name, whatever follows', async () => {
  const [first] = await cut('works.jsonl', lines(500));
  const [again, rest] = await cut('more.jsonl', lines(501));
  expect(again).toEqual(first);
  expect(rest?.name).not.toBe(first?.name);
});

it('each member of an archive is a drop; folders and empty members are none', async () => {
  const zip = zipSync({
    'a.txt': strToU8('A'),
    'in/': new Uint8Array(),
    'in/b.txt': strToU8('B'),
    c: new Uint8Array(),
  });
  const drops = await cut('works.zip', zip);
  expect(drops.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['works.zip/a.txt', 'A'],
    ['works.zip/in/b.txt', 'B'],
  ]);
});
