/** Events of a history in words: who did what, with what outcome, and what was said of it. */
import { STAGES } from '../pipeline/stages.ts';
import type { FlagEvent } from './flag-event.ts';
import type { FlagWords } from './flag-words.ts';
import { listedAgain, type SaidAgain } from './said-again.ts';

export interface ToldEvent {
  who: string;
  did: string;
  /** What was decided, to whom it was assigned, what changed. */
  what: string | null;
  /** In somebody's own words, or as the pipeline recorded it. */
  said: string | SaidAgain | null;
  /** What was said was erased. */
  erased: boolean;
}

/** What acts without a person: the stages, and the console where something is due by itself. */
const SYSTEM: ReadonlySet<string> = new Set([...STAGES.map(({ name }) => name), 'review']);
export const actsBySystem = (actor: string): boolean => SYSTEM.has(actor);
/** As the command line calls itself. */
const COMMAND_LINE = 'command-line';

/** @param names of people by id; who was forgotten is absent, and called by the id */
export function nameOf({ t }: FlagWords, names: ReadonlyMap<string, string>, id: string): string {
  if (SYSTEM.has(id)) return t('flag.by-system');
  if (id === COMMAND_LINE) return t('flag.by-command-line');
  return names.get(id) ?? `${t('flag.other-person')} ${id}`;
}

/** @param erasures what was kept of erased data, by the numbers of their events */
export function toldEvent(
  words: FlagWords,
  event: FlagEvent,
  names: ReadonlyMap<string, string>,
  erasures: ReadonlyMap<number, Record<string, unknown>> = new Map(),
): ToldEvent {
  const { actor, action } = event;
  const kept = erasures.get(event.seq);
  const data = kept ?? event.data;
  return {
    who: nameOf(words, names, actor),
    did: words.code('did', action),
    what: whatOf(words, { ...event, data }, names),
    said: saidOf(words, SYSTEM.has(actor), data),
    erased: kept !== undefined,
  };
}

/** Ids of the people that events name: who acted, and to whom it was given. */
export const peopleIn = (events: readonly FlagEvent[]): string[] => [
  ...new Set(
    events.flatMap(({ actor, action, data }) =>
      action === 'assign' && typeof data.to === 'string' ? [actor, data.to] : [actor],
    ),
  ),
];

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function whatOf(words: FlagWords, { action, data }: FlagEvent, names: ReadonlyMap<string, string>): string | null {
  const { t, code } = words;
  const [kind, to, from] = [text(data.kind), text(data.to), text(data.from)];
  switch (action) {
    case 'decide':
      return kind && code('decision', kind);
    case 'assign':
      return to ? nameOf(words, names, to) : t('flag.assign-nobody');
    case 'recheck':
      return from && to && from !== to
        ? t('told.severity', { from: code('severity', from), to: code('severity', to) })
        : null;
    case 'correct-split':
      if (text(data.restore)) return t('told.split-before');
      return Array.isArray(data.edits) ? t('told.edits', { count: data.edits.length }) : null;
    case 'erase':
      return typeof data.erases === 'number' ? t('told.event', { no: data.erases }) : null;
    default:
      return null;
  }
}

function saidOf(words: FlagWords, bySystem: boolean, data: FlagEvent['data']): string | SaidAgain | null {
  // Going back to the split before has no reason of a person's.
  if (text(data.restore)) return null;
  const said = text(data.reason) ?? text(data.text) ?? text(data.because);
  return bySystem && said ? listedAgain(words, 'again', said) : said;
}
