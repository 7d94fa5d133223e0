/** Each stage's pure work on one core, without files, queues or tables. */

import { examineContent } from '../../shared/moderation/examine-content.ts';
import { isSetAside } from '../../shared/pipeline/batch.ts';
import { examinerFor } from '../../shared/pipeline/examine-story.ts';
import { dropIdOf, extentOf } from '../../shared/pipeline/ids.ts';
import { makeBatches } from '../../shared/pipeline/make-batches.ts';
import { rulesOfRegister } from '../../shared/pipeline/rules-of-register.ts';
import { MemoryPostings } from '../../shared/reuse/memory-postings.ts';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { splitText } from '../../shared/split/split-text.ts';
import { seeded } from '../seeded.ts';
import { dump } from './news.ts';
import { NEWS } from './news-data.ts';
import type { Figure } from './report.ts';

const RECEIVED = '2026-11-26T06:00:00.000Z';

/** True sentences in an order of their own, every fortieth a notice: what detectors meet, not words shuffled. */
function prose(stories: number): string[] {
  const random = seeded(5);
  const all = Object.values(NEWS);
  return Array.from({ length: stories }, (_, no) => {
    const own = all[no % all.length] ?? [];
    const lines = Array.from({ length: 12 }, () => own[Math.floor(random() * own.length)]);
    if (no % 4 === 0)
      lines.push(
        '© 2026 Harbour News Agency. All rights reserved. Reproduction without written permission is prohibited.',
      );
    return lines.join(' ');
  });
}

/** Seconds of the fastest of three: other work on the machine only ever adds. */
function fastest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const from = performance.now();
    work();
    least = Math.min(least, performance.now() - from);
  }
  return least / 1000;
}

export function coreThroughput(stories: number): Figure[] {
  const figures: Figure[] = [];
  const note = (what: string, texts: readonly string[], seconds: number, count: number, least?: number) => {
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const target = least === undefined ? {} : { target: { least } };
    figures.push({ part: 'core', what, value: megabytes / seconds, unit: 'MB/s', ...target });
    figures.push({ part: 'core', what, value: count / seconds, unit: 'stories/s' });
  };

  const text = dump(0, stories);
  note(
    'split',
    [text],
    fastest(() => splitText(text)),
    stories,
  );

  const texts = prose(stories);
  const directory = createHolderDirectory();
  note(
    'detect rights',
    texts,
    fastest(() => texts.map((one) => detectNotices(one, directory))),
    stories,
    5,
  );
  const content = (one: string) =>
    examineContent(
      {
        text: one,
        kind: 'story',
        headline: null,
        fields: {},
        receivedAt: RECEIVED,
        territories: [],
        lang: null,
        states: () => false,
      },
      { on: {}, own: [] },
    );
  note(
    'detect content',
    texts,
    fastest(() => texts.map(content)),
    stories,
  );

  const rules = rulesOfRegister(null);
  const dropId = dropIdOf('bench', text);
  const segments = splitText(text);
  const head = { v: 1 as const, dropId, partner: 'bench', name: 'bench.txt', receivedAt: RECEIVED, textKey: '' };
  const split = makeBatches(head, segments, text).flatMap((batch) =>
    batch.stories.filter((story) => !isSetAside(story)),
  );
  const bodies = split.map(({ storyId }) => text.slice(extentOf(storyId).start, extentOf(storyId).end));
  note(
    'flag: fingerprints',
    bodies,
    fastest(() => bodies.map((body) => rules.read(body))),
    bodies.length,
  );

  const postings = new MemoryPostings();
  for (const [at, body] of bodies.entries())
    postings.addNow({ work: split[at]?.storyId ?? '', day: 0, ...rules.read(body).fingerprints });
  const byId = new Map(split.map(({ storyId }, at) => [storyId, bodies[at] ?? '']));
  // Each story looks for itself under another name: it meets one whole copy.
  note(
    'flag: look up and match a copy',
    bodies,
    fastest(() => {
      for (const body of bodies) {
        const story = rules.read(body);
        const { fingerprints } = story;
        const { candidates, common } = rules.nominate(
          fingerprints,
          postings.readNow(fingerprints.read),
          `${'0'.repeat(32)}.0-1`,
        );
        rules.match(
          story,
          candidates.map((workId) => ({ workId, text: byId.get(workId) ?? '' })),
          common,
          [],
        );
      }
    }),
    bodies.length,
  );

  const examine = examinerFor(null);
  const detected = split.flatMap((story, at) =>
    isSetAside(story)
      ? []
      : [
          examine({
            story,
            text: bodies[at] ?? '',
            offset: extentOf(story.storyId).start,
            receivedAt: RECEIVED,
            notices: [],
          }),
        ],
  );
  const judge = () => {
    for (const story of detected)
      rules.judge({ story, partner: 'bench', receivedAt: RECEIVED, matches: [] }, new Map());
  };
  note('judge', bodies, fastest(judge), detected.length);
  return figures;
}
