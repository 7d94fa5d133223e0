import { html } from 'hono/html';
import { behaves, type TriedExample } from '../../../shared/moderation/watch/tried-example.ts';
import { TRY_CHARS, type TriedList } from '../try-watch-list.ts';
import type { Words } from '../words/words.ts';
import { markedText } from './marked-text.ts';
import type { Html } from './page.ts';

/** Within the form of a watch list: its examples as they fare now, and a text to try. The button proposes nothing. */
export function tryBox(words: Words, tried: TriedList | null): Html {
  const { t } = words;
  const marked = ({ text, places }: Pick<TriedExample, 'text' | 'places'>) => {
    const marks = places.map((place) => ({ ...place, kind: 'finding' as const, no: 0 }));
    return markedText(words, { side: 'story', text, lang: null, marks });
  };
  const row = (example: TriedExample) => {
    const passes = behaves(example);
    return html`<tr><td dir="auto">${marked(example)}</td><td>${t(`watch.must-${example.should}`)}</td>
<td><span class="badge ${passes ? 'passes' : 'fails'}">${t(passes ? 'watch.passes' : 'watch.fails')}</span></td></tr>`;
  };
  return html`<section class="try-box" id="try"><h2>${t('watch.try-list')}</h2>
${tried?.examples === null && html`<p class="quiet-line">${t('watch.try-unread')}</p>`}
${
  tried?.examples?.length
    ? html`<table><caption>${t('watch.examples', { count: tried.examples.filter(behaves).length, all: tried.examples.length })}</caption><thead><tr><th scope="col">${t('watch.example')}</th><th scope="col">${t('watch.should')}</th><th scope="col">${t('watch.result')}</th></tr></thead><tbody>${tried.examples.map(row)}</tbody></table>`
    : ''
}
<div class="field"><label for="try-text">${t('watch.text')}</label><textarea id="try-text" name="try" rows="3" maxlength="${TRY_CHARS}" dir="auto">${tried?.text ?? ''}</textarea></div>
${tried?.text && tried.examples && html`<div class="tried" role="status"><p>${tried.places.length ? t('watch.found', { count: tried.places.length }) : t('watch.not-found')}</p><p dir="auto">${marked(tried)}</p></div>`}
<p><button name="do" value="try" formnovalidate>${t('watch.try-now')}</button></p></section>`;
}
