import { html } from 'hono/html';
import type { FlagRecord } from '../../../shared/pipeline/records.ts';
import { isJudged } from '../../../shared/pipeline/records.ts';
import { decisionsFor, REASON_REQUIRED } from '../../../shared/review/decision-kinds.ts';
import { kindName } from '../../../shared/review/flag-words.ts';
import { shownHeadline } from '../../../shared/review/shown-headline.ts';
import type { Person } from '../console.ts';
import type { QueueRow } from '../read-queue.ts';
import type { Words } from '../words/words.ts';
import { severityBadge, stateBadge } from './badges.ts';
import { hidden } from './decision-form.ts';
import { plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { speaks } from './text-direction.ts';

/** The preview: which flags, what decision. Nothing is done before it is sent. */
export function bulkPage(words: Words, flag: FlagRecord, rows: readonly QueueRow[], person: Person): Html {
  const { t, code, percent } = words;
  const line = ({ flag: other, story }: QueueRow) => {
    const told = isJudged(story) ? story : null;
    const { lang, dir } = speaks(told?.lang);
    return html`<tr><td><label class="choice"><input type="checkbox" name="flag" value="${other.flagId}" checked> ${severityBadge(words, other.severity)}</label></td><td><a href="/flags/${other.flagId}" lang="${lang}" dir="${dir}">${plainText(words, shownHeadline(told?.headline) ?? t('queue.no-headline'))}</a></td><td>${kindName(words, other.kind)}</td><td class="number">${other.shareOfStory === null ? '–' : percent(other.shareOfStory)}</td><td>${stateBadge(words, other.state)}</td></tr>`;
  };
  const choice = (kind: ReturnType<typeof decisionsFor>[number]) =>
    html`<label class="choice"><input type="radio" name="kind" value="${kind}" required> ${code('decision', kind)}${REASON_REQUIRED.has(kind) && html` <abbr title="${t('flag.reason-needed')}">*</abbr>`}</label>`;
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/flags/${flag.flagId}">${kindName(words, flag.kind)}</a></nav>
<div class="heading"><div><h1>${t('bulk.title')}</h1><p class="lead">${t('bulk.lead')}</p></div></div>
<form method="post" action="/bulk" class="bulk">${hidden(person)}
<table><thead><tr><th scope="col">${t('queue.severity')}</th><th scope="col">${t('queue.story')}</th><th scope="col">${t('queue.kind')}</th><th scope="col" class="number">${t('queue.share')}</th><th scope="col">${t('queue.state')}</th></tr></thead><tbody>${rows.map(line)}</tbody></table>
<fieldset class="decide"><legend>${t('flag.your-decision')}</legend>${decisionsFor(flag.kind).map(choice)}
<label>${t('flag.reason-label')} <textarea name="reason" rows="2" maxlength="2000" dir="auto" aria-describedby="reason-hint"></textarea></label><small id="reason-hint">${t('flag.reason-hint')}</small>
<p><button class="primary">${t('bulk.confirm', { count: rows.length })}</button></p></fieldset></form>`;
}

export interface BulkOutcome {
  flagId: string;
  done: boolean;
  /** Why not. */
  sentence: string | null;
}

export function bulkDonePage(words: Words, outcomes: readonly BulkOutcome[], undo: boolean, person: Person): Html {
  const { t } = words;
  const done = outcomes.filter((outcome) => outcome.done);
  return html`<div class="heading"><h1>${t('bulk.title')}</h1></div>
<div class="notice" role="status"><p>${t('bulk.done', { done: done.length, left: outcomes.length - done.length })}</p>
${undo && done.length > 0 && html`<form class="undo" method="post" action="/bulk/undo" data-keys="undo">${hidden(person)}${done.map(({ flagId }) => html`<input type="hidden" name="flag" value="${flagId}">`)}<button>${t('bulk.undo-all')} <kbd>U</kbd></button> <small>${t('flag.undo-left')}</small></form>`}</div>
<table><thead><tr><th scope="col">${t('nav.queue')}</th><th scope="col">${t('bulk.result')}</th></tr></thead><tbody>
${outcomes.map(({ flagId, sentence }) => html`<tr><td class="code"><a href="/flags/${flagId}">${flagId}</a></td><td>${sentence ?? t('flag.saved')}</td></tr>`)}</tbody></table>
<p><a class="button" href="/">${t('error.back')}</a></p>`;
}
