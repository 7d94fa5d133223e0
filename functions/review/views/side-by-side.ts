import { html } from 'hono/html';
import { extentOf } from '../../../shared/pipeline/ids.ts';
import { isJudged } from '../../../shared/pipeline/records.ts';
import type { Mark } from '../../../shared/review/mark-text.ts';
import type { FlagCase, Told } from '../read-case.ts';
import type { Words } from '../words/words.ts';
import { markedText, named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { speaks } from './text-direction.ts';

/** Story and original beside each other. */
export function sideBySide(words: Words, one: FlagCase, mayRead: boolean): Html {
  const { t, number } = words;
  if (!mayRead) return html`<p class="quiet-line">${t('flag.no-text')}</p>`;
  const spans = one.match?.spans ?? [];
  return html`<section class="compare" aria-labelledby="compare">
<div class="compare-head"><h2 id="compare">${t('flag.compare')}</h2>
${
  spans.length > 0 &&
  html`<p>${t('flag.passages', { count: spans.length })}</p>
<nav class="passages" aria-label="${t('flag.passages', { count: spans.length })}">${spans.map((_, at) => html`<a href="#story-${at + 1}" aria-label="${t('flag.passage', { no: at + 1 })}">${number(at + 1)}</a>`)}</nav>
<span class="steps" hidden data-steps><button type="button" class="quiet" data-step="-1">${t('flag.prev-match')} <kbd>P</kbd></button><button type="button" class="quiet" data-step="1">${t('flag.next-match')} <kbd>N</kbd></button></span>`
}
<p class="legend"><mark class="copy">${t('flag.legend-copy')}</mark> <mark class="rights">${t('flag.legend-notice')}</mark> <mark class="finding">${t('flag.legend-finding')}</mark> <span class="hidden">${t('flag.legend-hidden')}</span></p></div>
<div class="panes">${pane(words, 'story', one, storyMarks(one))}
${
  one.work
    ? pane(
        words,
        'work',
        one.work,
        spans.map(({ rStart, rEnd }, at): Mark => ({ start: rStart, end: rEnd, kind: 'copy', no: at + 1 })),
      )
    : html`<article class="pane none"><p>${t('flag.no-work')}</p></article>`
}</div></section>`;
}

function pane(words: Words, side: 'story' | 'work', told: Told, marks: Mark[]): Html {
  const { t, date } = words;
  const story = isJudged(told.story) ? told.story : null;
  const spoken = speaks(story?.lang);
  return html`<article class="pane" aria-labelledby="${side}-head"><header><h3 id="${side}-head">${t(side === 'story' ? 'flag.story' : 'flag.work')}</h3>
<p class="pane-title" lang="${spoken.lang}" dir="${spoken.dir}">${plainText(words, story?.headline ?? '')}</p>
<p class="quiet-line">${told.story && html`${named(words, told.story.partner)} · <bdi>${date(told.story.receivedAt)}</bdi>`}${story?.lang && html` · <span class="code">${story.lang}</span>`}${told.drop && html` · <a href="/drops/${told.drop.dropId}">${named(words, told.drop.names[0] ?? told.drop.dropId)}</a>`}</p></header>
<div class="pane-text" tabindex="0" role="region" aria-label="${t(side === 'story' ? 'flag.story' : 'flag.work')}">
${told.text === null ? html`<p>${t('flag.text-gone')}</p>` : markedText(words, { side, text: told.text, lang: story?.lang ?? null, marks })}</div></article>`;
}

/** Copied passages lie in the story's text, notices and findings in that of the drop. */
function storyMarks({ story, match }: FlagCase): Mark[] {
  if (!isJudged(story)) return [];
  const { start: offset, end } = extentOf(story.storyId);
  const inStory = (span: { start: number; end: number }) => span.end > offset && span.start < end;
  const mark = (kind: Mark['kind'], span: { start: number; end: number }): Mark => ({
    kind,
    start: span.start - offset,
    end: span.end - offset,
    no: 0,
  });
  const notices = story.rights.map(({ notice }) => notice).filter(({ from }) => from === 'prose');
  return [
    ...(match?.spans ?? []).map(
      ({ qStart, qEnd }, at): Mark => ({ start: qStart, end: qEnd, kind: 'copy', no: at + 1 }),
    ),
    ...notices.filter(inStory).map((notice) => mark('notice', notice)),
    ...story.findings
      .flatMap(({ spans }) => spans)
      .filter(inStory)
      .map((span) => mark('finding', span)),
  ];
}
