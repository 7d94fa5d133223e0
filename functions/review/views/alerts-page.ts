import { html } from 'hono/html';
import type { Delivery, Mail, ToldCase } from '../../../shared/alert/mail.ts';
import { kindName } from '../../../shared/review/flag-words.ts';
import { may } from '../../../shared/review/roles.ts';
import { nameOf } from '../../../shared/review/told-event.ts';
import type { Inbox } from '../alerts.ts';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { severityBadge } from './badges.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';

/** Mails of one recipient, the latest first: what each told, how it went out, and who has seen to it. */
export function alertsPage(words: Words, inbox: Inbox, person: Person): Html {
  const { t, code } = words;
  const { recipient, recipients, mails } = inbox;
  const link = ({ id, name }: Inbox['recipient']) =>
    id === recipient.id
      ? html`<strong aria-current="true">${named(words, name)}</strong>`
      : html`<a href="/alerts/${id}">${named(words, name)}</a>`;
  return html`<div class="heading"><div><h1>${t('alerts.title')}</h1><p class="lead">${t('alerts.lead')}</p></div>${may(person.roles, 'see-alert-rules') && html`<a class="button" href="/alert-rules">${t('rules.title')}</a>`}</div>
<nav class="row" aria-label="${t('alerts.recipients')}">${recipients.map(link)}</nav>
<dl class="facts"><div><dt>${t('alerts.zone')}</dt><dd class="code">${recipient.zone}</dd></div>
<div><dt>${t('alerts.quiet')}</dt><dd class="code">${recipient.quiet ? `${recipient.quiet.from}–${recipient.quiet.to}` : '–'}</dd></div>
<div><dt>${t('form.weekend')}</dt><dd>${code('weekend', recipient.weekend)}</dd></div>
<div><dt>${t('alerts.digest-at')}</dt><dd class="code">${recipient.digestAt}</dd></div></dl>
${mails.length ? mails.map(mailSection) : html`<p class="quiet-line">${t('alerts.none')}</p>`}`;

  function mailSection(mail: Mail): Html {
    const rest = mail.cases.length - mail.shown.length;
    const heading = `mail-${mail.no}`;
    return html`<section class="mail" aria-labelledby="${heading}"><h2 id="${heading}">${code('alert-kind', mail.kind)} ${words.number(mail.no)}</h2>
<p class="quiet-line">${words.date(mail.at)} · ${recipient.channels.map(({ kind }, place) => delivery(kind, mail.deliveries[place]))}</p>
<table data-rows><thead><tr><th scope="col">${t('alerts.case')}</th><th scope="col">${t('alerts.flags')}</th><th scope="col">${t('flag.failing')}</th><th scope="col">${t('alerts.acknowledged')}</th></tr></thead>
<tbody>${mail.shown.map(caseRow)}</tbody></table>
${rest > 0 && html`<p class="quiet-line">${t('alerts.more', { count: rest })}</p>`}</section>`;
  }

  function delivery(kind: string, how: Delivery | undefined): Html {
    if (!how) return html``;
    return html`<span class="badge state">${code('channel', kind)}: ${code('delivery', how.state)}${how.error && html` <span class="code">${how.error}</span>`}</span> `;
  }

  function caseRow(told: ToldCase): Html {
    const counts = told.counts.map(
      ({ severity, kind, count }) =>
        html`<li>${severityBadge(words, severity)} ${kindName(words, kind)}: ${words.number(count)}</li>`,
    );
    const partner = named(words, told.partnerName);
    return html`<tr><td>${told.firstFlag ? html`<a class="row-link" href="/flags/${told.firstFlag}">${partner}</a>` : partner}${told.holderNames.length > 0 && html`<br><small>${told.holderNames.map((name) => html`${named(words, name)} `)}</small>`}</td>
<td><ul>${counts}</ul></td><td>${told.clause ? code('clause', told.clause) : '–'}</td><td>${seen(told)}</td></tr>`;
  }

  function seen({ caseId, partnerName }: ToldCase): Html {
    const item = inbox.cases.get(caseId);
    if (!item) return html`–`;
    if (item.acknowledged)
      return html`${named(words, nameOf(words, inbox.names, item.acknowledged.by))}<br><small>${words.date(item.acknowledged.at)}</small>`;
    if (item.state === 'resolved') return html`${t('alerts.resolved')}`;
    const until = item.escalateAt && html`<small>${t('alerts.until', { date: words.date(item.escalateAt) })}</small>`;
    const form =
      person.csrf &&
      may(person.roles, 'acknowledge') &&
      html`<form method="post" action="/alerts/${recipient.id}/acknowledge"><input type="hidden" name="csrf" value="${person.csrf}"><input type="hidden" name="case" value="${caseId}"><button class="quiet" aria-label="${t('alerts.acknowledge-of', { name: partnerName })}">${t('alerts.acknowledge')}</button></form>`;
    return html`${form || html`–`}${until}`;
  }
}
