import { html } from 'hono/html';
import { LICENSE_FORM } from '../../../shared/forms/license-form.ts';
import type { LicenseVersion } from '../../../shared/license/license.ts';
import type { Partner } from '../../../shared/license/register.ts';
import type { EntryProposal } from '../../../shared/review/entry-proposal.ts';
import type { Proposal } from '../../../shared/review/license-proposal.ts';
import type { Impact } from '../../../shared/verdict/impact.ts';
import type { Person } from '../console.ts';
import type { Draft } from '../draft.ts';
import type { Words } from '../words/words.ts';
import { draftForm } from './draft-form.ts';
import { entryProposal } from './entry-page.ts';
import { exportLinks } from './export-links.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';
import { changeTable, verdictButtons, whoseChange } from './waiting-change.ts';

interface EditView {
  partner: Partner;
  draft: Draft;
  problems: readonly string[];
  person: Person;
  /** The license that is changed; null for a new one. */
  license: string | null;
  /** Number of the version that is changed, 0 for a new license. */
  base: string;
}

export function editPage(words: Words, { partner, draft, problems, person, license, base }: EditView): Html {
  const { t } = words;
  const view = {
    ...{ form: LICENSE_FORM, draft, problems, person, reason: null },
    action: `/registers/${partner.id}/edit${license ? `?license=${encodeURIComponent(license)}` : ''}`,
    json: { name: 'license', label: t('license.json') },
    fixed: license ? ['licenseId'] : [],
    base,
  };
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/registers">${t('nav.registers')}</a> <span aria-hidden="true">/</span> <a href="/registers/${partner.id}">${named(words, partner.name)}</a></nav>
<div class="heading"><div><h1>${t(license ? 'license.edit' : 'license.new')}</h1><p class="lead">${t('license.edit-lead')}</p></div></div>
<p>${t('form.licensee')}: <strong>${named(words, partner.name)}</strong> <span class="code">${partner.id}</span></p>
${draftForm(words, view)}`;
}

interface ProposalsView {
  rows: readonly { proposal: Proposal; before: LicenseVersion | null }[];
  entries: readonly EntryProposal[];
  names: ReadonlyMap<string, string>;
  person: Person;
}

export function proposalsPage(words: Words, { rows, entries, names, person }: ProposalsView): Html {
  const { t, code } = words;
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/registers">${t('nav.registers')}</a></nav>
<div class="heading"><h1>${t('license.proposals')}</h1></div>
${rows.length + entries.length ? html`${entries.map((entry) => entryProposal(words, entry, names, person))}${rows.map(one)}` : html`<p class="quiet-line">${t('license.none-proposed')}</p>`}
${rows.length + entries.length > 0 && exportLinks(words, person.roles, 'proposals')}`;

  function one({ proposal, before }: ProposalsView['rows'][number]): Html {
    const { id, license, state } = proposal;
    return html`<section class="proposal"><h2><span class="code">${license.partnerId} · ${license.licenseId} v${license.version}</span> <span class="badge state">${code('proposal', state)}</span></h2>
${whoseChange(words, proposal, names)}
${state === 'open' && html`${changeTable(words, LICENSE_FORM, before, license)}<p><a href="/proposals/${id}/impact">${t('license.impact')}</a></p>${verdictButtons(words, `/proposals/${id}`, proposal, person)}`}</section>`;
  }
}

/** Which open flags the change would close, open or make graver or milder. */
export function impactPage(words: Words, { license }: Proposal, impact: Impact): Html {
  const { t } = words;
  const list = (title: string, ids: readonly string[]) =>
    ids.length > 0 &&
    html`<section><h2>${title}</h2><ul>${ids.map((id) => html`<li><a class="code" href="/flags/${id}">${id}</a></li>`)}</ul></section>`;
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/proposals">${t('license.proposals')}</a></nav>
<div class="heading"><div><h1>${t('license.impact')}</h1><p class="lead"><span class="code">${license.partnerId} · ${license.licenseId} v${license.version}</span></p></div></div>
<p>${t('impact.looked', { count: impact.stories })}</p>
${impact.closes.length + impact.opens.length + impact.changes.length === 0 && html`<p class="quiet-line">${t('impact.none')}</p>`}
${list(t('impact.closes', { count: impact.closes.length }), impact.closes)}${list(t('impact.opens', { count: impact.opens.length }), impact.opens)}${list(t('impact.changes', { count: impact.changes.length }), impact.changes)}`;
}
