import { html } from 'hono/html';
import type { FlagRecord } from '../../../shared/pipeline/records.ts';
import { AGES_MS, agesOf, type Precision, perDay, precisionOf } from '../../../shared/review/figures.ts';
import { kindName } from '../../../shared/review/flag-words.ts';
import type { Severity } from '../../../shared/verdict/verdict.ts';
import type { Words } from '../words/words.ts';
import { severityBadge } from './badges.ts';
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
<section class="over-time"><h2>${t('figures.by-partner')}</h2>${overTime((flag) => flag.partner, t('queue.partner'))}</section>
<section class="over-time"><h2>${t('figures.by-holder')}</h2>${overTime((flag) => flag.holderId, t('queue.holder'))}</section>
<section><h2>${t('figures.by-day')}</h2><table><thead><tr><th scope="col">${t('figures.day')}</th><th scope="col" class="number">${t('figures.flags')}</th><td></td></tr></thead><tbody>
${decided.map((one) => html`<tr><th scope="row"><a href="/decisions/${one.day}">${day(one.day)}</a></th><td class="number">${number(one.flags.length)}</td><td class="bar-cell">${bar(one.flags.length / most)}</td></tr>`)}</tbody></table></section>
</div>`;

  function precision(rows: readonly Precision[]): Html {
    return html`<table><thead><tr><th scope="col">${t('queue.kind')}</th><th scope="col" class="number">${t('figures.right')}</th><th scope="col" class="number">${t('figures.wrong')}</th><th scope="col" class="number">${t('figures.share')}</th><th scope="col">${t('figures.interval')}</th><td></td></tr></thead><tbody>
${rows.map(({ kind, right, wrong, share, low, high }) => html`<tr><th scope="row">${kindName(words, kind)}</th><td class="number">${number(right)}</td><td class="number">${number(wrong)}</td><td class="number">${percent(share)}</td><td class="range-cell">${percent(low)} – ${percent(high)}</td><td class="bar-cell">${interval(low, share, high)}</td></tr>`)}</tbody></table>`;
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
  /** Bars to look at, and the same as a table to read. */
  function overTime(nameOfFlag: (flag: FlagRecord) => string | null, label: string): Html {
    const days = decided.map((one) => one.day).reverse();
    const rows = perDay(both, nameOfFlag, days, TOP);
    if (!rows.length) return html`<p class="quiet-line">${t('figures.none-opened')}</p>`;
    const top = Math.max(1, ...rows.flatMap(({ counts }) => counts));
    return html`<table><thead><tr><th scope="col">${label}</th><th scope="col" class="number">${t('figures.flags')}</th><th scope="col">${t('figures.opened', { from: day(days[0] ?? now), to: day(days.at(-1) ?? now) })}</th></tr></thead><tbody>
${rows.map(({ value, counts, total }) => html`<tr><th scope="row">${named(words, value)}</th><td class="number">${number(total)}</td><td class="bar-cell">${bars(counts, top)}</td></tr>`)}</tbody></table>
<details><summary>${t('figures.as-table')}</summary><div class="scroll" tabindex="0" role="region" aria-label="${t('figures.as-table')}"><table><thead><tr><th scope="col">${t('figures.day')}</th>${rows.map(({ value }) => html`<th scope="col" class="number">${named(words, value)}</th>`)}</tr></thead><tbody>${days.map((one, at) => html`<tr><th scope="row">${day(one)}</th>${rows.map(({ counts }) => html`<td class="number">${number(counts[at] ?? 0)}</td>`)}</tr>`)}</tbody></table></div></details>`;
  }
}

const chart = (inside: Html) =>
  html`<svg class="chart" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">${inside}</svg>`;
/** One bar a day, the latest last. */
function bars(counts: readonly number[], top: number): Html {
  const width = 100 / counts.length;
  return html`<svg class="days" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">${counts.map(
    (count, no) => {
      const height = count ? Math.max(2, (count / top) * 20) : 1;
      return html`<rect class="${count ? '' : 'none'}" x="${Math.round(no * width * 100) / 100}" y="${20 - height}" width="${Math.round(width * 80) / 100}" height="${height}"/>`;
    },
  )}</svg>`;
}
const at = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
const bar = (share: number): Html => chart(html`<rect class="full" width="${at(share)}" height="8"/>`);
const interval = (low: number, share: number, high: number): Html =>
  chart(
    html`<rect class="ground" y="3" width="100" height="2"/><rect class="range" x="${at(low)}" y="2" width="${at(high - low)}" height="4"/><rect class="full" x="${Math.max(0, at(share) - 0.6)}" width="1.2" height="8"/>`,
  );
