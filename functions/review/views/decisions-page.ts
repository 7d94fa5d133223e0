import { html } from 'hono/html';
import type { FlagRecord } from '../../../shared/pipeline/records.ts';
import { kindName } from '../../../shared/review/flag-words.ts';
import { nameOf } from '../../../shared/review/told-event.ts';
import type { Words } from '../words/words.ts';
import { severityBadge, stateBadge } from './badges.ts';
import { named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';

interface DecisionsView {
  day: string;
  flags: readonly FlagRecord[];
  names: ReadonlyMap<string, string>;
  before: string;
  after: string;
  /** Place of the last one shown, when there are earlier ones. */
  earlier: string | null;
  exports: Html;
}

export function decisionsPage(
  words: Words,
  { day, flags, names, before, after, earlier, exports }: DecisionsView,
): Html {
  const { t, code, date } = words;
  const row = (flag: FlagRecord) => {
    const decision = flag.life?.decision;
    if (!decision) return html``;
    return html`<tr><td>${date(decision.at)}</td><td>${named(words, nameOf(words, names, decision.by))}</td><td>${code('decision', decision.kind)} ${stateBadge(words, flag.state)}</td><td dir="auto">${plainText(words, decision.reason ?? '–')}</td><td><a class="row-link" href="/flags/${flag.flagId}">${severityBadge(words, flag.severity)} ${kindName(words, flag.kind)}</a></td><td>${named(words, flag.partner)}</td></tr>`;
  };
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/figures">${t('nav.figures')}</a></nav>
<div class="heading"><h1>${t('decisions.title', { day: words.day(day) })}</h1></div>
${
  flags.length
    ? html`<table data-rows><thead><tr><th scope="col">${t('decisions.when')}</th><th scope="col">${t('decisions.who')}</th><th scope="col">${t('decisions.what')}</th><th scope="col">${t('decisions.why')}</th><th scope="col">${t('queue.kind')}</th><th scope="col">${t('queue.partner')}</th></tr></thead><tbody>${flags.map(row)}</tbody></table>`
    : html`<p class="quiet-line">${t('decisions.none')}</p>`
}
<nav class="pager" aria-label="${t('decisions.title', { day: words.day(day) })}">${earlier && html`<a class="button" rel="next" href="/decisions/${day}?before=${encodeURIComponent(earlier)}">${t('decisions.earlier')}</a>`}<a href="/decisions/${before}">${t('decisions.day-before')}</a><a href="/decisions/${after}">${t('decisions.day-after')}</a></nav>
${exports}`;
}
