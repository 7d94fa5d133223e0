import * as v from 'valibot';
import { USES } from '../../../shared/license/license-schema.ts';
import { DROP_ID, FLAG_ID, PARTNER_ID, STORY_ID } from '../../../shared/pipeline/ids.ts';
import { LIMITS } from '../../../shared/pipeline/limits.ts';
import { readReceipt } from '../../../shared/pipeline/receipt.ts';
import { UPLOAD_ID } from '../../../shared/pipeline/refused-upload.ts';
import { digestOf, type Entry, POLICY_ID, REGISTERS } from '../../../shared/review/entry-proposal.ts';
import { REFUSALS } from '../../../shared/review/flag-states.ts';
import { acknowledgeCase, readInbox } from '../alerts.ts';
import { Refused, requireOwn } from '../console.ts';
import { FenceSchema, fenceWork } from '../fence-work.ts';
import { doOnFlag, RequestSchema, requestOf } from '../flag-deeds.ts';
import { proposeValue } from '../routes/entries.ts';
import { HoldSchema, legalHold } from '../routes/legal-hold.ts';
import { coverageOf } from '../routes/registers.ts';
import { CorrectionSchema, correctSplit, retryDrop, undoSplit } from '../routes/split.ts';
import { seeToUpload } from '../routes/uploads.ts';
import { requireFound } from '../show.ts';
import { CaseSchema, caseOf, InboxSchema } from './alert-schemas.ts';
import { flagOf } from './flag-of.ts';
import { LISTS } from './lists.ts';
import { type ApiRoute, route } from './route.ts';
import {
  ClaimedFlagSchema,
  DropSchema,
  FlagSchema,
  ReceiptSchema,
  RefusedUploadSchema,
  UploadFormSchema,
} from './schemas.ts';

const RECIPIENT = '[a-z0-9-]{1,40}';
/** A form that was handed out is good for so long. */
const UPLOAD_SECONDS = 900;

const lists = LISTS.map(
  ({ name, summary, needs, query, item, read }): ApiRoute => ({
    ...{ method: 'get', path: `/${name}`, summary, needs },
    query: v.object({ ...query.entries, cursor: v.optional(v.pipe(v.string(), v.maxLength(400))) }),
    answer: v.object({ [name]: v.array(item), next: v.nullable(v.string()) }),
    async handle({ query: asked, ...rest }) {
      const { cursor, ...filters } = asked as Record<string, string>;
      const { items, next } = await read(rest, filters, cursor);
      return { [name]: items, next };
    },
  }),
);

