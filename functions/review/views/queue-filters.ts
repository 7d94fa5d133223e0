import { html } from 'hono/html';
import { DUE } from '../../../shared/review/deadline.ts';
import { FLAG_KINDS } from '../../../shared/review/flag-kinds.ts';
import { OPEN_STATES } from '../../../shared/review/flag-states.ts';
import { SEVERITIES } from '../../../shared/verdict/verdict.ts';
import type { Words } from '../words/words.ts';
import { hidden } from './decision-form.ts';
import { plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { queuePath } from './queue-path.ts';
import type { QueueView } from './queue-view.ts';

/** The person's own views, and a way to keep the one that is shown. */
export function savedViews(words: Words, { views, filter, person }: QueueView): Html {
  const { t } = words;
  const here = queuePath(filter).slice(1);
  const link = ({ name, query }: QueueView['views'][number]) =>
    html`<li>${query === here ? html`<strong aria-current="true"><bdi>${plainText(words, name)}</bdi></strong>` : html`<a href="/${query}"><bdi>${plainText(words, name)}</bdi></a>`}${person.csrf && html`<form method="post" action="/views">${hidden(person)}<input type="hidden" name="name" value="${name}"><input type="hidden" name="query" value="?"><button class="quiet small" aria-label="${t('views.remove', { name })}">×</button></form>`}</li>`;
  if (!views.length && !here) return html``;
  return html`<nav class="views" aria-label="${t('views.title')}">${views.length > 0 && html`<span>${t('views.title')}</span><ul>${views.map(link)}</ul>`}
${here && person.csrf && !views.some(({ query }) => query === here) && html`<form method="post" action="/views" class="row">${hidden(person)}<input type="hidden" name="query" value="${here}"><input name="name" required maxlength="60" aria-label="${t('views.name')}" placeholder="${t('views.name')}"><button class="quiet">${t('views.save')}</button></form>`}</nav>`;
}

/** How many flags of each severity wait under these filters; each leads to them. */
export function severityTabs(words: Words, { counts, counted, filter }: QueueView): Html {
  const { t, code, number } = words;
  const { severity: chosen, ...rest } = filter;
  const told = (count: number) => (count < counted ? number(count) : t('queue.or-more', { count }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const tab = (path: string, name: string, count: string, current: boolean, severity: string) =>
    html`<a class="count ${severity}" href="${path}" aria-current="${current ? 'true' : 'false'}">${name} <strong>${count}</strong></a>`;
  const more = counts.some(({ count }) => count >= counted);
  return html`<nav class="counts" aria-label="${t('queue.severity')}">${tab(queuePath(rest), t('queue.all'), more ? t('queue.or-more', { count: total }) : number(total), !chosen, '')}
${counts.map(({ severity, count }) => tab(queuePath({ ...rest, severity }), code('severity', severity), told(count), chosen === severity, `severity-${severity}`))}</nav>`;
}

export function filterForm(words: Words, { filter, partners, colleagues, person }: QueueView): Html {
  const { t, code } = words;
  const option = (value: string, name: string, chosen: string | undefined) =>
    value === chosen
      ? html`<option value="${value}" selected>${name}</option>`
      : html`<option value="${value}">${name}</option>`;
  const any = (chosen: string | undefined) => option('', t('queue.any'), chosen ?? '');
  const select = (name: string, label: string, options: Html[], chosen: string | undefined) =>
    html`<label>${label} <select name="${name}">${any(chosen)}${options}</select></label>`;
  const kinds = [...Object.keys(FLAG_KINDS), 'content'];
  const others = colleagues.filter(({ id }) => id !== person.id);
  return html`<form class="filters" method="get" action="/" role="search" aria-label="${t('queue.filters')}">
<label class="wide">${t('queue.search')} <input type="search" name="search" value="${filter.search ?? ''}" placeholder="${t('queue.search-hint')}" maxlength="220" autocomplete="off" dir="auto"></label>
${select(
  'severity',
  t('queue.severity'),
  SEVERITIES.map((severity) => option(severity, code('severity', severity), filter.severity)),
  filter.severity,
)}
${select(
  'kind',
  t('queue.kind'),
  kinds.map((kind) => option(kind, code('kind-name', kind), filter.kind)),
  filter.kind,
)}
${select(
  'partner',
  t('queue.partner'),
  partners.map(({ id, name }) => option(id, name, filter.partner)),
  filter.partner,
)}
<label>${t('queue.holder')} <input name="holder" value="${filter.holder ?? ''}" placeholder="${t('queue.id-hint')}" maxlength="80" size="10" autocomplete="off" spellcheck="false"></label>
<label>${t('queue.language')} <input name="language" value="${filter.language ?? ''}" placeholder="${t('queue.lang-hint')}" maxlength="12" size="7" autocomplete="off" spellcheck="false"></label>
${select(
  'state',
  t('queue.state'),
  OPEN_STATES.map((state) => option(state, code('state', state), filter.state)),
  filter.state,
)}
${select(
  'assignee',
  t('queue.assignee'),
  [
    option(person.id, t('queue.me'), filter.assignee),
    ...others.map(({ id, name }) => option(id, name, filter.assignee)),
  ],
  filter.assignee,
)}
${select(
  'due',
  t('queue.left'),
  Object.keys(DUE).map((due) => option(due, code('due', due), filter.due)),
  filter.due,
)}
<label class="choice">${filter.workedOnBy ? html`<input type="checkbox" name="mine" value="1" checked>` : html`<input type="checkbox" name="mine" value="1">`} ${t('queue.mine')}</label>
<button>${t('queue.apply')}</button> <a class="quiet" href="/">${t('queue.clear')}</a>
</form>`;
}
