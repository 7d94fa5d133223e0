import { LICENSE_FORM } from '../../../shared/forms/license-form.ts';
import type { LicenseVersion } from '../../../shared/license/license.ts';
import type { Partner } from '../../../shared/license/register.ts';
import { decideProposal, follows, type Proposal, propose } from '../../../shared/review/license-proposal.ts';
import { enterVersions } from '../../runtime/enter-register.ts';
import { allowed, type ConsoleContext, type ConsolePorts, type Person, Refused, requireAllowed } from '../console.ts';
import { type Draft, draftOf, sentDraft } from '../draft.ts';
import { impactOfProposal } from '../impact-of-proposal.ts';
import { requireFound, show } from '../show.ts';
import { undoNotice } from '../undo-notice.ts';
import { editPage, impactPage, proposalsPage } from '../views/proposals-page.ts';
import { LICENSES, requirePartner } from './registers.ts';

/** A new license to start from. */
const BLANK: Partial<LicenseVersion> = {
  licenseId: '',
  holderId: '',
  status: 'active',
  valid: { from: '2026-01-01T00:00:00Z', to: null },
  works: {},
  grants: [{ use: 'republish' }],
  prohibitions: [],
  obligations: [],
  evidence: null,
};

export const editRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  requireAllowed(context.get('person'), 'edit-registers');
  const partner = await requirePartner(ports, context.req.param('partner') ?? '');
  const { license } = context.req.query();
  const latest = latestOf(await ports.lists.licenses(partner.id, LICENSES), license);
  // What the console sets itself is not for editing.
  const { version: _no, recordedAt: _at, partnerId: _partner, ...start }: Partial<LicenseVersion> = latest ?? BLANK;
  const base = String(latest?.version ?? 0);
  return edit(context, { partner, license: latest?.licenseId ?? null, base, draft: draftOf(LICENSE_FORM, start) });
};

export const proposeRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  requireAllowed(context.get('person'), 'edit-registers');
  const { desk, lists, clock } = ports;
  const person = context.get('person');
  const partner = await requirePartner(ports, context.req.param('partner') ?? '');
  const body = await context.req.parseBody();
  const draft = sentDraft(LICENSE_FORM, body, 'license', null);
  const base = String(body.base ?? '').slice(0, 10);
  const known = await lists.licenses(partner.id, LICENSES);
  const license = latestOf(known, context.req.query('license'))?.licenseId ?? null;
  if (draft.rows) return edit(context, { partner, license, base, draft });
  const standing = await desk.proposals(LICENSES);
  const who = { by: person.id, at: clock.now(), partnerId: partner.id, base: Number(base) };
  const proposed = propose(draft.text, known, who, (id) => standing.find((one) => one.id === id) ?? null);
  if (proposed.ok && (await desk.putProposal(proposed.proposal)))
    return context.redirect('/proposals?done=propose', 303);
  const problems = proposed.ok ? [context.get('words').t('error.busy')] : proposed.problems;
  context.status(409);
  return edit(context, { partner, license, base, draft, problems });
};

interface Edited {
  partner: Partner;
  license: string | null;
  base: string;
  draft: Draft;
  problems?: readonly string[];
}

function edit(context: ConsoleContext, { problems = [], ...view }: Edited) {
  const words = context.get('words');
  const body = editPage(words, { ...view, problems, person: context.get('person') });
  return show(context, { title: words.t('license.edit'), active: 'registers' }, body);
}

/** What the proposal would do, worked out when it is asked for. */
export const impactRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const proposal = requireFound(await ports.desk.proposal(context.req.param('id') ?? ''), 'error.not-found');
  const impact = await impactOfProposal(ports, proposal.license);
  const words = context.get('words');
  return show(context, { title: words.t('license.impact'), active: 'registers' }, impactPage(words, proposal, impact));
};

/** Changes of the registers that the person may see: addresses of recipients are not for everybody. */
export async function readProposals({ desk }: Pick<ConsolePorts, 'desk'>, person: Person) {
  const [licenses, entries] = await Promise.all([desk.proposals(LICENSES), desk.entryProposals(LICENSES)]);
  const seesRules = allowed(person, 'see-alert-rules');
  return { licenses, entries: entries.filter(({ register }) => seesRules || register !== 'recipient') };
}

export const proposalsRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const { desk, lists, people } = ports;
  const { licenses: proposals, entries } = await readProposals({ desk }, context.get('person'));
  const partners = [...new Set(proposals.filter(({ state }) => state === 'open').map((one) => one.license.partnerId))];
  const known = (await Promise.all(partners.map((id) => lists.licenses(id, LICENSES)))).flat();
  const names = await people.names([...proposals, ...entries].flatMap(({ by, decidedBy }) => [by, decidedBy ?? by]));
  const words = context.get('words');
  const rows = proposals.map((proposal) => ({ proposal, before: latestOf(known, proposal.license.licenseId) }));
  const body = proposalsPage(words, { rows, entries, names, person: context.get('person') });
  const notice = await undoNotice(ports, context);
  return show(context, { title: words.t('license.proposals'), active: 'registers', notice }, body);
};

/**
 * The approval is stored with the version it enters, then the version is added, then the register counts up. After a kill
 * in between, sending the approval again adds the very same version, which changes nothing where it stands already. What
 * was made from a version that is the latest no more would take back what came meanwhile: it is refused.
 */
export const decideProposalRoute =
  ({ desk, changes, clock, lists }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const approves = context.req.param('verdict') === 'approve';
    requireAllowed(context.get('person'), 'approve-registers');
    const proposal = requireFound<Proposal>(await desk.proposal(context.req.param('id') ?? ''), 'error.not-found');
    if (approves) {
      const known = await lists.licenses(proposal.license.partnerId, LICENSES);
      if (!follows(proposal, known)) throw new Refused(409, 'error.overtaken');
    }
    if (approves && proposal.state === 'approved') {
      await enter({ desk, changes }, proposal);
      return context.redirect(`/proposals?done=${approves ? 'approve' : 'refuse'}`, 303);
    }
    const decided = decideProposal(proposal, approves ? 'approved' : 'refused', context.get('person').id, clock.now());
    if (!decided.ok) throw new Refused(409, decided.why === 'own' ? 'error.own-proposal' : 'error.proposal-closed');
    if (!(await desk.putProposal(decided.proposal))) throw new Refused(409, 'error.proposal-closed');
    if (approves) await enter({ desk, changes }, decided.proposal);
    return context.redirect(`/proposals?done=${approves ? 'approve' : 'refuse'}`, 303);
  };

async function enter(ports: Pick<ConsolePorts, 'desk' | 'changes'>, { license }: Proposal) {
  if ((await enterVersions(ports, [license])).length) throw new Refused(409, 'error.overtaken');
}

function latestOf(licenses: readonly LicenseVersion[], id: string | undefined): LicenseVersion | null {
  const versions = licenses.filter(({ licenseId }) => licenseId === id).sort((a, b) => b.version - a.version);
  return versions[0] ?? null;
}
