/** What a person reads in a pack, as plain values: drawn as HTML and as PDF. */

import type { LicenseDecision } from '../license/evaluate-license.ts';
import { isJudged } from '../pipeline/records.ts';
import type { Match } from '../reuse/match.ts';
import { erasedIn, type FlagEvent } from '../review/flag-event.ts';
import { directionOf, kindName, type Language, ruleSentence } from '../review/flag-words.ts';
import { markText, type Piece } from '../review/mark-text.ts';
import { listedAgain, stepAgain, whyFlagged } from '../review/said-again.ts';
import { type ToldEvent, toldEvent } from '../review/told-event.ts';
import type { ClauseStep } from '../verdict/verdict.ts';
import { PACK, type PackInput, type PackText } from './pack-input.ts';
import { matchOf, textMarks } from './pack-matches.ts';
import { type PackWords, packWordsIn } from './pack-words.ts';
import { type Cell, ours, quoted } from './report-cell.ts';

export interface Column {
  head: string;
  /** Holds sentences. */
  wide?: true;
}

export type Block =
  /** A sentence of ours; what is somebody else's in it stands isolated. */
  | { as: 'line'; text: string }
  | { as: 'facts'; rows: [label: string, value: Cell][] }
  | { as: 'table'; columns: Column[]; rows: Cell[][] }
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
const percent = (share: number | null) => (share === null ? NONE : String(Math.round(share * 100)));

/** The moment of the latest event, or of the flag where nothing has happened yet. */
export const asOfOf = ({ flag, events }: Pick<PackInput, 'flag' | 'events'>): string =>
  events.at(-1)?.at ?? flag.openedAt;

type Decision = Omit<LicenseDecision, 'open'> | null;

/** Everything a person reads, in the language of who asked for it: an input as any other, so the same one gives the same pack. */
export function reportOf(input: PackInput, traces: Record<'knownThen' | 'knownNow', Decision>): Report {
  const { flag, used, work, lang } = input;
  const words = packWordsIn(lang);
  const { t, date } = words;
  return {
    ...{ lang, dir: directionOf(lang), title: t('title'), flagId: flag.flagId, asOf: asOfOf(input) },
    lead: [t('as-of', { flag: flag.flagId, at: date(asOfOf(input)) }), t('how-to-check', { file: PACK.verify })],
    rest: t('rest'),
    sections: [
      {
        heading: t('what'),
        blocks: [
          { as: 'line', text: ruleSentence(words, flag.kind, input.partnerName, input.holderName) },
          { as: 'facts', rows: factsOf(input, words) },
        ],
      },
      { heading: t('flag.claims'), blocks: claimBlocks(input, words) },
      { heading: t('license-then'), blocks: traceBlocks(traces.knownThen, words) },
      { heading: t('license-now'), blocks: traceBlocks(traces.knownNow, words) },
      { heading: t('passages'), blocks: passages(input, words) },
      { heading: t('story-text'), blocks: textBlocks(used, textMarks(input, 'story'), words) },
      ...(work ? [{ heading: t('work-text'), blocks: textBlocks(work, textMarks(input, 'work'), words) }] : []),
      { heading: t('history'), blocks: historyBlocks(input, words) },
    ],
  };
}

const verdictOf = ({ story }: PackText) => (isJudged(story) ? story.verdict : null);

function factsOf({ flag, used, work, partnerName, holderName }: PackInput, words: PackWords): [string, Cell][] {
  const { t, code, date } = words;
  const match = matchOf({ flag, used });
  const verdict = verdictOf(used);
  return [
    [t('flag'), flag.flagId],
    [t('kind'), ours(kindName(words, flag.kind))],
    [t('severity'), code('severity', flag.severity)],
    [t('state'), code('state', flag.state)],
    [t('partner'), `${partnerName} (${flag.partner})`],
    [t('holder'), holderName === null ? NONE : `${holderName} (${flag.holderId ?? NONE})`],
    [t('file'), used.drop.names.join(', ')],
    [t('delivered'), date(used.drop.receivedAt)],
    [t('work-received'), work ? `${date(work.drop.receivedAt)}, ${work.drop.names.join(', ')}` : NONE],
    [t('shared'), match ? sharedOf(match, words) : NONE],
    [t('verdict'), verdict ? code('outcome', verdict.outcome) : NONE],
    [t('license'), licenseOf(verdict, words) ?? NONE],
    [t('because'), quoted(words, whyFlagged(words, flag, holderName))],
  ];
}

const sharedOf = ({ words, shareOfStory, shareOfWork }: Match, { t }: PackWords) =>
  ours(t('shared-value', { words, story: percent(shareOfStory), work: percent(shareOfWork) }));

