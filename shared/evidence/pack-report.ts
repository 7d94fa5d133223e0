/** What a person reads in a pack, as plain values: drawn as HTML and as PDF. */
import type { LicenseDecision } from '../license/evaluate-license.ts';
import type { Match } from '../reuse/match.ts';
import { filled } from '../review/filled.ts';
import type { FlagEvent } from '../review/flag-event.ts';
import {
  directionOf,
  type FlagWords,
  flagWordsIn,
  kindName,
  type Language,
  ruleSentence,
} from '../review/flag-words.ts';
import { markText, type Piece } from '../review/mark-text.ts';
import { PACK, type PackInput, type PackText } from './pack-input.ts';
import { matchOf, textMarks } from './pack-matches.ts';
import { PACK_WORDS, type PackWord } from './pack-words-data.ts';

export interface Column {
  head: string;
  /** Holds sentences. */
  wide?: true;
  /** Where it is not the reader's: what the pipeline says, says it in English. */
  lang?: string;
}

export type Block =
  /** A sentence of ours; what is somebody else's in it stands isolated. */
  | { as: 'line'; text: string }
  | { as: 'facts'; rows: [label: string, value: string, lang?: string][] }
  | { as: 'table'; columns: Column[]; rows: string[][] }
  | { as: 'text'; lang: string | null; pieces: Piece[] };

export interface Section {
  heading: string;
  blocks: Block[];
}

export interface Report {
  lang: Language;
  dir: 'ltr' | 'rtl';
  title: string;
  flagId: string;
  /** The moment of the latest thing in the pack. */
  asOf: string;
  /** The flag and that moment, then how to check the pack. */
  lead: [asOf: string, howToCheck: string];
  sections: Section[];
  /** Said where a text is not drawn to its end. */
  rest: string;
}

