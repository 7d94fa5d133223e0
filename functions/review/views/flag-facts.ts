import { html } from 'hono/html';
import { isJudged } from '../../../shared/pipeline/records.ts';
import { listedAgain, stepAgain, whyFlagged } from '../../../shared/review/said-again.ts';
import type { ClauseStep } from '../../../shared/verdict/verdict.ts';
import type { FlagCase } from '../read-case.ts';
import type { Words } from '../words/words.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';
import { recordedSentence } from './recorded-sentence.ts';

/** Who, whose, where, how much, who was first, what the license says: what a reviewer looks for in the first ten seconds. */
export function flagFacts(words: Words, one: FlagCase, partnerName: string, holderName: string | null): Html {
  const { t, code, date, percent } = words;
  const { flag, story, drop, match } = one;
  const judged = isJudged(story) ? story : null;
  const failing = judged?.verdict.trace.findLast(({ result }) => result !== 'pass');
  const file = drop?.names[0] ?? flag.dropId;
  return html`<dl class="facts">
<div><dt>${t('flag.who')}</dt><dd>${named(words, partnerName)}</dd></div>
<div><dt>${t('flag.whose')}</dt><dd>${named(words, holderName ?? t('holder.unnamed'))}</dd></div>
<div><dt>${t('flag.where')}</dt><dd><a href="/drops/${flag.dropId}">${judged ? t('flag.where-value', { no: judged.no, name: file }) : html`${named(words, file)}`}</a><br><small>${date(flag.openedAt)}</small></dd></div>
<div><dt>${t('flag.copied')}</dt><dd>${
    match
      ? html`<strong>${t('flag.copied-value', { share: percent(match.shareOfStory), words: match.words })}</strong><br><small>${t('flag.copied-work', { share: percent(match.shareOfWork) })}</small>${meter(match.shareOfStory)}`
      : html`–`
  }</dd></div>
<div><dt>${t('flag.first')}</dt><dd>${whoWasFirst(words, one)}</dd></div>
<div><dt>${t('flag.verdict')}</dt><dd><strong>${code('outcome', judged?.verdict.outcome ?? 'set-aside')}</strong>${judged?.verdict.licenseId && html`<br><small class="code">${judged.verdict.licenseId} v${judged.verdict.licenseVersion}</small>`}</dd></div>
<div><dt>${t('flag.failing')}</dt><dd>${failing ? html`<strong>${code('clause', failing.clause)}</strong><br>${stepSentence(words, failing)}` : html`–`}</dd></div>
<div><dt>${t('flag.because')}</dt><dd>${recordedSentence(words, whyFlagged(words, flag, holderName))}</dd></div>
</dl>`;
}

const meter = (share: number) =>
  html`<svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="100" height="4"/><rect class="full" width="${Math.round(Math.min(1, Math.max(0, share)) * 100)}" height="4"/></svg>`;

function whoWasFirst({ t, span }: Words, { flag, work }: FlagCase): Html {
  if (!work) return html`–`;
  const gap = Date.parse(flag.openedAt) - Date.parse(work.record.receivedAt);
  if (gap === 0) return html`${t('flag.first-same')}`;
  return html`${t(gap > 0 ? 'flag.first-work' : 'flag.first-story', { gap: span(Math.abs(gap)) })}`;
}

/** Each step of the license check, in order. */
export function traceTable(words: Words, trace: readonly ClauseStep[]): Html {
  const { t, code } = words;
  return html`<table><thead><tr><th scope="col">${t('flag.clause')}</th><th scope="col">${t('flag.result')}</th><th scope="col">${t('flag.reason')}</th></tr></thead><tbody>
${trace.map((step) => html`<tr class="${step.result === 'pass' ? '' : 'failing'}"><td>${code('clause', step.clause)}</td><td>${code('result', step.result)}</td><td><div class="why">${stepSentence(words, step)}</div></td></tr>`)}
</tbody></table>`;
}

/** The license by its name, then what was found. */
function stepSentence(words: Words, step: ClauseStep): Html {
  const { of, ...again } = stepAgain(words, step);
  return html`${of && html`<small>${named(words, of)}</small> `}${recordedSentence(words, again)}`;
}

export function clauseTrace(words: Words, one: FlagCase): Html {
  if (!isJudged(one.story)) return html``;
  const { trace, reasons } = one.story.verdict;
  const said = (reason: string) => {
    const step = trace.find(({ because }) => because === reason);
    return step ? stepSentence(words, step) : recordedSentence(words, listedAgain(words, 'reason', reason));
  };
  return html`<details><summary>${words.t('flag.trace')}</summary>${traceTable(words, trace)}</details>
<details><summary>${words.t('flag.claims')}</summary><ul>${reasons.map((reason) => html`<li>${said(reason)}</li>`)}</ul></details>`;
}
