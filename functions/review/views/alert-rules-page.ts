import { html } from 'hono/html';
import type { AlertPolicy, Recipient } from '../../../shared/alert/recipient.ts';
import { POLICY_ID } from '../../../shared/review/entry-proposal.ts';
import { may } from '../../../shared/review/roles.ts';
import { SEVERITIES } from '../../../shared/verdict/verdict.ts';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { severityBadge } from './badges.ts';
import { exportLinks } from './export-links.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';

interface AlertRulesView {
  recipients: readonly Recipient[];
  policy: AlertPolicy;
  /** Nobody is recorded: who is told is built in. */
  builtIn: boolean;
  person: Person;
}

/** Who is told of flags, at which hours and how, and the policy for all of them. */
export function alertRulesPage(words: Words, { recipients, policy, builtIn, person }: AlertRulesView): Html {
  const { t, code, number } = words;
  const edits = may(person.roles, 'edit-registers');
  const change = (path: string) => edits && html`<td><a href="/entries/${path}">${t('license.change')}</a></td>`;
  const hours = ({ quiet }: Recipient) => (quiet ? html`<bdi class="code">${quiet.from}–${quiet.to}</bdi>` : '–');
  const row = (one: Recipient) => html`<tr class="${one.status === 'retired' ? 'past' : ''}">
<td>${named(words, one.name)}${one.status === 'retired' ? html` <span class="badge state">${code('standing', 'retired')}</span>` : ''}<br><small class="code">${one.id}</small></td>
<td>${code('lang', one.language)}</td><td><bdi class="code">${one.zone}</bdi></td><td>${hours(one)}<br><small>${t('form.weekend')}: ${code('weekend', one.weekend)}</small></td>
<td><bdi class="code">${one.digestAt}</bdi></td><td>${one.channels.map(({ kind }, at) => html`${at > 0 && ', '}${code('channel', kind)}`)}</td>${change(`recipient/${one.id}`)}</tr>`;
  /** In hours or days where those are whole: nothing is rounded away. */
  const after = (minutes: number | undefined) => {
    if (minutes === undefined) return '–';
    const unit = minutes < 60 ? 1 : minutes < 1440 ? 60 : 1440;
    if (minutes % unit) return t('rules.minutes', { count: minutes });
    return t('rules.after', { span: words.span(minutes * 60_000) });
  };
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/registers">${t('nav.registers')}</a></nav>
<div class="heading"><div><h1>${t('rules.title')}</h1><p class="lead">${t('rules.lead')}</p></div>${edits && html`<a class="button" href="/entries/recipient/new">${t('entry.add')}</a>`}</div>
${builtIn && html`<p class="notice">${t('rules.built-in')}</p>`}
<section><h2>${t('alerts.recipients')}</h2><table data-rows><thead><tr><th scope="col">${t('registers.name')}</th><th scope="col">${t('queue.language')}</th><th scope="col">${t('alerts.zone')}</th><th scope="col">${t('alerts.quiet')}</th><th scope="col">${t('alerts.digest-at')}</th><th scope="col">${t('form.channels')}</th>${edits && html`<td></td>`}</tr></thead>
<tbody>${recipients.map(row)}</tbody></table>${exportLinks(words, person.roles, 'recipients')}</section>
<section><div class="heading"><h2>${t('rules.policy')}</h2>${edits && html`<a class="button" href="/entries/alert-policy/${POLICY_ID}">${t('license.change')}</a>`}</div>
<table><thead><tr><th scope="col">${t('queue.severity')}</th><th scope="col">${t('form.when')}</th><th scope="col">${t('form.escalate')}</th></tr></thead><tbody>
${SEVERITIES.map((severity) => html`<tr><td>${severityBadge(words, severity)}</td><td>${code('telling', policy.when[severity])}</td><td>${after(policy.escalate?.afterMinutes[severity])}</td></tr>`)}</tbody></table>
<dl class="facts"><div><dt>${t('form.groupBy')}</dt><dd>${code('grouping', policy.groupBy)}</dd></div>
<div><dt>${t('form.burst')}</dt><dd>${t('rules.burst', { mails: number(policy.burst.mails), minutes: number(policy.burst.minutes) })}</dd></div>
<div><dt>${t('form.escalate-to')}</dt><dd class="code">${policy.escalate?.to ?? '–'}</dd></div></dl></section>`;
}