const licenseOf = (of: { licenseId?: string | null; licenseVersion?: number | null } | null, { t }: PackWords) =>
  of?.licenseId ? ours(t('license-value', { license: of.licenseId, version: of.licenseVersion ?? 0 })) : null;

/** Which claim won and why, as the verdict found it. */
function claimBlocks({ used }: PackInput, words: PackWords): Block[] {
  const verdict = verdictOf(used);
  if (!verdict) return [{ as: 'line', text: words.t('set-aside') }];
  if (!verdict.reasons.length) return [{ as: 'line', text: words.t('none') }];
  const rows = verdict.reasons.map((reason, at): Cell[] => {
    const step = verdict.trace.find(({ because }) => because === reason);
    const said = step ? stepCell(step, words) : quoted(words, listedAgain(words, 'reason', reason));
    return [String(at + 1), said];
  });
  return [{ as: 'table', columns: [{ head: words.t('no') }, { head: words.t('because'), wide: true }], rows }];
}

function stepCell(step: ClauseStep, words: PackWords): Cell {
  const { of, ...again } = stepAgain(words, step);
  return quoted(words, again, of);
}

function traceBlocks(decision: Decision, words: PackWords): Block[] {
  const { t, code } = words;
  if (!decision) return [{ as: 'line', text: t('set-aside') }];
  const columns: Column[] = [{ head: t('clause') }, { head: t('result') }, { head: t('because'), wide: true }];
  const rows = decision.trace.map((step) => [
    code('clause', step.clause),
    code('result', step.result),
    stepCell(step, words),
  ]);
  const answer: [string, Cell][] = [
    [t('verdict'), code('outcome', decision.outcome)],
    [t('license'), licenseOf(decision, words) ?? t('none')],
  ];
  return [
    { as: 'facts', rows: answer },
    { as: 'table', columns, rows },
  ];
}

function passages(input: PackInput, { t }: PackWords): Block[] {
  const match = matchOf(input);
  if (!match) return [{ as: 'line', text: t('no-match') }];
  const rows = match.spans.map(({ qStart, qEnd, rStart, rEnd, words }, at) => [
    ...[String(at + 1), String(words), `${qStart}–${qEnd}`, `${rStart}–${rEnd}`],
    input.used.text?.slice(qStart, qEnd) ?? NONE,
    input.work?.text?.slice(rStart, rEnd) ?? NONE,
  ]);
  const narrow = (['no', 'words', 'in-story', 'in-work'] as const).map((word): Column => ({ head: t(word) }));
  const wide = (['story', 'work'] as const).map((word): Column => ({ head: t(word), wide: true }));
  return [
    { as: 'line', text: t('offsets', { story: PACK.storyText, work: PACK.workText }) },
    { as: 'table', columns: [...narrow, ...wide], rows },
  ];
}

function textBlocks(
  { text, story, drop }: PackText,
  marks: Parameters<typeof markText>[1],
  { t, date }: PackWords,
): Block[] {
  const lang = story && 'lang' in story ? story.lang : null;
  const name = drop.names[0] ?? drop.dropId;
  const from = t('text-from', { name, at: date(drop.receivedAt), lang: lang ?? t('unknown') });
  if (text === null)
    return [
      { as: 'line', text: from },
      { as: 'line', text: t('gone') },
    ];
  return [
    { as: 'line', text: from },
    { as: 'text', lang, pieces: markText(text, marks) },
  ];
}

function historyBlocks({ events, people, sealed }: PackInput, words: PackWords): Block[] {
  const { t } = words;
  const names = new Map(Object.entries(people));
  const erasures = erasedIn(events);
  const last = sealed.at(-1);
  const narrow = (['no', 'when', 'who'] as const).map((word): Column => ({ head: t(word) }));
  const wide = (['did', 'said'] as const).map((word): Column => ({ head: t(word), wide: true }));
  return [
    { as: 'line', text: last ? t('sealed', { seq: last.end.seq, day: last.day }) : t('unsealed') },
    {
      as: 'table',
      columns: [...narrow, ...wide],
      rows: events.map((event) => eventRow(words, toldEvent(words, event, names, erasures), event)),
    },
  ];
}

function eventRow(words: PackWords, { who, did, what, said, erased }: ToldEvent, { seq, at }: FlagEvent): Cell[] {
  const done = ours(what === null ? did : `${did}: ${what}`);
  return [String(seq), words.date(at), who, done, told()];

  function told(): Cell {
    if (erased) return words.t('told.erased');
    if (said === null) return NONE;
    return typeof said === 'string' ? said : quoted(words, said);
  }
}
