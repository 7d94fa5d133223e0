import { rmSync } from 'node:fs';
import type { Receipt } from '../../../shared/pipeline/receipt.ts';
import { dropFile } from './drop-file.ts';
import { recount } from './recount.ts';
import { buildTemplate, SAMPLE_DROPS, startSystem } from './start-system.ts';

const DROPS: [file: string, partner: string, what: string][] = [
  ['ilkha-noon.txt', 'ilkha', 'by İLKHA itself'],
  ['ilkha-noon.txt', 'kuzey-postasi', 'by a partner without a license'],
  ['ilkha-noon.txt', 'dicle-haber', 'by a partner with a license'],
  ['copy-without-notice.txt', 'nehir-gazetesi', 'the same text without its notice'],
  ['copy-of-two-paragraphs.txt', 'nehir-gazetesi', 'two paragraphs inside another story'],
];

/** Starts on an empty folder, drops the sample files and prints what became of them. */
export async function demo(dataDir: string, say: (line: string) => void): Promise<boolean> {
  rmSync(dataDir, { recursive: true, force: true });
  buildTemplate();
  const { aws, link } = await startSystem(dataDir);
  try {
    for (const [file, partner, what] of DROPS) {
      const receipt = await dropFile(link, `${SAMPLE_DROPS}/${file}`, partner, (line) =>
        process.stderr.write(`${line}\n`),
      );
      say(`\n${file}, dropped ${what} (${partner})`);
      for (const line of table(receipt)) say(line);
    }
    await aws.idle(30_000);
    say(`\nAlerts sent: ${aws.announcements().length}`);
    return await recount(link, () => {});
  } finally {
    await aws.stop();
  }
}

function table({ stories, reason }: Receipt): string[] {
  if (reason) return [`  refused: ${reason.sentence}`];
  const rows = stories.map((story) =>
    'setAside' in story
      ? ['', 'set aside', '', story.setAside.code, '']
      : [
          String(story.no),
          story.kind,
          story.verdict,
          story.holder ?? '–',
          story.flags.map(({ severity, kind }) => `${severity}: ${kind}`).join(', ') || '–',
          story.headline?.slice(0, 48) ?? '',
        ],
  );
  const head = ['no', 'kind', 'verdict', 'holder', 'flags', 'headline'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  return [head, ...rows].map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`);
}
