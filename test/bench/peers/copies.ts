/**
 * Who finds copies: stories of ours in six languages as the known works, and queries that copy one of them or none. MinHash-LSH
 * as its own README sets it (128 permutations, bands of 4) over shingles of five words; dolos-core with the k-grams and window
 * that Dolos takes by default (23, 17), and once with lengths for prose (5, 4). All see the same lower-case words.
 */
import { File, FingerprintIndex, Region, TokenizedFile } from '@dodona/dolos-core';
import { LshIndex, Minhash } from 'minhash';
import { findMatches } from '../../../shared/reuse/find-matches.ts';
import { MemoryPostings } from '../../../shared/reuse/memory-postings.ts';
import { nominate } from '../../../shared/reuse/nominate.ts';
import { readStory } from '../../../shared/reuse/read-story.ts';
import { seeded } from '../../seeded.ts';
import { newsStory, storyText } from '../news.ts';
import type { Figure } from '../report.ts';
import { figuresOf, noScore, timed } from './score.ts';

interface Query {
  kind: string;
  text: string;
  /** Id of the work it copies; null for none. */
  copies: string | null;
}

const WORKS = 300;
const works = Array.from({ length: WORKS }, (_, no) => ({ id: `w${no}`, story: newsStory(no) }));

const another = (no: number, lang: string) => newsStory(100_000 + no, lang);
function edited(text: string, seed: number): string {
  const random = seeded(seed);
  const words = text.split(' ');
  return words
    .flatMap((word) => (random() < 0.08 ? [] : random() < 0.08 ? [word, word.toUpperCase()] : [word]))
    .join(' ');
}

const KINDS: Record<string, (no: number) => { text: string; copied: boolean }> = {
  'whole copies': (no) => ({ text: storyText(newsStory(no)), copied: true }),
  'edited copies': (no) => ({ text: edited(storyText(newsStory(no)), no), copied: true }),
  'two of six paragraphs': (no) => {
    const { lang, paragraphs } = newsStory(no);
    const host = another(no, lang);
    return { text: storyText({ ...host, paragraphs: [...host.paragraphs, ...paragraphs.slice(1, 3)] }), copied: true };
  },
  'one paragraph of eleven': (no) => {
    const { lang, paragraphs } = newsStory(no);
    const hosts = [another(no, lang), another(no + 1, lang), another(no + 2, lang)].flatMap((host) => host.paragraphs);
    return { text: [...hosts.slice(0, 5), paragraphs[2], ...hosts.slice(5, 10)].join('\n\n'), copied: true };
  },
  'other stories': (no) => ({ text: storyText(another(no, newsStory(no).lang)), copied: false }),
};

const QUERIES: Query[] = Object.entries(KINDS).flatMap(([kind, make]) =>
  Array.from({ length: 60 }, (_, at) => {
    const no = (at * 5) % WORKS;
    const { text, copied } = make(no);
    return { kind, text, copies: copied ? `w${no}` : null };
  }),
);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
type Find = (text: string) => string[];

function ours(): Find {
  const postings = new MemoryPostings();
  const texts = new Map(works.map(({ id, story }) => [id, storyText(story)]));
  for (const [id, text] of texts) postings.addNow({ work: id, day: 0, ...readStory(text).fingerprints });
  return (text) => {
    const story = readStory(text);
    const { candidates, common } = nominate(story.fingerprints, postings.readNow(story.fingerprints.read), 'query');
    const sources = candidates.map((workId) => ({ workId, text: texts.get(workId) ?? '' }));
    return findMatches(story, sources, common, []).map(({ workId }) => workId);
  };
}

function minhash(): Find {
  const signature = (text: string) => {
    const [words, hash] = [wordsOf(text), new Minhash()];
    for (let at = 0; at + 5 <= words.length; at++) hash.update(words.slice(at, at + 5).join(' '));
    return hash;
  };
  const index = new LshIndex();
  for (const { id, story } of works) index.insert(id, signature(storyText(story)));
  return (text) => {
    const hash = signature(text);
    // The package's own query fails on a band that no work has: bands that nobody has are left out.
    return [...new Set(index.getHashbands(hash).flatMap((band) => index.index[band] ?? []))];
  };
}

function dolos(kgram: number, window: number): Find {
  let made = 0;
  const tokenized = (name: string, text: string) => {
    const words = wordsOf(text);
    const regions = words.map((word, at) => new Region(0, at, 0, at + word.length));
    return new TokenizedFile(new File(`${name}.txt`, text, undefined, made++), [...words], regions);
  };
  const index = new FingerprintIndex(kgram, window);
  const known = works.map(({ id, story }) => ({ id, file: tokenized(id, storyText(story)) }));
  index.addFiles(known.map(({ file }) => file));
  const byFile = new Map(known.map(({ id, file }) => [file.path, id]));
  return (text) => {
    const query = tokenized(`query-${made}`, text);
    const shared = index.addFiles([query]);
    const found = new Set<string>();
    for (const print of shared.values()) {
      const files = print.files();
      if (files.includes(query)) for (const { path } of files) found.add(path);
    }
    return [...found].flatMap((path) => byFile.get(path) ?? []);
  };
}

export async function copyPeers(): Promise<Figure[]> {
  const tools: [string, () => Find][] = [
    ['rightsdesk', ours],
    ['minhash', minhash],
    ['dolos 23/17', () => dolos(23, 17)],
    ['dolos 5/4', () => dolos(5, 4)],
  ];
  const figures: Figure[] = [];
  for (const [name, open] of tools) {
    const find = open();
    const all = noScore();
    for (const kind of Object.keys(KINDS)) {
      const one = noScore();
      for (const { text, copies } of QUERIES.filter((query) => query.kind === kind)) {
        const found = new Set(await timed(all, () => find(text)));
        all.of++;
        const right = copies !== null && found.has(copies) ? 1 : 0;
        const missed = copies === null ? 0 : 1 - right;
        for (const score of [all, one]) {
          score.right += right;
          score.missed += missed;
          score.wrong += found.size - right;
        }
      }
      if (one.right + one.missed)
        figures.push({
          part: 'peers: copies',
          what: `${name}: recall, ${kind}`,
          value: one.right / (one.right + one.missed),
          unit: '',
        });
    }
    figures.push(...figuresOf('peers: copies', name, all));
  }
  return figures;
}
