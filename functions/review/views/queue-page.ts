import { html } from 'hono/html';
import { isJudged } from '../../../shared/pipeline/records.ts';
import { timeLeft } from '../../../shared/review/deadline.ts';
import { kindName } from '../../../shared/review/flag-words.ts';
import { shownHeadline } from '../../../shared/review/shown-headline.ts';
import { nameOf } from '../../../shared/review/told-event.ts';
import { cursorOf, type QueueRow } from '../read-queue.ts';
import type { Words } from '../words/words.ts';
import { emptyState, severityBadge, stateBadge } from './badges.ts';
import { named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { filterForm, savedViews, severityTabs } from './queue-filters.ts';
import { queuePath } from './queue-path.ts';
import type { QueueView } from './queue-view.ts';
import { speaks } from './text-direction.ts';

export function queuePage(words: Words, view: QueueView): Html {
  const { t } = words;
  const { page, filter, later } = view;
  const filtered = Object.values(filter).some(Boolean);
  const empty = filtered || later ? t('queue.none-match') : t('queue.empty');
  return html`<div class="heading"><div><h1>${t('queue.title')}</h1><p class="lead">${t('queue.lead')}</p></div></div>
${savedViews(words, view)}
${filterForm(words, view)}
${severityTabs(words, view)}
${
  page.rows.length
    ? html`<p class="quiet-line">${t('queue.count', { count: page.rows.length })}</p><ol class="drops" data-rows>
${grouped(page.rows).map((rows) => dropGroup(words, rows, view))}</ol>`
    : emptyState(
        empty,
        filtered ? (page.next ? t('queue.searched', { count: page.looked }) : '') : t('queue.empty-lead'),
      )
}
<nav class="pager" aria-label="${t('queue.more')}">
${later && html`<a href="${queuePath(filter)}">${t('queue.first')}</a>`}
${page.next && html`<a class="button" rel="next" href="${queuePath(filter, cursorOf(page.next))}">${page.rows.length ? t('queue.more') : t('queue.search-on')}</a>`}
${view.mayExport && page.rows.length > 0 && html`<span class="exports">${t('queue.export')}: <a href="/export/flags.csv${queuePath(filter).slice(1)}">${t('queue.export-csv')}</a> <a href="/export/flags.json${queuePath(filter).slice(1)}">${t('queue.export-json')}</a></span>`}
</nav>`;
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
<table><colgroup><col><col><col><col><col><col><col><col></colgroup><thead><tr><th scope="col">${t('queue.severity')}</th><th scope="col">${t('queue.story')}</th><th scope="col">${t('queue.kind')}</th><th scope="col">${t('queue.holder')}</th><th scope="col" class="number">${t('queue.share')}</th><th scope="col">${t('queue.age')}</th><th scope="col">${t('queue.left')}</th><th scope="col">${t('queue.state')}</th></tr></thead>
<tbody>${rows.map((row) => flagRow(words, row, view))}</tbody></table></li>`;
}

function flagRow(words: Words, { flag, story }: QueueRow, { names, now }: QueueView): Html {
  const { t, percent, span } = words;
  const told = isJudged(story) ? story : null;
  const { lang, dir } = speaks(told?.lang);
  const holder = told?.verdict.claims.find(({ holderId }) => holderId === flag.holderId)?.holderName ?? flag.holderId;
  const { claim, assignee } = flag.life ?? {};
  const working = claim && claim.until > now ? nameOf(words, names, claim.by) : null;
  return html`<tr><td>${severityBadge(words, flag.severity)}</td>
<td><a class="row-link" href="/flags/${flag.flagId}" lang="${lang}" dir="${dir}">${plainText(words, shownHeadline(told?.headline) ?? t('queue.no-headline'))}</a></td>
<td>${kindName(words, flag.kind)}</td><td data-name="${t('queue.holder')}">${named(words, holder ?? '–')}</td>
<td class="number" data-name="${t('queue.share')}">${flag.shareOfStory === null ? '–' : percent(flag.shareOfStory)}</td>
<td data-name="${t('queue.age')}">${span(Math.max(0, Date.parse(now) - Date.parse(flag.openedAt)))}</td><td data-name="${t('queue.left')}">${dueIn(words, timeLeft(flag, now))}</td>
<td>${stateBadge(words, flag.state === 'claimed' && !working ? 'queued' : flag.state)}${working && html` ${named(words, working)}`}${assignee && html`<br><small>${t('queue.for', { who: nameOf(words, names, assignee) })}</small>`}</td></tr>`;
}

function dueIn({ t, span }: Words, left: number): Html {
  return left < 0
    ? html`<span class="overdue">${t('queue.overdue', { span: span(-left) })}</span>`
    : html`${span(left)}`;
}
