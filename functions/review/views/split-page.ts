import { html } from 'hono/html';
import type { FlagRecord } from '../../../shared/pipeline/records.ts';
import { isUnsure } from '../../../shared/pipeline/uncertain-split.ts';
import { kindName } from '../../../shared/review/flag-words.ts';
import { isItem, type SplitEdit, writeEdit } from '../../../shared/review/split-edits.ts';
import { linesOf, type TextLine } from '../../../shared/review/text-lines.ts';
import type { Segment, SegmentKind } from '../../../shared/split/segment.ts';
import type { Person } from '../console.ts';
import { SPLIT_PAGE, type SplitDraft } from '../read-split.ts';
import type { Words } from '../words/words.ts';
import { severityBadge } from './badges.ts';
import { hidden } from './decision-form.ts';
import { plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { speaks } from './text-direction.ts';

export interface SplitView {
  draft: SplitDraft;
  page: { from: number; segments: readonly Segment[]; text: string; offset: number };
  impact: { gone: readonly Segment[]; made: readonly Segment[]; flags: readonly FlagRecord[] };
  person: Person;
}

const KINDS: readonly SegmentKind[] = ['story', 'brief', 'notice', 'boilerplate'];
/** Lines of one segment that are shown; the rest is counted. */
const LINES = 60;
/** Unsure boundaries that a link leads to; all are counted. */
const UNSURE_LINKS = 24;

/** The split corrector. Every tool is a link to the same page with one edit more, so it needs no script, and "back" takes an edit back. */
export function splitPage(words: Words, { draft, page, impact, person }: SplitView): Html {
  const { t } = words;
  const { drop, edits, after } = draft;
  const file = drop.names[0] ?? drop.dropId;
  const path = `/drops/${drop.dropId}`;
  const withEdits = (list: readonly SplitEdit[], from = page.from) =>
    `${path}/split?${new URLSearchParams([...list.map((edit): [string, string] => ['edit', writeEdit(edit)]), ['from', String(from)]])}`;
  const adding = (edit: SplitEdit, place: number) => `${withEdits([...edits, edit])}#s${place}`;
  const tool = (edit: SplitEdit, name: string, place: number) =>
    html`<a class="tool" href="${adding(edit, place)}" rel="nofollow">${name}</a>`;

  const unsure = after.flatMap((segment, no) => (isItem(segment) && isUnsure(segment) ? [no] : []));
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/drops">${t('nav.drops')}</a> <a href="${path}">${plainText(words, file)}</a></nav>
<div class="heading"><div><h1>${t('split.title')}</h1><p class="lead">${t('split.lead')}</p></div></div>
${unsure.length > 0 && html`<p class="unsure">${t('split.unsure', { count: unsure.length, all: after.filter(isItem).length })} ${unsure.slice(0, UNSURE_LINKS).map((no) => html`<a href="${withEdits(edits, no)}#s${no}">${words.number(no + 1)}</a> `)}</p>`}
<div class="flag split"><section class="decide" aria-labelledby="split-effect"><h2 id="split-effect">${t('split.effect')}</h2>${effect()}</section>
<div class="flag-main"><ol class="segments" start="${page.from + 1}">${page.segments.map((segment, at) => card(segment, page.from + at))}</ol>
<nav class="pager" aria-label="${t('drop.segments')}">${page.from > 0 && html`<a class="button" href="${withEdits(edits, Math.max(0, page.from - SPLIT_PAGE))}">${t('drop.prev-page')}</a>`} <span>${t('drop.page', { from: page.from + 1, to: page.from + page.segments.length, all: after.length })}</span> ${page.from + SPLIT_PAGE < after.length && html`<a class="button" rel="next" href="${withEdits(edits, page.from + SPLIT_PAGE)}">${t('drop.next-page')}</a>`}</nav></div></div>`;

  function effect(): Html {
    if (!edits.length) return html`<p class="quiet-line">${t('split.no-edits')}</p>`;
    const list = (segments: readonly Segment[]) => segments.map((segment) => html`<li>${title(segment)}</li>`);
    return html`<p>${t('split.edits', { count: edits.length })} <a href="${withEdits(edits.slice(0, -1))}">${t('split.undo-edit')}</a> · <a href="${withEdits([])}">${t('split.start-over')}</a></p>
<h3>${t('split.made', { count: impact.made.length })}</h3><ul class="plain">${list(impact.made)}</ul>
<h3>${t('split.gone', { count: impact.gone.length })}</h3><ul class="plain">${list(impact.gone)}</ul>
${impact.flags.length > 0 && html`<h3>${t('split.flags', { count: impact.flags.length })}</h3><ul class="plain">${impact.flags.map((flag) => html`<li><a href="/flags/${flag.flagId}">${severityBadge(words, flag.severity)} ${kindName(words, flag.kind)}</a></li>`)}</ul>`}
<form method="post" action="${path}/split">${hidden(person)}<input type="hidden" name="base" value="${draft.base}">${edits.map((edit) => html`<input type="hidden" name="edit" value="${writeEdit(edit)}">`)}
<label>${t('flag.reason-needed')} <textarea name="reason" rows="2" maxlength="2000" dir="auto" required></textarea></label>
<button class="primary">${t('split.correct')}</button><p class="quiet-line">${t('split.after')}</p></form>`;
  }
  function title(segment: Segment): Html {
    const { text, offset } = page;
    const first = linesOf(text.slice(segment.start - offset, segment.start - offset + 400), 0)[0];
    const shown =
      segment.headline ??
      (first && segment.start >= offset
        ? text.slice(segment.start - offset + first.start, segment.start - offset + first.end)
        : null);
    return html`<bdi>${plainText(words, (shown ?? t('queue.no-headline')).slice(0, 120))}</bdi> <small class="code" dir="ltr">${segment.start}–${segment.end}</small>`;
  }
  function card(segment: Segment, no: number): Html {
    const { text, offset } = page;
    const lines = linesOf(text.slice(segment.start - offset, segment.end - offset), segment.start);
    const spoken = speaks(segment.fields?.lang);
    const open = after[no + 1];
    return html`<li id="s${no}" class="segment segment-${segment.kind}" value="${no + 1}">
<div class="segment-head"><strong>${words.number(no + 1)}</strong> <span class="kinds" role="group" aria-label="${t('drop.kind')}">${KINDS.map((kind) => (kind === segment.kind ? html`<span class="badge state" aria-current="true">${words.code('segment', kind)}</span>` : tool({ do: 'kind', at: segment.start, kind }, words.code('segment', kind), no)))}</span>
<span class="number">${words.percent(segment.confidence)}</span>${isItem(segment) && isUnsure(segment) && html` <span class="badge state">${t('split.unsure-here')}</span>`}${no > 0 && tool({ do: 'join', at: segment.start }, t('split.join'), no - 1)}</div>
<div class="segment-text" lang="${spoken.lang}" dir="${spoken.dir}">${lines.slice(0, LINES).map((line) => lineOf(line, segment, no, open))}</div>
${lines.length > LINES && html`<p class="quiet-line">${t('split.more-lines', { count: lines.length - LINES })}</p>`}</li>`;
  }
  function lineOf({ endBefore, start, end }: TextLine, segment: Segment, no: number, below: Segment | undefined): Html {
    const shown = page.text.slice(start - page.offset, end - page.offset);
    const tools =
      endBefore !== null &&
      html`<span class="tools" dir="${words.dir}" lang="${words.lang}">${tool({ do: 'cut', end: endBefore, start }, t('split.cut'), no + 1)}${no > 0 && tool({ do: 'move', at: segment.start, end: endBefore, start }, t('split.begin-here'), no)}${below && tool({ do: 'move', at: below.start, end: endBefore, start }, t('split.end-here'), no + 1)}</span>`;
    return html`<div class="line">${tools}<p dir="auto">${plainText(words, shown)}</p></div>`;
  }
}
