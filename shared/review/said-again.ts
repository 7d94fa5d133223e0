/** What the pipeline recorded in English, in the words of the reader: said from codes, or read back from the record. */
import { ODDITIES } from '../formats/oddities-data.ts';
import { PASSED } from '../license/policy.ts';
import { REASON_WORDS } from '../pipeline/reason-words-data.ts';
import { REASONS, type ReasonCode } from '../pipeline/reasons.ts';
import { readSentence } from '../text/sentence-of.ts';
import { WEIGHTS } from '../verdict/claim-weight.ts';
import { STEP_WORDS } from '../verdict/step-words-data.ts';
import type { ClauseStep } from '../verdict/verdict.ts';
import { UNNAMED, VERDICT_REASONS } from '../verdict/verdict-reasons-data.ts';
import { FLAG_KINDS, flagSentence, type RightsFlagKind } from './flag-kinds.ts';
import { type FlagWords, kindName, type ToldWord } from './flag-words.ts';
import { JUDGED_AGAIN } from './recheck.ts';
import { RECORDED_WORDS } from './recorded-words-data.ts';

export interface SaidAgain {
  /** Null where no words are known for what was recorded. */
  said: string | null;
  /** As it stands in the record. */
  record: string;
  /** Whether the record tells more than was said. */
  more: boolean;
  /** Of an operator, in whatever language; else it is English. */
  foreign?: true;
}

const WATCH = 'content:watch-';

/** Why a flag was raised. */
export function whyFlagged(
  words: FlagWords,
  { kind, because: record }: { kind: string; because: string },
  holderName: string | null,
): SaidAgain {
  const { t } = words;
  if (kind.startsWith(WATCH))
    return { said: t('found.watch', { list: kind.slice(WATCH.length) }), record, more: true, foreign: true };
  if (kind.startsWith('content:')) return bare(words, `found.${kind.slice('content:'.length)}`, record);
  if (!Object.hasOwn(FLAG_KINDS, kind)) return { said: null, record, more: true };
  const known = kind as RightsFlagKind;
  const said = t(`why.${known}`, { holder: holderName ?? t('holder.unnamed') });
  return { said, record, more: record !== flagSentence(known, holderName) };
}

/** The word under a key made of codes, beside a record that may hold more. */
function bare({ t }: FlagWords, key: string, record: string): SaidAgain {
  if (!Object.hasOwn(ENGLISH, key)) return { said: null, record, more: true };
  const word = key as keyof typeof ENGLISH;
  return { said: t(word), record, more: record !== ENGLISH[word] };
}

/** By key of those words that hold no values. */
const ENGLISH = { ...STEP_WORDS.en, ...RECORDED_WORDS.en };

/** A license and its version, or the grant to everybody, before what a step found of it. */
const STEP_OF = /^(\S{1,120} v\d{1,9}|A notice of the holder): /;

/** What a step of the license check found, and of which license; a step that is not known is told by its result. */
export function stepAgain(
  words: FlagWords,
  { clause, result, because }: ClauseStep,
): SaidAgain & { of: string | null } {
  const { code, t } = words;
  const [lead = '', of = null] = STEP_OF.exec(because) ?? [];
  const record = because.slice(lead.length);
  const again = bare(words, `step.${clause}.${result}`, record.charAt(0).toUpperCase() + record.slice(1));
  const said = again.said ?? `${code('clause', clause)}: ${code('result', result)}`;
  return { ...again, said, record, of: of?.startsWith('A ') ? t('flag.by-notice') : of };
}

/** How a value of a recorded sentence is written for the reader; null where it is none of those known. */
const VALUES: Record<string, (words: FlagWords, value: string) => string | number | null> = {
  why({ code }, value) {
    const weight = WEIGHTS.find(({ because }) => because === value);
    return weight ? code('weight', weight.is) : null;
  },
  holder: ({ t }, value) => (value === UNNAMED ? t('holder.unnamed') : value),
  at: dated,
  until: dated,
  entry: (_words, value) => value,
  ours: counted,
  all: counted,
  count: counted,
  no: counted,
  reason({ lang }, value) {
    const code = (Object.keys(REASONS) as ReasonCode[]).find((one) => REASONS[one] === value);
    return code ? REASON_WORDS[lang][code] : null;
  },
  kind: kindName,
  severity: ({ code }, value) => code('severity', value),
};

function dated({ date }: FlagWords, value: string): string | null {
  return Number.isNaN(Date.parse(value)) ? null : date(value);
}

function counted(_words: FlagWords, value: string): number | null {
  return /^\d{1,9}$/.test(value) ? Number(value) : null;
}

/** Sentences that are read back from the record, by the prefix of their words. */
const LISTS = { reason: VERDICT_REASONS, passed: PASSED, again: JUDGED_AGAIN, odd: ODDITIES };

/** A sentence of a closed list, with all that it holds. */
export function listedAgain(words: FlagWords, list: keyof typeof LISTS, record: string): SaidAgain {
  const read = readSentence<string>(LISTS[list], record);
  const values = Object.entries(read?.values ?? {}).map(([name, value]) => [
    name,
    VALUES[name]?.(words, value) ?? null,
  ]);
  if (!read || values.some(([, value]) => value === null)) return { said: null, record, more: true };
  return { said: words.t(`${list}.${read.code}` as ToldWord, Object.fromEntries(values)), record, more: false };
}