export const ROUTES: readonly ApiRoute[] = [
  ...lists,
  route({
    ...{ method: 'get', path: '/flags/{id}', params: { id: FLAG_ID }, summary: 'One flag', needs: 'see-queue' },
    answer: FlagSchema,
    async handle({ ports, params }) {
      const flag = requireFound(await ports.review.flag(params.id ?? ''), 'error.no-flag');
      return flagOf({ flag, story: await ports.ledger.story(flag.storyId) });
    },
  }),
  route({
    ...{ method: 'post', path: '/flags/{id}/{action}', params: { id: FLAG_ID, action: '[a-z]+' } },
    summary:
      'claim, heartbeat, release, decide, undo, hold, escalate, reopen, assign or note; a claim answers its lease',
    needs: 'claim',
    // The action of the address is part of what is checked.
    body: RequestSchema as unknown as v.GenericSchema<Record<string, unknown>>,
    answer: ClaimedFlagSchema,
    async handle({ ports, person, params, body }) {
      const acted = await doOnFlag(ports, params.id ?? '', requestOf(params.action ?? '', body), person);
      if (!acted.ok) throw new Refused(409, 'error.conflict', { code: acted.refusal, title: REFUSALS[acted.refusal] });
      // The lease is told to its holder only, who needs it to go on.
      return { ...flagOf({ flag: acted.record, story: null }), lease: acted.record.life?.claim?.leaseId ?? null };
    },
  }),
  route({
    ...{ method: 'get', path: '/alerts/{recipient}', params: { recipient: RECIPIENT } },
    summary: 'What a recipient of alerts was told, the latest first, and how it went out',
    needs: 'see-alerts',
    answer: InboxSchema,
    async handle({ ports, params }) {
      const { mails, cases } = await readInbox(ports, params.recipient);
      return { mails: mails.map(({ version: _version, ...mail }) => mail), cases: [...cases.values()].map(caseOf) };
    },
  }),
  route({
    ...{ method: 'post', path: '/alerts/{recipient}/acknowledge', params: { recipient: RECIPIENT } },
    summary: 'Says that somebody sees to a case',
    needs: 'acknowledge',
    body: v.object({ case: v.pipe(v.string(), v.maxLength(200)) }),
    answer: CaseSchema,
    handle: async ({ ports, person, params, body }) =>
      caseOf(await acknowledgeCase(ports, params.recipient ?? '', body.case, person.id)),
  }),
  route({
    ...{ method: 'get', path: '/drops/{id}', params: { id: DROP_ID }, summary: 'One delivery', needs: 'see-drops' },
    answer: DropSchema,
    handle: async ({ ports, params }) => requireFound(await ports.ledger.drop(params.id ?? ''), 'error.no-drop'),
  }),
  route({
    ...{ method: 'post', path: '/drops/{id}/split', params: { id: DROP_ID } },
    summary: 'Corrects the split: edits such as cut.300-302, join.120, move.120-300-302, kind.120-brief',
    needs: 'correct-split',
    body: CorrectionSchema,
    answer: DropSchema,
    handle: ({ ports, person, params, body }) => correctSplit(ports, params.id ?? '', body, person),
  }),
  route({
    ...{ method: 'post', path: '/drops/{id}/split/undo', params: { id: DROP_ID } },
    summary: 'Goes back to the split before the latest correction',
    needs: 'correct-split',
    body: v.object({ base: v.pipe(v.string(), v.maxLength(200)) }),
    answer: DropSchema,
    handle: ({ ports, person, params, body }) => undoSplit(ports, params.id ?? '', body.base, person),
  }),
  route({
    ...{ method: 'post', path: '/drops/{id}/retry', params: { id: DROP_ID } },
    summary: 'Runs a drop again: a refused one is split anew, of any other the stories are sent again',
    needs: 'retry-drop',
    answer: DropSchema,
    handle: ({ ports, person, params }) => retryDrop(ports, params.id ?? '', person),
  }),
  route({
    ...{ method: 'post', path: '/refused-uploads/{id}/{deed}', params: { id: UPLOAD_ID, deed: 'again|dismiss' } },
    summary: 'Asks for an upload that was refused to be taken once more, or dismisses it',
    needs: 'retry-drop',
    answer: RefusedUploadSchema,
    handle: ({ ports, person, params }) => seeToUpload(ports, params.id ?? '', params.deed ?? '', person),
  }),
  route({
    ...{ method: 'post', path: '/works/{id}/fences', params: { id: STORY_ID } },
    summary:
      'Fences a passage of a registered work off that is not its holder’s (fence with text, fence-at with start and end), or lets it in again (lift)',
    needs: 'fence-work',
    body: FenceSchema as unknown as v.GenericSchema<Record<string, unknown>>,
    answer: v.object({ work: v.string(), fences: v.array(v.object({ start: v.number(), end: v.number() })) }),
    async handle({ ports, person, params, body }) {
      const { record, byDesk } = await fenceWork(ports, params.id ?? '', body, person);
      return { work: record.storyId, fences: byDesk };
    },
  }),
  route({
    ...{ method: 'post', path: '/holds', summary: 'Puts a legal hold on the evidence of a flag or drop, or lifts it' },
    needs: 'legal-hold',
    body: HoldSchema,
    answer: v.object({ subject: v.string(), held: v.boolean(), drops: v.array(v.string()) }),
    handle: ({ ports, person, body }) => legalHold(ports, body, person),
  }),
  route({
    ...{ method: 'get', path: '/receipts/{partner}/{name}', params: { partner: PARTNER_ID, name: '.+' } },
    summary: 'What became of a delivered file; an agency reads those of its own files',
    needs: 'read-receipts',
    answer: ReceiptSchema,
    async handle({ ports, person, params }) {
      const { partner = '', name = '' } = params;
      requireOwn(person, partner);
      return requireFound(await readReceipt(ports.data, { partner, name: decodeURIComponent(name) }), 'error.no-drop');
    },
  }),
  route({
    ...{ method: 'post', path: '/uploads', summary: 'A form by which an agency uploads files below its own prefix' },
    needs: 'upload',
    answer: UploadFormSchema,
    async handle({ ports, person }) {
      if (!person.partner || !(await ports.registers.partner(person.partner)))
        throw new Refused(403, 'error.forbidden');
      const form = await ports.uploads.form(person.partner, UPLOAD_SECONDS);
      const expires = new Date(Date.parse(ports.clock.now()) + UPLOAD_SECONDS * 1000).toISOString();
      return { ...form, maxBytes: LIMITS.dropBytes, expires };
    },
  }),
  route({
    ...{ method: 'get', path: '/coverage/{partner}', params: { partner: PARTNER_ID } },
    summary: 'Whether a partner may use a text, by the rules that judge stories, with the clauses that decided',
    needs: 'see-registers',
    query: v.object({
      ...{ holder: v.string(), use: v.optional(v.picklist(USES)), language: v.optional(v.string()) },
      ...{ channel: v.optional(v.string()), territory: v.optional(v.string()), date: v.optional(v.string()) },
    }),
    answer: v.object({ outcome: v.string(), trace: v.array(v.record(v.string(), v.unknown())) }),
    handle: ({ ports, params, query }) => coverageOf(ports, params.partner ?? '', query),
  }),
  route({
    ...{ method: 'post', path: '/entries/{register}', params: { register: '[a-z-]+' } },
    summary:
      'Proposes a partner, holder, watch list, recipient or the alert policy as it should stand; a second person approves it in the console',
    needs: 'edit-registers',
    // `before`: the entry as it was read; what changed since is then not overwritten.
    body: v.object({
      ...{ entry: v.record(v.string(), v.unknown()), reason: v.string() },
      before: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
    }),
    answer: v.object({ proposed: v.literal(true) }),
    async handle({ ports, person, params, body }) {
      const register = requireFound(REGISTERS.find((one) => one === params.register) ?? null, 'error.not-found');
      const { entry: value, reason, before } = body;
      const base = before === undefined ? null : digestOf(before as Entry | null);
      const id = register === 'alert-policy' ? POLICY_ID : String(value.id ?? '');
      const standing = await ports.desk.entry(register, id);
      const problems = await proposeValue(ports, { register, id: standing ? id : 'new', value, base, reason }, person);
      if (problems.length) throw new Refused(400, 'error.input', { code: 'problems', detail: problems.join('; ') });
      return { proposed: true };
    },
  }),
];
