import { html } from 'hono/html';
import { brokenAt, erasedIn, type FlagEvent } from '../../../shared/review/flag-event.ts';
import { type ToldEvent, toldEvent } from '../../../shared/review/told-event.ts';
import type { FlagCase } from '../read-case.ts';
import type { Words } from '../words/words.ts';
import { named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { recordedSentence } from './recorded-sentence.ts';

/** Whether the hashes of the events fit together, from the first on. */
function chain({ t }: Words, events: FlagCase['events']): Html {
  const seq = brokenAt(events);
  return seq === null
    ? html`<p class="quiet-line">${t('flag.chain-holds')}</p>`
    : html`<p class="notice bad">${t('flag.chain-broken', { seq })}</p>`;
}

/** Beneath what was done: somebody's own words, or the pipeline's in the words of the reader. */
export function saidOf(words: Words, { said, erased }: Pick<ToldEvent, 'said' | 'erased'>): Html {
  if (erased) return html`<blockquote class="quiet-line">${words.t('told.erased')}</blockquote>`;
  if (said === null) return html``;
  return typeof said === 'string'
    ? html`<blockquote dir="auto">${plainText(words, said)}</blockquote>`
    : html`<blockquote>${recordedSentence(words, said)}</blockquote>`;
}

/** Past decisions, notes and reads, the latest first. */
export function flagHistory(words: Words, { events, latest, names }: FlagCase): Html {
  const { t, date } = words;
  const erasures = erasedIn(events);
  const told = (event: FlagEvent) => {
    const { who, did, what, ...rest } = toldEvent(words, event, names, erasures);
    return html`<li><time datetime="${event.at}">${date(event.at)}</time> ${named(words, who)} <strong>${did}</strong>${what && html`: ${what}`}${saidOf(words, rest)}</li>`;
  };
  return html`<section class="history"><h2>${t('flag.history')}</h2>
${events.length ? html`<ol>${[...events].reverse().map(told)}</ol>` : html`<p class="quiet-line">${t('flag.history-empty')}</p>`}
${events.length > 0 && !latest && chain(words, events)}
${latest && html`<p class="quiet-line">${t('flag.history-latest')}</p>`}</section>`;
}
