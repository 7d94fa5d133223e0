/** What every route of the console has at hand. */
import type { Context } from 'hono';
import type { AlertDesk, AlertRules } from '../../shared/ports/alert-desk.ts';
import type { AuditStore } from '../../shared/ports/audit-store.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { LegalHolds } from '../../shared/ports/kept-drops.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { People } from '../../shared/ports/people.ts';
import type { RefusedUploads } from '../../shared/ports/refused-uploads.ts';
import type { RegisterChanges } from '../../shared/ports/register-changes.ts';
import type { RegisterDesk } from '../../shared/ports/register-desk.ts';
import type { RegisterLists } from '../../shared/ports/register-lists.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import type { ReviewStore } from '../../shared/ports/review-store.ts';
import { type ConsoleAction, may, type Role } from '../../shared/review/roles.ts';
import type { Packs } from './packs.ts';
import type { Word } from './words/en-data.ts';
import type { Words } from './words/words.ts';

export interface ConsolePorts {
  ledger: Ledger;
  review: ReviewStore;
  data: Objects;
  registers: Registers;
  lists: RegisterLists;
  desk: RegisterDesk;
  /** Stories that a change of the register concerns are judged again. */
  changes: Pick<RegisterChanges, 'clock' | 'put'>;
  people: People;
  /** The queue of drops: what a person asks of one. */
  drops: Outbox;
  packs: Packs;
  alerts: AlertDesk;
  alertRules: AlertRules;
  holds: LegalHolds;
  /** Uploads that became no drop. */
  refused: RefusedUploads;
  audit: Pick<AuditStore, 'days' | 'subjects' | 'chain'>;
  uploads: UploadForms;
  clock: Clock;
  /** 256 bits of chance, URL-safe. */
  randomId(): string;
}

/** Forms by which a browser or program uploads straight to the bucket. */
export interface UploadForms {
  /** For files below `incoming/<partner>/` of at most the size of a drop. */
  form(partner: string, seconds: number): Promise<{ url: string; fields: Record<string, string> }>;
}

export interface Person {
  id: string;
  name: string;
  roles: readonly Role[];
  /** Null for a caller with a token: no browser sends it unasked, so no form has to prove where it comes from. */
  csrf: string | null;
  /** Set for an agency: whose files it delivers. */
  partner?: string;
}

export interface ConsoleEnv {
  Variables: { person: Person; words: Words };
  /** As the Lambda adapter hands them over; absent in tests. */
  Bindings: { event?: unknown; requestContext?: { authorizer?: { jwt?: { claims?: Record<string, unknown> } } } };
}
export type ConsoleContext = Context<ConsoleEnv>;

/** @throws Refused when no role of the person allows the action */
export function requireAllowed(person: Person, action: ConsoleAction): void {
  if (!allowed(person, action)) throw new Refused(403, 'error.forbidden');
}

export const allowed = (person: Person, action: ConsoleAction): boolean => may(person.roles, action);

/** @throws Refused when an agency asks for what another one delivered */
export function requireOwn({ partner }: Person, of: string): void {
  if (partner !== undefined && partner !== of) throw new Refused(403, 'error.forbidden');
}

/** A refusal with a status, shown as a page or as problem details. `word` is the sentence to show. */
export class Refused extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 503;
  readonly word: RefusalWord;
  /** For programs: a code within our own names, and what is wrong in detail. */
  readonly more: { code?: string; title?: string; detail?: string };
  constructor(status: Refused['status'], word: RefusalWord, more: Refused['more'] = {}) {
    super(word);
    this.more = more;
    this.status = status;
    this.word = word;
  }
}
type RefusalWord = Extract<Word, `error.${string}` | `sign-in.${string}`>;
