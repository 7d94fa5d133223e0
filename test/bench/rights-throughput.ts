/**
 * Megabytes of news prose a second through the notice detector, one core: `node test/bench/rights-throughput.ts [FILE…]`.
 * Without files it reads sentences of its own, notices strewn in as thickly as on a wire. The issue asks for 5 MB/s.
 */
import { readFileSync } from 'node:fs';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { NO_NOTICES, NOTICES } from '../rights/later-wording-data.ts';

const RUNS = 8;
const PROSE_PER_NOTICE = 40;

function ownText(): string {
  const lines: string[] = [];
  NOTICES.forEach(([notice], at) => {
    for (let more = 0; more < PROSE_PER_NOTICE; more += 1)
      lines.push(NO_NOTICES[(at * PROSE_PER_NOTICE + more) % NO_NOTICES.length] ?? '');
    lines.push(notice);
  });
  return lines.join('\n');
}

const directory = createHolderDirectory();
const files = process.argv.slice(2);
const texts = files.length
  ? files.map((file) => [file, readFileSync(file, 'utf8')] as const)
  : [['own sentences', ownText()] as const];
for (const [name, text] of texts) {
  const megabytes = Buffer.byteLength(text) / 1e6;
  let least = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now();
    found = detectNotices(text, directory).length;
    least = Math.min(least, performance.now() - from);
  }
  const rate = ((megabytes / least) * 1000).toFixed(1);
  process.stdout.write(`${name}: ${megabytes.toFixed(2)} MB, ${found} notices, ${rate} MB/s\n`);
}
