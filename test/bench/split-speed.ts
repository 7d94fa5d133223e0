/**
 * Time and memory of the splitter by size of the dump: `node --expose-gc test/bench/split-speed.ts`. The issue asks for 5,000
 * stories in 6 MB under 5 seconds and 512 MB, and for growth with the size: 1×, 2×, 4×.
 */
import { splitDrop } from '../../shared/formats/split-drop.ts';
import { makeKit, render } from '../split/layout-generator.ts';
import { LAYOUTS } from '../split/layouts.ts';

const STORIES = 5000;
const BYTES = 6e6;

/** One layout, written on and on with other stories, paragraphs repeated until the dump has its weight. */
function dumpOf(stories: number): { text: string; truth: number } {
  const layout = LAYOUTS['byline and date under the head'] as (typeof LAYOUTS)[string];
  const parts: string[] = [];
  let truth = 0;
  for (let seed = 1; truth < stories; seed++) {
    const kit = makeKit((['en', 'tr', 'ar'] as const)[seed % 3] ?? 'en', seed);
    const grown = kit.stories.slice(0, stories - truth).map((s) => {
      const paragraphs = [...s.paragraphs];
      while (Buffer.byteLength(paragraphs.join('')) < BYTES / STORIES - 60)
        paragraphs.push(s.fill(kit.prose.sentences[paragraphs.length % kit.prose.sentences.length] as string));
      return { ...s, paragraphs };
    });
    const dump = render('x', layout({ ...kit, stories: grown }), '\n');
    truth += dump.truth.length;
    parts.push(dump.text);
  }
  return { text: parts.join('\n\n'), truth };
}

for (const times of [1, 2, 4]) {
  const { text, truth } = dumpOf(STORIES * times);
  const bytes = new TextEncoder().encode(text);
  globalThis.gc?.();
  const from = process.cpuUsage();
  const found = await splitDrop(bytes, 'dump.txt').then(
    ({ segments }) => String(segments.filter(({ kind }) => kind === 'story').length),
    (failure: Error) => failure.message,
  );
  const spent = process.cpuUsage(from);
  const seconds = (spent.user + spent.system) / 1e6;
  process.stdout.write(
    `${times}×: ${(bytes.length / 1e6).toFixed(1)} MB, ${truth} stories, ${found} found, ${seconds.toFixed(2)} s of processor, ${Math.round(process.memoryUsage().rss / 1e6)} MB resident\n`,
  );
}
