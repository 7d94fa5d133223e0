import { html } from 'hono/html';
import { brokenAt } from '../../../shared/review/flag-event.ts';
import type { FlagCase } from '../read-case.ts';
import { listedAgain } from '../words/said-again.ts';
import type { Words } from '../words/words.ts';
import { named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { recordedSentence } from './recorded-sentence.ts';

const STAGES = new Set(['review', 'record', 'flag']);

export const nameOf = ({ t }: Words, names: ReadonlyMap<string, string>, id: string): string =>
  STAGES.has(id) ? t('flag.by-system') : (names.get(id) ?? `${t('flag.other-person')} ${id}`);

/** Whether the hashes of the events fit together, from the first on. */
function chain({ t }: Words, events: FlagCase['events']): Html {
  const seq = brokenAt(events);
  return seq === null
    ? html`<p class="quiet-line">${t('flag.chain-holds')}</p>`
    : html`<p class="notice bad">${t('flag.chain-broken', { seq })}</p>`;
}

/** Past decisions, notes and reads, the latest first. */
export function flagHistory(words: Words, { events, latest, names }: FlagCase): Html {
  const { t, date } = words;
  const told = (event: FlagCase['events'][number]) => {
    const said = event.data.reason ?? event.data.text;
    const ours = typeof said === 'string' && STAGES.has(event.actor);
    const quoted =
      typeof said === 'string' &&
      (ours ? recordedSentence(words, listedAgain(words, 'again', said)) : plainText(words, said));
    const kind = typeof event.data.kind === 'string' ? words.code('decision', event.data.kind) : null;
    return html`<li><time datetime="${event.at}">${date(event.at)}</time> ${named(words, nameOf(words, names, event.actor))} <strong>${words.code('action', event.action)}</strong>${kind && html`: ${kind}`}${quoted && html`<blockquote dir="${ours ? words.dir : 'auto'}">${quoted}</blockquote>`}</li>`;
  };
  return html`<section class="history"><h2>${t('flag.history')}</h2>
${events.length ? html`<ol>${[...events].reverse().map(told)}</ol>` : html`<p class="quiet-line">${t('flag.history-empty')}</p>`}
${events.length > 0 && !latest && chain(words, events)}
${latest && html`<p class="quiet-line">${t('flag.history-latest')}</p>`}</section>`;
}
