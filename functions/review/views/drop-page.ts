import { html } from 'hono/html';
import { storyIdOf } from '../../../shared/pipeline/ids.ts';
import { REASON_WORDS } from '../../../shared/pipeline/reason-words-data.ts';
import type { DropRecord, FlagRecord, StoryRecord } from '../../../shared/pipeline/records.ts';
import { isJudged } from '../../../shared/pipeline/records.ts';
import type { LegalHold } from '../../../shared/ports/kept-drops.ts';
import { kindName } from '../../../shared/review/flag-words.ts';
import { listedAgain } from '../../../shared/review/said-again.ts';
import { shownHeadline } from '../../../shared/review/shown-headline.ts';
import type { Segment } from '../../../shared/split/segment.ts';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { severityBadge } from './badges.ts';
import { dropActs } from './drop-acts.ts';
import { dropStatus, receiptPath } from './drops-page.ts';
import { holdBadge, legalHold } from './legal-hold.ts';
import { named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { recordedSentence } from './recorded-sentence.ts';
import { speaks } from './text-direction.ts';

export interface DropView {
  drop: DropRecord;
  /** Segments of this page, in the order of the text. */
  segments: readonly Segment[];
  from: number;
  all: number;
  perPage: number;
  stories: ReadonlyMap<string, StoryRecord>;
  flags: readonly FlagRecord[];
  person: Person;
  names: ReadonlyMap<string, string>;
  holds: readonly LegalHold[];
}

export function dropPage(words: Words, view: DropView): Html {
  const { t, date, number } = words;
  const { drop, segments, from, all, perPage } = view;
  const file = drop.names[0] ?? drop.dropId;
  const path = `/drops/${drop.dropId}`;
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/drops">${t('nav.drops')}</a></nav>
<div class="heading"><h1>${t('drop.title', { name: file })}</h1> ${holdBadge(words, view.holds)}</div>
<dl class="facts"><div><dt>${t('drops.partner')}</dt><dd>${named(words, drop.partner)}</dd></div>
<div><dt>${t('drops.received')}</dt><dd>${date(drop.receivedAt)}</dd></div><div><dt>${t('drops.status')}</dt><dd>${dropStatus(words, drop)}</dd></div>
<div><dt>${t('drops.format')}</dt><dd class="code">${drop.format ?? '–'}</dd></div><div><dt>${t('drop.encoding')}</dt><dd class="code">${drop.encoding?.name ?? '–'}</dd></div>
<div><dt>${t('drop.bytes')}</dt><dd>${number(drop.bytes)} B</dd></div><div><dt>${t('drop.receipt')}</dt><dd><a href="${receiptPath(drop.partner, file)}">${plainText(words, file)}.json</a></dd></div>
<div><dt>${t('drop.id')}</dt><dd class="code">${drop.dropId}</dd></div>
${drop.names.length > 1 && html`<div><dt>${t('drop.names')}</dt><dd>${drop.names.map((name) => html`${named(words, name)}<br>`)}</dd></div>`}</dl>
${dropActs(words, view)}${legalHold(words, { ...view, subject: drop.dropId })}
${drop.refused && html`<div class="notice bad"><p>${t('drop.refused')}</p><p>${REASON_WORDS[words.lang][drop.refused]}</p></div>`}
${drop.warnings.length > 0 && html`<section><h2>${t('drop.warnings')}</h2><ul>${drop.warnings.map((warning) => html`<li>${recordedSentence(words, listedAgain(words, 'odd', warning))}</li>`)}</ul></section>`}
${!drop.refused && (segments.length ? table() : html`<p class="quiet-line">${t('drop.no-segments')}</p>`)}
<nav class="pager" aria-label="${t('drop.segments')}">${from > 0 && html`<a href="${path}?from=${Math.max(0, from - perPage)}">${t('drop.prev-page')}</a>`}${from + segments.length < all && html`<a class="button" rel="next" href="${path}?from=${from + segments.length}">${t('drop.next-page')}</a>`}</nav>`;

  function table(): Html {
    return html`<h2>${t('drop.segments')}</h2><p class="quiet-line">${t('drop.page', { from: from + 1, to: from + segments.length, all })}</p>
<table data-rows><thead><tr><th scope="col" class="number">${t('drop.segment')}</th><th scope="col">${t('drop.kind')}</th><th scope="col">${t('drop.headline')}</th><th scope="col">${t('drop.verdict')}</th><th scope="col">${t('drop.holder')}</th><th scope="col">${t('drop.flags')}</th><th scope="col" class="number">${t('drop.confidence')}</th><th scope="col" class="number">${t('drop.extent')}</th></tr></thead>
<tbody>${segments.map((segment, at) => row(segment, from + at + 1))}</tbody></table>`;
  }
  function row(segment: Segment, no: number): Html {
    const id = storyIdOf(drop.dropId, segment);
    const story = view.stories.get(id) ?? null;
    const judged = isJudged(story) ? story : null;
    const carries = segment.kind === 'story' || segment.kind === 'brief';
    const spoken = speaks(judged?.lang ?? segment.fields?.lang);
    const outcome = story ? (judged?.verdict.outcome ?? 'set-aside') : null;
    return html`<tr class="segment-${segment.kind}"><td class="number">${no}</td><td>${words.code('segment', segment.kind)}</td>
<td lang="${spoken.lang}" dir="${spoken.dir}">${plainText(words, shownHeadline(segment.headline) ?? '–')}</td>
<td>${carries ? (outcome ? words.code('outcome', outcome) : t('drop.pending')) : '–'}</td><td>${named(words, judged?.verdict.holderName ?? '–')}</td>
<td>${view.flags.filter((flag) => flag.storyId === id).map((flag) => html`<a class="row-link" href="/flags/${flag.flagId}">${severityBadge(words, flag.severity)} ${kindName(words, flag.kind)}</a> `)}${judged?.passed?.map(({ kind, because }) => html`<p class="quiet-line">${kindName(words, kind)} · ${t('drop.passed')}<br>${recordedSentence(words, listedAgain(words, 'passed', because))}</p>`)}</td>
<td class="number">${words.percent(segment.confidence)}</td><td class="number code" dir="ltr">${segment.start}–${segment.end}</td></tr>`;
  }
}
