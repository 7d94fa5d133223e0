/** Cuts a file of works into drops: JSON Lines by size, an archive by its members. What is cut alike has the same id again. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { Unzip, UnzipInflate } from 'fflate';
import { sha256 } from '../../../shared/pipeline/ids.ts';
import { LIMITS } from '../../../shared/pipeline/limits.ts';

export interface WorksDrop {
  name: string;
  bytes: Uint8Array;
}

/** Small enough that a killed run repeats little, large enough that a drop's own writes do not count. */
const DROP_LINES = 500;
const DROP_BYTES = 2 * 1024 * 1024;

export function worksOfFile(file: string): AsyncGenerator<WorksDrop> {
  return /\.zip$/i.test(file) ? membersOf(file) : linesOf(file);
}

async function* linesOf(file: string): AsyncGenerator<WorksDrop> {
  let lines: string[] = [];
  let size = 0;
  const drop = (): WorksDrop => {
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
    lines = [];
    size = 0;
    return { name: `works-${sha256(bytes).slice(0, 16)}.jsonl`, bytes };
  };
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const bytes = Buffer.byteLength(line) + 1;
    if (lines.length && (lines.length === DROP_LINES || size + bytes > DROP_BYTES)) yield drop();
    lines.push(line);
    size += bytes;
  }
  if (lines.length) yield drop();
}

/** One member at a time in memory; one that is larger than a drop may be is handed on cut off, so that it is refused by name. */
async function* membersOf(file: string): AsyncGenerator<WorksDrop> {
  const done: WorksDrop[] = [];
  const unzip = new Unzip((member) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    member.ondata = (failure, data, last) => {
      if (failure) throw failure;
      if (size <= LIMITS.dropBytes) parts.push(data.slice());
      size += data.length;
      if (last && size) done.push({ name: `${basename(file)}/${member.name}`, bytes: Buffer.concat(parts) });
    };
    if (!member.name.endsWith('/')) member.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    unzip.push(chunk);
    yield* done.splice(0);
  }
  unzip.push(new Uint8Array(), true);
  yield* done.splice(0);
}
