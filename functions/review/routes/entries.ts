import type { Partner } from '../../../shared/license/register.ts';
import {
  digestOf,
  type EntryProposal,
  entryId,
  entryProposalId,
  expiryProblems,
  proposeEntry,
  type RegisterName,
} from '../../../shared/review/entry-proposal.ts';
import { decide } from '../../../shared/review/waiting-change.ts';
import { enterEntry } from '../../runtime/enter-register.ts';
import { type ConsoleContext, type ConsolePorts, type Person, Refused, requireAllowed } from '../console.ts';
import { type Draft, draftOf, sentDraft } from '../draft.ts';
import { actingEntry, BLANK, checkEntry, FORMS, NEW, registerOf } from '../entry-registers.ts';
import { requireFound, show } from '../show.ts';
import { type TriedList, triedList } from '../try-watch-list.ts';
import { entryPage } from '../views/entry-page.ts';

/** An entry to edit. */
export const entryRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const person = context.get('person');
  requireAllowed(person, 'edit-registers');
  const register = registerOf(context.req.param('register'));
  const id = context.req.param('id') ?? '';
  const acting = await actingEntry(ports, register, id);
  const blank = id === NEW && register !== 'alert-policy' ? BLANK[register] : null;
  const draft = draftOf(FORMS[register], requireFound(acting ?? blank, 'error.not-found'));
  const base = digestOf(id === NEW ? null : await ports.desk.entry(register, id));
  const tried = acting ? await triedList(register, draft.text, '') : null;
  return edit(context, { register, id, draft, base, reason: '', problems: [], tried });
};

export const proposeEntryRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const person = context.get('person');
  requireAllowed(person, 'edit-registers');
  const register = registerOf(context.req.param('register'));
  const id = context.req.param('id') ?? '';
  const body = await context.req.parseBody();
  const reason = String(body.reason ?? '').slice(0, 2000);
  const draft = sentDraft(FORMS[register], body, 'entry', await actingEntry(ports, register, id));
  const asksOnly = Boolean(draft.rows) || body.do === 'try';
  const base = typeof body.base === 'string' && body.base !== '' ? body.base.slice(0, 40) : null;
  const problems = asksOnly ? [] : await proposeText(ports, { register, id, text: draft.text, base, reason }, person);
  if (!asksOnly && !problems.length) return context.redirect('/proposals?done=propose', 303);
  if (problems.length) context.status(409);
  const tried = await triedList(register, draft.text, String(body.try ?? ''));
  return edit(context, { register, id, draft, base, reason, problems, tried });
};

type Asked = Record<'id' | 'text' | 'reason', string> & { register: RegisterName; base: string | null };
type Edited = Omit<Asked, 'text'> & { draft: Draft; problems: readonly string[]; tried: TriedList | null };

function edit(context: ConsoleContext, view: Edited) {
  const words = context.get('words');
  const more = { form: FORMS[view.register], isNew: view.id === NEW, person: context.get('person') };
  return show(context, { title: words.t('entry.title'), active: 'registers' }, entryPage(words, { ...view, ...more }));
}

/** Problems, none when the proposal is stored. */
async function proposeText(ports: ConsolePorts, asked: Asked, person: Person): Promise<string[]> {
  let value: unknown;
  try {
    value = JSON.parse(asked.text);
  } catch {
    return ['value: expected JSON'];
  }
  return proposeValue(ports, { ...asked, value }, person);
}

export interface AskedEntry {
  register: RegisterName;
  id: string;
  value: unknown;
  /** `digestOf` what the change was made from: it must still stand. Null when whoever asks does not say. */
  base: string | null;
  reason: string;
}

export async function proposeValue(
  { desk, alertRules, clock }: ConsolePorts,
  { register, id, value, base, reason }: AskedEntry,
  person: Person,
): Promise<string[]> {
  requireAllowed(person, 'edit-registers');
  const checked = await checkEntry({ alertRules }, register, value);
  if (!checked.ok) return checked.problems;
  const after = checked.value;
  const own = entryId(after);
  if (id !== NEW && own !== id) return ['id: an entry keeps its id'];
  if (!reason.trim()) return ['reason: expected a reason'];
  const before = await desk.entry(register, own);
  if (id === NEW && before) return ['id: this one stands already'];
  if (base !== null && base !== digestOf(before))
    return ['value: this entry was changed since it was opened; open it again and make the change there'];
  const now = clock.now();
  const late = register === 'partner' ? expiryProblems(after as Partner, before as Partner | null, now) : [];
  if (late.length) return late;
  const standing = await desk.entryProposal(entryProposalId(register, own, before));
  const what = { register, before, after, reason: reason.trim(), by: person.id, at: now };
  const proposal = proposeEntry(what, standing);
  if (!proposal) return ['value: somebody else proposes a change of this entry; decide on that first'];
  return (await desk.putEntryProposal(proposal)) ? [] : ['value: somebody was faster; try again'];
}

/** As with licenses: the approval is stored, then the entry, then the register counts up; sent again, it ends the same. */
export const decideEntryRoute =
  ({ desk, changes, clock }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const approves = context.req.param('verdict') === 'approve';
    const { id: by } = context.get('person');
    requireAllowed(context.get('person'), 'approve-registers');
    const proposal = requireFound(await desk.entryProposal(context.req.param('id') ?? ''), 'error.not-found');
    if (!(approves && proposal.state === 'approved')) {
      const decided = decide(proposal, approves ? 'approved' : 'refused', by, clock.now());
      if (!decided.ok) throw new Refused(409, decided.why === 'own' ? 'error.own-proposal' : 'error.proposal-closed');
      if (!(await desk.putEntryProposal(decided.proposal))) throw new Refused(409, 'error.proposal-closed');
    }
    if (approves) await enter({ desk, changes }, proposal);
    return context.redirect(`/proposals?done=${approves ? 'approve' : 'refuse'}`, 303);
  };

async function enter(ports: Pick<ConsolePorts, 'desk' | 'changes'>, proposal: EntryProposal) {
  if (!(await enterEntry(ports, proposal))) throw new Refused(409, 'error.overtaken');
}
