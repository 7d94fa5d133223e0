import { html } from 'hono/html';
import type { LicenseVersion } from '../../../shared/license/license.ts';
import type { Partner } from '../../../shared/license/register.ts';
import { DAY_MS } from '../../../shared/pipeline/days.ts';
import type { RegisterName } from '../../../shared/review/entry-proposal.ts';
import { may, type Role } from '../../../shared/review/roles.ts';
import type { Holder } from '../../../shared/rights/holder.ts';
import type { Words } from '../words/words.ts';
import { exportLinks } from './export-links.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';

const SOON_MS = 30 * DAY_MS;

interface RegistersView {
  revision: number | null;
  partners: readonly Partner[];
  holders: readonly Holder[];
  mayEdit: boolean;
  roles: readonly Role[];
}

export function registersPage(words: Words, { revision, partners, holders, mayEdit, roles }: RegistersView): Html {
  const { t } = words;
  const name = (text: string) => html`${named(words, text)}`;
  return html`<div class="heading"><div><h1>${t('registers.title')}</h1><p class="lead">${revision === null ? t('registers.none') : t('registers.lead', { revision })}</p></div></div>
<p class="row"><a href="/proposals">${t('license.proposals')}</a> <a href="/watch-lists">${t('watch.title')}</a> ${may(roles, 'see-alert-rules') && html`<a href="/alert-rules">${t('rules.title')}</a> `}<a href="/expiring">${t('expiring.title')}</a>${may(roles, 'erase-names') && html` <a href="/people">${t('people.title')}</a>`}</p>
<section><div class="heading"><h2>${t('registers.partners')}</h2>${add('partner')}</div>
<table data-rows><thead><tr><th scope="col">${t('registers.name')}</th><th scope="col">${t('registers.id')}</th><th scope="col">${t('registers.holder')}</th>${mayEdit && html`<td></td>`}</tr></thead>
<tbody>${partners.map((partner) => html`<tr><td><a class="row-link" href="/registers/${partner.id}">${name(partner.name)}</a></td><td class="code">${partner.id}</td><td class="code">${partner.holderId ?? '–'}</td>${change('partner', partner.id)}</tr>`)}</tbody></table>${exportLinks(words, roles, 'partners')}</section>
<section><div class="heading"><h2>${t('registers.holders')}</h2>${add('holder')}</div>
${
  holders.length
    ? holderTable(words, holders, mayEdit ? (id) => change('holder', id) : undefined)
    : html`<p class="quiet-line">${t('registers.none-holders')}</p>`
}${holders.length > 0 && exportLinks(words, roles, 'holders')}
<p><a href="/holders">${t('registers.built-in')}</a></p></section>`;

  function add(register: RegisterName) {
    return mayEdit && html`<a class="button" href="/entries/${register}/new">${t('entry.add')}</a>`;
  }
  function change(register: RegisterName, id: string) {
    return mayEdit && html`<td><a href="/entries/${register}/${id}">${t('license.change')}</a></td>`;
  }
}

function holderTable(words: Words, holders: readonly Holder[], more?: (id: string) => Html | false): Html {
  const { t } = words;
  const list = (values: readonly string[]) => values.map((value, at) => html`${at > 0 && ', '}${named(words, value)}`);
  return html`<table><thead><tr><th scope="col">${t('registers.name')}</th><th scope="col">${t('registers.id')}</th><th scope="col">${t('registers.aliases')}</th><th scope="col">${t('registers.signoffs')}</th><th scope="col">${t('registers.domains')}</th>${more && html`<td></td>`}</tr></thead>
<tbody>${holders.map((holder) => html`<tr><td>${named(words, holder.name)}</td><td class="code">${holder.id}</td><td>${list(holder.aliases)}</td><td>${list(holder.signoffs)}</td><td class="code">${holder.domains.join(', ')}</td>${more?.(holder.id)}</tr>`)}</tbody></table>`;
}

/** Holders that are known without being entered: their ids are what licenses name. */
export const builtInPage = (
  words: Words,
  holders: readonly Holder[],
): Html => html`<nav class="crumbs" aria-label="${words.t('nav.breadcrumb')}"><a href="/registers">${words.t('nav.registers')}</a></nav>
<div class="heading"><div><h1>${words.t('registers.built-in')}</h1><p class="lead">${words.t('registers.built-in-lead')}</p></div></div>
${holderTable(words, holders)}`;

export interface LicensesView {
  partner: Partner;
  licenses: readonly LicenseVersion[];
  now: string;
  mayEdit: boolean;
  policy: Html;
  exports: Html;
  coverage: Html;
}

/** Licenses with their versions, the latest first; those that end soon stand out. */
export function licensesPage(
  words: Words,
  { partner, licenses, now, mayEdit, policy, exports, coverage }: LicensesView,
): Html {
  const { t, code, day } = words;
  const latest = new Map<string, number>();
  for (const { licenseId, version } of licenses) latest.set(licenseId, Math.max(version, latest.get(licenseId) ?? 0));
  const rows = [...licenses].sort((a, b) =>
    a.licenseId === b.licenseId ? b.version - a.version : a.licenseId < b.licenseId ? -1 : 1,
  );
  const row = ({ licenseId, version, holderId, status, valid, grants, recordedAt }: LicenseVersion) => {
    const current = latest.get(licenseId) === version;
    const left = valid.to === null ? null : Date.parse(valid.to) - Date.parse(now);
    const soon = current && status === 'active' && left !== null && left > 0 && left < SOON_MS;
    return html`<tr class="${current ? '' : 'past'}"><td class="code">${licenseId}</td><td class="number">${version}</td><td class="code">${holderId}</td><td>${code('license', status)}</td>
<td>${day(valid.from)} – ${valid.to ? day(valid.to) : t('registers.open-end')}${soon && html` <span class="badge severity-medium">${t('registers.ends-soon')}</span>`}</td>
<td>${grants.map(({ use }) => code('use', use)).join(', ')}</td><td>${day(recordedAt)}</td>${mayEdit && html`<td>${current && html`<a href="/registers/${partner.id}/edit?license=${licenseId}">${t('license.change')}</a>`}</td>`}</tr>`;
  };
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/registers">${t('nav.registers')}</a></nav>
<div class="heading"><div><h1>${t('registers.licenses', { partner: partner.name })}</h1><p class="lead">${t('registers.delivers', { path: `incoming/${partner.id}/` })}</p></div></div>
${
  rows.length
    ? html`<table><thead><tr><th scope="col">${t('registers.license')}</th><th scope="col" class="number">${t('registers.version')}</th><th scope="col">${t('registers.holder')}</th><th scope="col">${t('registers.status')}</th><th scope="col">${t('registers.valid')}</th><th scope="col">${t('registers.uses')}</th><th scope="col">${t('registers.recorded')}</th>${mayEdit && html`<td></td>`}</tr></thead><tbody>${rows.map(row)}</tbody></table>`
    : html`<p class="quiet-line">${t('registers.none-licenses')}</p>`
}
${mayEdit && html`<p><a class="button" href="/registers/${partner.id}/edit">${t('license.new')}</a></p>`}
${rows.length > 0 && exports}
${policy}
${coverage}`;
}
