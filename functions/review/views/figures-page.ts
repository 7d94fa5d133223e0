import { html } from 'hono/html';
import type { FlagRecord } from '../../../shared/pipeline/records.ts';
import { AGES_MS, agesOf, type Precision, precisionOf, topOf } from '../../../shared/review/figures.ts';
import type { Severity } from '../../../shared/verdict/verdict.ts';
import type { Words } from '../words/words.ts';
import { kindName, severityBadge } from './badges.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';

const TOP = 8;

export interface FiguresView {
  decided: readonly { day: string; flags: readonly FlagRecord[] }[];
  /** Oldest first; `end` when there are no more. */
  open: readonly { severity: Severity; flags: readonly FlagRecord[]; end: boolean }[];
  now: string;
}

/** Charts that are tables: a bar beside each number, so that nothing is said by a picture alone. */
export function figuresPage(words: Words, { decided, open, now }: FiguresView): Html {
  const { t, number, percent, span, day } = words;
  const all = decided.flatMap(({ flags }) => flags);
  const both = [...all, ...open.flatMap(({ flags }) => flags)];
  const most = Math.max(1, ...decided.map(({ flags }) => flags.length));
  return html`<div class="heading"><div><h1>${t('figures.title')}</h1><p class="lead">${t('figures.lead', { days: decided.length })}</p></div></div>
<div class="figures">
<section><h2>${t('figures.precision')}</h2><p class="quiet-line">${t('figures.precision-lead')}</p>${all.length ? precision(precisionOf(all)) : html`<p>${t('figures.none')}</p>`}</section>
<section><h2>${t('figures.backlog')}</h2>${backlog()}</section>
<section><h2>${t('figures.by-partner')}</h2>${ranking(
    topOf(
      both.map(({ partner }) => partner),
      TOP,
    ),
    t('queue.partner'),
  )}</section>
<section><h2>${t('figures.by-holder')}</h2>${ranking(
    topOf(
      both.flatMap(({ holderId }) => holderId ?? []),
      TOP,
    ),
    t('queue.holder'),
  )}</section>
<section><h2>${t('figures.by-day')}</h2><table><thead><tr><th scope="col">${t('figures.day')}</th><th scope="col" class="number">${t('figures.flags')}</th><td></td></tr></thead><tbody>
${decided.map((one) => html`<tr><th scope="row"><a href="/decisions/${one.day}">${day(one.day)}</a></th><td class="number">${number(one.flags.length)}</td><td class="bar-cell">${bar(one.flags.length / most)}</td></tr>`)}</tbody></table></section>
</div>`;

  function precision(rows: readonly Precision[]): Html {
    return html`<table><thead><tr><th scope="col">${t('queue.kind')}</th><th scope="col" class="number">${t('figures.right')}</th><th scope="col" class="number">${t('figures.wrong')}</th><th scope="col" class="number">${t('figures.share')}</th><th scope="col">${t('figures.interval')}</th><td></td></tr></thead><tbody>
${rows.map(({ kind, right, wrong, share, low, high }) => html`<tr><th scope="row">${kindName(words, kind)}</th><td class="number">${number(right)}</td><td class="number">${number(wrong)}</td><td class="number">${percent(share)}</td><td>${percent(low)} – ${percent(high)}</td><td class="bar-cell">${interval(low, share, high)}</td></tr>`)}</tbody></table>`;
  }
  function backlog(): Html {
    const counts = open.map(({ flags }) => agesOf(flags, now));
    const totals = [...AGES_MS, null].map((_, age) => counts.reduce((sum, one) => sum + (one[age] ?? 0), 0));
    const top = Math.max(1, ...totals);
    const age = (no: number) => span(AGES_MS[Math.min(no, AGES_MS.length - 1)] ?? 0);
    const name = (no: number) => t(no < AGES_MS.length ? 'figures.under' : 'figures.over', { span: age(no) });
    const whole = ({ flags, end }: FiguresView['open'][number]) =>
      end ? number(flags.length) : t('figures.at-least', { count: flags.length });
    return html`<table><thead><tr><th scope="col">${t('figures.age')}</th>${open.map((one) => html`<th scope="col" class="number">${severityBadge(words, one.severity)}</th>`)}<td></td></tr></thead><tbody>
${totals.map((total, no) => html`<tr><th scope="row">${name(no)}</th>${counts.map((one) => html`<td class="number">${number(one[no] ?? 0)}</td>`)}<td class="bar-cell">${bar(total / top)}</td></tr>`)}
<tr><th scope="row">${t('figures.all')}</th>${open.map((one) => html`<td class="number">${whole(one)}</td>`)}<td></td></tr></tbody></table>`;
  }
  function ranking(rows: readonly [string, number][], label: string): Html {
    const top = Math.max(1, rows[0]?.[1] ?? 1);
    return html`<table><thead><tr><th scope="col">${label}</th><th scope="col" class="number">${t('figures.flags')}</th><td></td></tr></thead><tbody>
${rows.map(([name, count]) => html`<tr><th scope="row">${named(words, name)}</th><td class="number">${number(count)}</td><td class="bar-cell">${bar(count / top)}</td></tr>`)}</tbody></table>`;
  }
}

const chart = (inside: Html) =>
  html`<svg class="chart" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">${inside}</svg>`;
const at = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
const bar = (share: number): Html => chart(html`<rect class="full" width="${at(share)}" height="8"/>`);
const interval = (low: number, share: number, high: number): Html =>
  chart(
    html`<rect class="ground" y="3" width="100" height="2"/><rect class="range" x="${at(low)}" y="2" width="${at(high - low)}" height="4"/><rect class="full" x="${Math.max(0, at(share) - 0.6)}" width="1.2" height="8"/>`,
  );