const NONE = '–';
const ENGLISH = 'en';
const percent = (share: number | null) => (share === null ? NONE : String(Math.round(share * 100)));
const when = (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;

/** The moment of the latest event, or of the flag where nothing has happened yet. */
export const asOfOf = ({ flag, events }: Pick<PackInput, 'flag' | 'events'>): string =>
  events.at(-1)?.at ?? flag.openedAt;

type Decision = Omit<LicenseDecision, 'open'> | null;
type Say = (word: PackWord, values?: Record<string, string | number>) => string;

/** Everything a person reads, in the language of who asked for it: an input as any other, so the same one gives the same pack. */
export function reportOf(input: PackInput, traces: Record<'knownThen' | 'knownNow', Decision>): Report {
  const { flag, used, work, lang } = input;
  const words = flagWordsIn(lang);
  const say: Say = (word, values = {}) => filled(PACK_WORDS[lang][word], values);
  return {
    ...{ lang, dir: directionOf(lang), title: say('title'), flagId: flag.flagId, asOf: asOfOf(input) },
    lead: [say('as-of', { flag: flag.flagId, at: when(asOfOf(input)) }), say('how-to-check', { file: PACK.verify })],
    rest: say('rest'),
    sections: [
      {
        heading: say('what'),
        blocks: [
          { as: 'line', text: ruleSentence(words, flag.kind, input.partnerName, input.holderName) },
          { as: 'facts', rows: factsOf(input, say, words) },
        ],
      },
      { heading: say('license-then'), blocks: traceBlocks(traces.knownThen, say, words) },
      { heading: say('license-now'), blocks: traceBlocks(traces.knownNow, say, words) },
      { heading: say('passages'), blocks: passages(input, say) },
      { heading: say('story-text'), blocks: textBlocks(used, textMarks(input, 'story'), say) },
      ...(work ? [{ heading: say('work-text'), blocks: textBlocks(work, textMarks(input, 'work'), say) }] : []),
      { heading: say('history'), blocks: historyBlocks(input, say, words) },
    ],
  };
}

function factsOf(
  { flag, used, work, partnerName, holderName }: PackInput,
  say: Say,
  words: FlagWords,
): [string, string, string?][] {
  const match = matchOf({ flag, used });
  const verdict = used.story && 'verdict' in used.story ? used.story.verdict : null;
  return [
    [say('flag'), flag.flagId],
    [say('kind'), kindName(words, flag.kind)],
    [say('severity'), words.code('severity', flag.severity)],
    [say('state'), words.code('state', flag.state)],
    [say('partner'), `${partnerName} (${flag.partner})`],
    [say('holder'), holderName === null ? NONE : `${holderName} (${flag.holderId ?? NONE})`],
    [say('file'), used.drop.names.join(', ')],
    [say('delivered'), when(used.drop.receivedAt)],
    [say('work-received'), work ? `${when(work.drop.receivedAt)}, ${work.drop.names.join(', ')}` : NONE],
    [say('shared'), match ? sharedOf(match, say) : NONE],
    [say('verdict'), verdict ? words.code('outcome', verdict.outcome) : NONE],
    [say('license'), licenseOf(verdict, say) ?? NONE],
    [say('because'), flag.because, ENGLISH],
  ];
}

const sharedOf = ({ words, shareOfStory, shareOfWork }: Match, say: Say) =>
  say('shared-value', { words, story: percent(shareOfStory), work: percent(shareOfWork) });

const licenseOf = (of: { licenseId?: string | null; licenseVersion?: number | null } | null, say: Say) =>
  of?.licenseId ? say('license-value', { license: of.licenseId, version: of.licenseVersion ?? 0 }) : null;

function traceBlocks(decision: Decision, say: Say, { code }: FlagWords): Block[] {
  if (!decision) return [{ as: 'line', text: say('set-aside') }];
  const columns: Column[] = [
    { head: say('clause') },
    { head: say('result') },
    { head: say('because'), wide: true, lang: ENGLISH },
  ];
  const rows = decision.trace.map(({ clause, result, because }) => [
    code('clause', clause),
    code('result', result),
    because,
  ]);
  const answer: [string, string][] = [
    [say('verdict'), code('outcome', decision.outcome)],
    [say('license'), licenseOf(decision, say) ?? say('none')],
  ];
  return [
    { as: 'facts', rows: answer },
    { as: 'table', columns, rows },
  ];
}

function passages(input: PackInput, say: Say): Block[] {
  const match = matchOf(input);
  if (!match) return [{ as: 'line', text: say('no-match') }];
  const rows = match.spans.map(({ qStart, qEnd, rStart, rEnd, words }, at) => [
    ...[String(at + 1), String(words), `${qStart}–${qEnd}`, `${rStart}–${rEnd}`],
    input.used.text?.slice(qStart, qEnd) ?? NONE,
    input.work?.text?.slice(rStart, rEnd) ?? NONE,
  ]);
  const narrow = (['no', 'words', 'in-story', 'in-work'] as const).map((word): Column => ({ head: say(word) }));
  const wide = (['story', 'work'] as const).map((word): Column => ({ head: say(word), wide: true }));
  return [
    { as: 'line', text: say('offsets', { story: PACK.storyText, work: PACK.workText }) },
    { as: 'table', columns: [...narrow, ...wide], rows },
  ];
}

function textBlocks({ text, story, drop }: PackText, marks: Parameters<typeof markText>[1], say: Say): Block[] {
  const lang = story && 'lang' in story ? story.lang : null;
  const name = drop.names[0] ?? drop.dropId;
  const from = say('text-from', { name, at: when(drop.receivedAt), lang: lang ?? say('unknown') });
  if (text === null)
    return [
      { as: 'line', text: from },
      { as: 'line', text: say('gone') },
    ];
  return [
    { as: 'line', text: from },
    { as: 'text', lang, pieces: markText(text, marks) },
  ];
}

function historyBlocks({ events, people, sealed }: PackInput, say: Say, words: FlagWords): Block[] {
  const last = sealed.at(-1);
  const heads = (['no', 'when', 'who', 'did'] as const).map((word): Column => ({ head: say(word) }));
  return [
    { as: 'line', text: last ? say('sealed', { seq: last.end.seq, day: last.day }) : say('unsealed') },
    {
      as: 'table',
      columns: [...heads, { head: say('said'), wide: true }],
      rows: events.map((event) => eventRow(event, people, say, words)),
    },
  ];
}

function eventRow(
  { seq, at, actor, action, data }: FlagEvent,
  people: Record<string, string>,
  say: Say,
  { code }: FlagWords,
): string[] {
  const kind = typeof data.kind === 'string' ? code('decision', data.kind) : null;
  const told = [kind, data.reason ?? data.text].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  const erased = told.length === 0 && action === 'note' ? say('erased') : NONE;
  return [String(seq), when(at), people[actor] ?? actor, code('action', action), told.join(': ') || erased];
}
