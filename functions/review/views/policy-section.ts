import { html } from 'hono/html';
import type { Partner } from '../../../shared/license/register.ts';
import { daysFrom } from '../../../shared/pipeline/days.ts';
import { FLAG_KINDS } from '../../../shared/review/flag-kinds.ts';
import { kindName } from '../../../shared/review/flag-words.ts';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { hidden } from './decision-form.ts';
import { named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';

/** What the partner's stories are not flagged for, until when, and who answers for it. */
export function policySection(words: Words, partner: Partner, now: string, person: Person | null): Html {
  const { t, day, percent, span } = words;
  const { minShare, allow = [] } = partner.policy ?? {};
  const action = `/registers/${partner.id}/policy`;
  const left = (until: string) => {
    const ms = Date.parse(until) - Date.parse(now);
    return ms > 0 ? span(ms) : html`<span class="badge state">${t('policy.over')}</span>`;
  };
  const reason = html`<label>${t('flag.reason-needed')} <input name="reason" required maxlength="500" dir="auto"></label>`;
  const end = (id: string) =>
    html`<details><summary>${t('policy.end')}</summary><form method="post" action="${action}">${person && hidden(person)}<input type="hidden" name="do" value="end"><input type="hidden" name="entry" value="${id}">${reason}<button>${t('license.propose')}</button></form></details>`;
  return html`<section><h2>${t('policy.title')}</h2><p class="quiet-line">${t('policy.lead')}</p>
<p>${minShare ? t('policy.threshold-is', { share: percent(minShare) }) : t('policy.no-threshold')}</p>
${
  allow.length
    ? html`<table><thead><tr><th scope="col">${t('queue.holder')}</th><th scope="col">${t('queue.kind')}</th><th scope="col">${t('policy.until')}</th><th scope="col">${t('queue.left')}</th><th scope="col">${t('policy.owner')}</th><th scope="col">${t('flag.reason')}</th>${person && html`<td></td>`}</tr></thead><tbody>
${allow.map((one) => html`<tr><td class="code">${one.holderId ?? t('queue.any')}</td><td>${one.kind ? kindName(words, one.kind) : t('queue.any')}</td><td>${day(one.until)}</td><td>${left(one.until)}</td><td>${named(words, one.owner)}</td><td dir="auto">${plainText(words, one.reason)}</td>${person && html`<td>${end(one.id)}</td>`}</tr>`)}</tbody></table>`
    : html`<p class="quiet-line">${t('policy.none')}</p>`
}
${person && forms()}</section>`;

  function forms(): Html {
    const kinds = Object.keys(FLAG_KINDS).map(
      (kind) => html`<option value="${kind}">${kindName(words, kind)}</option>`,
    );
    const max = daysFrom(now, 365);
    return html`<details><summary>${t('policy.allow')}</summary><form class="filters" method="post" action="${action}">${person && hidden(person)}<input type="hidden" name="do" value="allow">
<label>${t('queue.holder')} <input name="holderId" maxlength="63" placeholder="${t('queue.any')}" spellcheck="false"></label>
<label>${t('queue.kind')} <select name="kind"><option value="">${t('queue.any')}</option>${kinds}</select></label>
<label>${t('policy.until')} <input type="date" name="until" required min="${now.slice(0, 10)}" max="${max}"></label>
<label>${t('policy.owner')} <input name="owner" required maxlength="120" dir="auto"></label>${reason}<button>${t('license.propose')}</button></form></details>
<details><summary>${t('policy.threshold')}</summary><form class="filters" method="post" action="${action}">${person && hidden(person)}<input type="hidden" name="do" value="threshold">
<label>${t('policy.percent')} <input type="number" name="percent" required min="0" max="50" value="${Math.round((minShare ?? 0) * 100)}"></label>${reason}<button>${t('license.propose')}</button></form></details>`;
  }
}
