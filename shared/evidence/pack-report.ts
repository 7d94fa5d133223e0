/** What a person reads in a pack, as plain values: drawn as HTML and as PDF. */
import type { LicenseDecision } from '../license/evaluate-license.ts';
import { DECISIONS } from '../review/decision-kinds.ts';
import type { FlagEvent } from '../review/flag-event.ts';
import { FLAG_KINDS, flagSentence, type RightsFlagKind } from '../review/flag-kinds.ts';
import { markText, type Piece } from '../review/mark-text.ts';
import type { ClauseStep } from '../verdict/verdict.ts';
import type { PackInput, PackText } from './pack-input.ts';
import { matchOf, textMarks } from './pack-matches.ts';

export type Block =
  | { as: 'line'; text: string }
  | { as: 'facts'; rows: [label: string, value: string][] }
  | { as: 'table'; head: string[]; rows: string[][] }
  | { as: 'text'; lang: string | null; pieces: Piece[] };

export interface Section {
  heading: string;
  blocks: Block[];
}

export interface Report {
  title: string;
  /** The flag, and the moment of the latest thing in the pack. */
  flagId: string;
  asOf: string;
  sections: Section[];
}

const NONE = '–';
const percent = (share: number | null) => (share === null ? NONE : `${Math.round(share * 100)}%`);
const when = (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;

/** The moment of the latest event, or of the flag where nothing has happened yet. */
export const asOfOf = ({ flag, events }: Pick<PackInput, 'flag' | 'events'>): string =>
  events.at(-1)?.at ?? flag.openedAt;

export function reportOf(
  input: PackInput,
  traces: Record<'knownThen' | 'knownNow', Omit<LicenseDecision, 'open'> | null>,
): Report {
  const { flag, used, work } = input;
  const sentence = Object.hasOwn(FLAG_KINDS, flag.kind)
    ? flagSentence(flag.kind as RightsFlagKind, input.holderName)
    : flag.because;
  return {
    title: 'Evidence pack',
    flagId: flag.flagId,
    asOf: asOfOf(input),
    sections: [
      {
        heading: 'What',
        blocks: [
          { as: 'line', text: sentence },
          { as: 'facts', rows: factsOf(input) },
        ],
      },
      { heading: 'License, as the register knew then', blocks: traceBlocks(traces.knownThen) },
      { heading: 'License, as the register knew when this pack was made', blocks: traceBlocks(traces.knownNow) },
      { heading: 'Passages', blocks: passages(input) },
      { heading: 'The story as delivered by the partner', blocks: textBlocks(used, textMarks(input, 'story')) },
      ...(work ? [{ heading: 'The work', blocks: textBlocks(work, textMarks(input, 'work')) }] : []),
      { heading: 'What was done with the flag', blocks: historyBlocks(input) },
    ],
  };
}

function factsOf({ flag, used, work, partnerName, holderName }: PackInput): [string, string][] {
  const match = matchOf({ flag, used });
  const verdict = used.story && 'verdict' in used.story ? used.story.verdict : null;
  return [
    ['Flag', flag.flagId],
    ['Kind and severity', `${flag.kind}, ${flag.severity}`],
    ['State', flag.state],
    ['Partner', `${partnerName} (${flag.partner})`],
    ['Holder', holderName === null ? NONE : `${holderName} (${flag.holderId ?? NONE})`],
    ['Delivered file', used.drop.names.join(', ')],
    ['Delivered', when(used.drop.receivedAt)],
    ['Work received', work ? `${when(work.drop.receivedAt)}, ${work.drop.names.join(', ')}` : NONE],
    [
      'Shared',
      match
        ? `${match.words} words: ${percent(match.shareOfStory)} of the story, ${percent(match.shareOfWork)} of the work`
        : NONE,
    ],
    ['Verdict', verdict?.outcome ?? NONE],
    ['License', verdict?.licenseId ? `${verdict.licenseId}, version ${verdict.licenseVersion}` : NONE],
    ['Because', flag.because],
  ];
}

const stepRow = ({ clause, result, because }: ClauseStep) => [clause, result, because];

function traceBlocks(decision: Omit<LicenseDecision, 'open'> | null): Block[] {
  if (!decision) return [{ as: 'line', text: 'The story was set aside: no license was looked for.' }];
  const { outcome, licenseId, licenseVersion, trace } = decision;
  const license = licenseId ? `${licenseId}, version ${licenseVersion}` : 'none';
  return [
    { as: 'line', text: `Outcome ${outcome}; license: ${license}.` },
    { as: 'table', head: ['Clause', 'Result', 'Because'], rows: trace.map(stepRow) },
  ];
}

function passages(input: PackInput): Block[] {
  const match = matchOf(input);
  if (!match) return [{ as: 'line', text: 'No text was matched.' }];
  const rows = match.spans.map(({ qStart, qEnd, rStart, rEnd, words }, at) => [
    ...[String(at + 1), String(words), `${qStart}–${qEnd}`, `${rStart}–${rEnd}`],
    input.used.text?.slice(qStart, qEnd) ?? NONE,
    input.work?.text?.slice(rStart, rEnd) ?? NONE,
  ]);
  return [
    { as: 'line', text: 'Offsets are UTF-16 code units in story/text.txt and work/text.txt.' },
    { as: 'table', head: ['No', 'Words', 'In the story', 'In the work', 'Story', 'Work'], rows },
  ];
}

function textBlocks({ text, story, drop }: PackText, marks: Parameters<typeof markText>[1]): Block[] {
  const lang = story && 'lang' in story ? story.lang : null;
  const from: Block = {
    as: 'line',
    text: `${drop.names[0] ?? drop.dropId}, received ${when(drop.receivedAt)}, language ${lang ?? 'unknown'}.`,
  };
  if (text === null) return [from, { as: 'line', text: 'The text is not stored any more.' }];
  return [from, { as: 'text', lang, pieces: markText(text, marks) }];
}

function historyBlocks({ events, people, sealed }: PackInput): Block[] {
  const last = sealed.at(-1);
  const proof = last
    ? `Events up to number ${last.end.seq} are under the daily head of ${last.day}.`
    : 'No daily head covers this history yet: the first one is made after midnight UTC.';
  return [
    { as: 'line', text: proof },
    { as: 'table', head: ['No', 'When', 'Who', 'What', 'Said'], rows: events.map((event) => eventRow(event, people)) },
  ];
}

function eventRow({ seq, at, actor, action, data }: FlagEvent, people: Record<string, string>): string[] {
  const kind =
    typeof data.kind === 'string' && Object.hasOwn(DECISIONS, data.kind)
      ? DECISIONS[data.kind as keyof typeof DECISIONS]
      : null;
  const said = [kind, data.reason ?? data.text].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  const erased = said.length === 0 && action === 'note' ? 'erased' : NONE;
  return [String(seq), when(at), people[actor] ?? actor, action, said.join(' ') || erased];
}
