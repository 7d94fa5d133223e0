import { sha256 } from '../pipeline/ids.ts';
import { type FlagRecord, isJudged } from '../pipeline/records.ts';
import { replayVerdict } from '../verdict/replay-verdict.ts';
import { PACK, type PackFiles, type PackInput } from './pack-input.ts';
import { matchesOf } from './pack-matches.ts';
import { asOfOf, type Report, reportOf } from './pack-report.ts';
import { reportHtml } from './report-html.ts';
import { VERIFY_TEXT } from './verify-text.ts';
import { zipOf } from './zip.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const encoded = (text: string) => new TextEncoder().encode(text);

/** Draws the report as PDF. Same report, same bytes. */
export type DrawPdf = (report: Report) => Promise<Uint8Array>;

/** The pack of a flag as a ZIP file. Same input, same bytes. */
export async function buildPack(input: PackInput, drawPdf: DrawPdf): Promise<Uint8Array> {
  const traces = tracesOf(input);
  const report = reportOf(input, traces);
  const matches = matchesOf(input);
  const verdict = isJudged(input.used.story) ? input.used.story.verdict : null;
  const texts: [string, string | null][] = [
    [PACK.readme, reportHtml(report)],
    [PACK.verify, VERIFY_TEXT],
    [PACK.flag, json({ flag: withoutLease(input.flag), workPartner: input.work?.drop.partner ?? null })],
    [PACK.matchesJson, matches.json],
    [PACK.matchesCsv, matches.csv],
    [PACK.storyText, input.used.text],
    [PACK.workText, input.work?.text ?? null],
    [PACK.licenses, json(input.licenses)],
    [PACK.verdict, json(verdict)],
    [PACK.traceThen, json(traces.knownThen)],
    [PACK.traceNow, json(traces.knownNow)],
    [PACK.events, json(input.events)],
    [PACK.people, json(input.people)],
    [PACK.heads, json(input.sealed)],
  ];
  const files: PackFiles = new Map();
  for (const [path, text] of texts) if (text !== null) files.set(path, encoded(text));
  if (input.used.original) files.set(PACK.storyOriginal, input.used.original);
  if (input.work?.original) files.set(PACK.workOriginal, input.work.original);
  files.set(PACK.pdf, await drawPdf(report));
  return zipOf(withSums(files, { flagId: input.flag.flagId, asOf: asOfOf(input) }));
}

/** As known then and now; null where no verdict was reached. */
export function tracesOf({ used, licenses }: Pick<PackInput, 'used' | 'licenses'>) {
  if (!isJudged(used.story)) return { knownThen: null, knownNow: null };
  const { verdict } = used.story;
  return {
    knownThen: replayVerdict(verdict, licenses, 'then'),
    knownNow: replayVerdict(verdict, licenses, 'now'),
  };
}

/** A lease opens the flag to whoever holds it. */
function withoutLease({ life, event: _event, ...flag }: FlagRecord) {
  if (!life?.claim) return { ...flag, ...(life && { life }) };
  const { leaseId: _lease, ...claim } = life.claim;
  return { ...flag, life: { ...life, claim } };
}

export interface PackManifest {
  v: 1;
  pack: 'rightsdesk-evidence';
  flagId: string;
  asOf: string;
  files: { path: string; bytes: number; sha256: string }[];
}

/** Adds the manifest, and the sums over all files with it: by name, as `sha256sum -c` reads them. */
export function withSums(files: PackFiles, { flagId, asOf }: Pick<PackManifest, 'flagId' | 'asOf'>): PackFiles {
  const all: PackFiles = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const listed = [...all].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  const manifest: PackManifest = { v: 1, pack: 'rightsdesk-evidence', flagId, asOf, files: listed };
  all.set(PACK.manifest, encoded(json(manifest)));
  const sums = [...all]
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return all.set(PACK.sums, encoded(sums.join('')));
}
