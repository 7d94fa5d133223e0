import { html } from 'hono/html';
import { FLAG_KINDS } from '../../../shared/review/flag-kinds.ts';
import { OPEN_STATES } from '../../../shared/review/flag-states.ts';
import { SEVERITIES } from '../../../shared/verdict/verdict.ts';
import { isJudged } from '../read-case.ts';
import { cursorOf, type QueueFilter, type QueuePage, type QueueRow } from '../read-queue.ts';
import type { Words } from '../words/words.ts';
import { emptyState, kindName, severityBadge, stateBadge } from './badges.ts';
import { named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { speaks } from './text-direction.ts';

export interface QueueView {
  page: QueuePage;
  filter: QueueFilter;
  /** Whether this is not the first page. */
  later: boolean;
  names: ReadonlyMap<string, string>;
  partners: readonly { id: string; name: string }[];
  mayExport: boolean;
  now: string;
}

export function queuePage(words: Words, view: QueueView): Html {
  const { t } = words;
  const { page, filter, later } = view;
  const filtered = Object.values(filter).some(Boolean);
  const empty = filtered || later ? t('queue.none-match') : t('queue.empty');
  return html`<div class="heading"><div><h1>${t('queue.title')}</h1><p class="lead">${t('queue.lead')}</p></div></div>
${filterForm(words, filter, view.partners)}
${
  page.rows.length
    ? html`<p class="quiet-line">${t('queue.count', { count: page.rows.length })}</p><ol class="drops" data-rows>
${grouped(page.rows).map((rows) => dropGroup(words, rows, view))}</ol>`
    : emptyState(empty, filtered ? t('queue.searched', { count: page.looked }) : t('queue.empty-lead'))
}
<nav class="pager" aria-label="${t('queue.more')}">
${later && html`<a href="${queuePath(filter)}">${t('queue.first')}</a>`}
${page.next && html`<a class="button" rel="next" href="${queuePath(filter, cursorOf(page.next))}">${page.rows.length ? t('queue.more') : t('queue.search-on')}</a>`}
${view.mayExport && page.rows.length > 0 && html`<span class="exports">${t('queue.export')}: <a href="/export/flags.csv${queuePath(filter).slice(1)}">${t('queue.export-csv')}</a> <a href="/export/flags.json${queuePath(filter).slice(1)}">${t('queue.export-json')}</a></span>`}
</nav>`;
}

/** The address of the queue with these filters, from a cursor on. */
export function queuePath(filter: QueueFilter, cursor?: string): string {
  const { workedOnBy, ...rest } = filter;
  const query = new URLSearchParams(
    Object.entries({ ...rest, mine: workedOnBy && '1', cursor }).filter((entry): entry is [string, string] =>
      Boolean(entry[1]),
    ),
  );
  return query.size ? `/?${query}` : '/';
}

/** Rows of one drop and severity stand together, at the place of the first of them. */
function grouped(rows: readonly QueueRow[]): QueueRow[][] {
  const groups = new Map<string, QueueRow[]>();
  for (const row of rows) {
    const key = `${row.flag.severity} ${row.flag.dropId}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function dropGroup(words: Words, rows: QueueRow[], view: QueueView): Html {
  const { t, date } = words;
  const [first] = rows;
  if (!first) return html``;
  const { dropId, partner, openedAt } = first.flag;
  const name = view.partners.find(({ id }) => id === partner)?.name ?? partner;
  return html`<li class="drop"><h2>${named(words, name)} <a class="quiet" href="/drops/${dropId}">${date(openedAt)}</a></h2>
<table><thead><tr><th scope="col">${t('queue.severity')}</th><th scope="col">${t('queue.story')}</th><th scope="col">${t('queue.kind')}</th><th scope="col">${t('queue.holder')}</th><th scope="col" class="number">${t('queue.share')}</th><th scope="col">${t('queue.age')}</th><th scope="col">${t('queue.state')}</th></tr></thead>
<tbody>${rows.map((row) => flagRow(words, row, view))}</tbody></table></li>`;
}

function flagRow(words: Words, { flag, story }: QueueRow, { names, now }: QueueView): Html {
  const { t, percent, span } = words;
  const told = isJudged(story) ? story : null;
  const { lang, dir } = speaks(told?.lang);
  const holder = told?.verdict.claims.find(({ holderId }) => holderId === flag.holderId)?.holderName ?? flag.holderId;
  const claim = flag.life?.claim;
  const working = claim && claim.until > now ? (names.get(claim.by) ?? t('flag.other-person')) : null;
  return html`<tr><td>${severityBadge(words, flag.severity)}</td>
<td><a class="row-link" href="/flags/${flag.flagId}" lang="${lang}" dir="${dir}">${plainText(words, told?.headline || t('queue.no-headline'))}</a></td>
<td>${kindName(words, flag.kind)}</td><td>${named(words, holder ?? '–')}</td>
<td class="number">${flag.shareOfStory === null ? '–' : percent(flag.shareOfStory)}</td>
<td>${span(Math.max(0, Date.parse(now) - Date.parse(flag.openedAt)))}</td>
<td>${stateBadge(words, flag.state === 'claimed' && !working ? 'queued' : flag.state)}${working && html` ${named(words, working)}`}</td></tr>`;
}

function filterForm(words: Words, filter: QueueFilter, partners: QueueView['partners']): Html {
  const { t, code } = words;
  const option = (value: string, name: string, chosen: string | undefined) =>
    value === chosen
      ? html`<option value="${value}" selected>${name}</option>`
      : html`<option value="${value}">${name}</option>`;
  const kinds = [...Object.keys(FLAG_KINDS), 'content'];
  return html`<form class="filters" method="get" action="/" role="search" aria-label="${t('queue.filters')}">
<label>${t('queue.severity')} <select name="severity">${option('', t('queue.any'), filter.severity ?? '')}${SEVERITIES.map((severity) => option(severity, code('severity', severity), filter.severity))}</select></label>
<label>${t('queue.kind')} <select name="kind">${option('', t('queue.any'), filter.kind ?? '')}${kinds.map((kind) => option(kind, code('kind-name', kind), filter.kind))}</select></label>
<label>${t('queue.partner')} <select name="partner">${option('', t('queue.any'), filter.partner ?? '')}${partners.map(({ id, name }) => option(id, name, filter.partner))}</select></label>
<label>${t('queue.holder')} <input name="holder" value="${filter.holder ?? ''}" placeholder="${t('queue.id-hint')}" maxlength="80" autocomplete="off" spellcheck="false"></label>
<label>${t('queue.language')} <input name="language" value="${filter.language ?? ''}" placeholder="${t('queue.lang-hint')}" maxlength="12" size="8" autocomplete="off" spellcheck="false"></label>
<label>${t('queue.state')} <select name="state">${option('', t('queue.any'), filter.state ?? '')}${OPEN_STATES.map((state) => option(state, code('state', state), filter.state))}</select></label>
<label class="choice">${filter.workedOnBy ? html`<input type="checkbox" name="mine" value="1" checked>` : html`<input type="checkbox" name="mine" value="1">`} ${t('queue.mine')}</label>
<button>${t('queue.apply')}</button> <a class="quiet" href="/">${t('queue.clear')}</a>
</form>`;
}
