/** Checks a pack with nothing but the pack. */
import { checkChain, checkEnd, checkProof, readHead } from '../audit/check-audit.ts';
import { dropIdOf, sha256 } from '../pipeline/ids.ts';
import type { FlagEvent } from '../review/flag-event.ts';
import { replayVerdict } from '../verdict/replay-verdict.ts';
import { type PackManifest, withSums } from './build-pack.ts';
import { PACK, type PackFiles, type SealedEnd } from './pack-input.ts';
import { unzipped } from './zip.ts';

export interface PackProblem {
  path: string;
  problem: string;
}

export interface PackAnswer {
  flagId: string | null;
  files: number;
  /** The last day whose head vouches for the history in the pack. */
  sealedUntil: string | null;
  problems: PackProblem[];
}

export function verifyPack(bytes: Uint8Array): PackAnswer {
  const files = unzipped(bytes);
  const none = { flagId: null, files: 0, sealedUntil: null };
  if (!files) return { ...none, problems: [{ path: '', problem: 'The ZIP file was altered, or is none of ours.' }] };
  try {
    const manifest = jsonOf(files, PACK.manifest) as PackManifest;
    const sealed = jsonOf(files, PACK.heads) as SealedEnd[];
    const problems = [
      ...sumProblems(files, manifest),
      ...originProblems(files, manifest),
      ...passageProblems(files),
      ...traceProblems(files),
      ...historyProblems(files, manifest, sealed),
    ];
    const { flagId } = manifest;
    return { flagId, files: files.size, sealedUntil: sealed.at(-1)?.day ?? null, problems };
  } catch {
    return {
      ...none,
      files: files.size,
      problems: [{ path: '', problem: 'A file that every pack has is missing or cannot be read.' }],
    };
  }
}

const textOf = (files: PackFiles, path: string): string | null => {
  const bytes = files.get(path);
  return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
};
// biome-ignore lint/suspicious/noExplicitAny: a file of unknown truth; what does not have the shape throws and is told
const jsonOf = (files: PackFiles, path: string): any => JSON.parse(textOf(files, path) ?? '');

/** Manifest and sums are made anew from the other files: both must come out as they stand. */
function sumProblems(files: PackFiles, manifest: PackManifest): PackProblem[] {
  const others: PackFiles = new Map(files);
  for (const path of [PACK.manifest, PACK.sums]) others.delete(path);
  const again = withSums(others, manifest);
  const stated = new Map(manifest.files.map((file) => [file.path, file.sha256]));
  const altered = [...others].filter(([path, bytes]) => stated.get(path) !== sha256(bytes)).map(([path]) => path);
  const missing = [...stated.keys()].filter((path) => !files.has(path));
  const own = [PACK.manifest, PACK.sums].filter((path) => textOf(again, path) !== textOf(files, path));
  return [
    ...altered.map((path) => ({ path, problem: 'Its hash is not the one in the manifest.' })),
    ...missing.map((path) => ({ path, problem: 'It is listed and not there.' })),
    ...own.map((path) => ({ path, problem: 'It does not fit the files.' })),
  ];
}

/** The delivered bytes are those that the ids stand for. */
function originProblems(files: PackFiles, { flagId }: PackManifest): PackProblem[] {
  const { flag, workPartner } = jsonOf(files, PACK.flag);
  const sides = [
    { path: PACK.storyOriginal, partner: flag.partner, dropId: flag.dropId },
    { path: PACK.workOriginal, partner: workPartner, dropId: flag.workId?.slice(0, 32) },
  ];
  const other = flag.flagId === flagId && flagId.startsWith(`${flag.dropId}.`) ? [] : [PACK.flag];
  const forged = sides.filter(({ path, partner, dropId }) => {
    const bytes = files.get(path);
    return bytes !== undefined && dropIdOf(partner, sha256(bytes)) !== dropId;
  });
  return [
    ...other.map((path) => ({ path, problem: 'It is another flag.' })),
    ...forged.map(({ path }) => ({ path, problem: 'These are not the bytes that were delivered.' })),
  ];
}

function passageProblems(files: PackFiles): PackProblem[] {
  const [story, work] = [textOf(files, PACK.storyText), textOf(files, PACK.workText)];
  const { passages } = jsonOf(files, PACK.matchesJson);
  const wrong = passages.filter(
    (one: { qStart: number; qEnd: number; rStart: number; rEnd: number; story: string | null; work: string | null }) =>
      (story !== null && one.story !== story.slice(one.qStart, one.qEnd)) ||
      (work !== null && one.work !== work.slice(one.rStart, one.rEnd)),
  );
  return wrong.map(({ no }: { no: number }) => ({
    path: PACK.matchesJson,
    problem: `Passage ${no} does not stand there.`,
  }));
}

/** The register's answers are computed anew from the versions in the pack. */
function traceProblems(files: PackFiles): PackProblem[] {
  const verdict = jsonOf(files, PACK.verdict);
  if (verdict === null) return [];
  const licenses = jsonOf(files, PACK.licenses);
  const paths = [
    ['then', PACK.traceThen],
    ['now', PACK.traceNow],
  ] as const;
  return paths
    .filter(
      ([as, path]) => `${JSON.stringify(replayVerdict(verdict, licenses, as), null, 2)}\n` !== textOf(files, path),
    )
    .map(([, path]) => ({ path, problem: 'The licenses in the pack give another answer.' }));
}

function historyProblems(files: PackFiles, { flagId }: PackManifest, sealed: SealedEnd[]): PackProblem[] {
  const events = jsonOf(files, PACK.events) as FlagEvent[];
  const chain = checkChain(flagId, events).map(({ seq }) => ({
    path: PACK.events,
    problem: `Event ${seq} does not fit.`,
  }));
  const heads = sealed.flatMap(({ day, head, end, proof }) => {
    const read = readHead(head);
    const holds =
      read?.day === day &&
      end.subject === flagId &&
      checkEnd(end, events).length === 0 &&
      checkProof(end, proof, read).length === 0;
    return holds ? [] : [{ path: PACK.heads, problem: `The head of ${day} does not vouch for this history.` }];
  });
  return [...chain, ...heads];
}
