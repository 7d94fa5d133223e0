import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { LANGUAGES } from '../../../shared/review/flag-words.ts';
import { type ConsoleAction, may } from '../../../shared/review/roles.ts';
import type { Person } from '../console.ts';
import type { Word } from '../words/en-data.ts';
import type { Words } from '../words/words.ts';

/** What the html template gives: everything put into it is escaped unless it is such a value itself. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Frame {
  words: Words;
  /** Null on the pages before sign-in. */
  person: Person | null;
  title: string;
  active?: 'queue' | 'drops' | 'registers' | 'figures' | 'alerts' | 'audit' | 'deliveries';
  /** Path and query of this page, to come back to. */
  here: string;
  /** Said on top, after an action. */
  notice?: Html | undefined;
}

const TABS = [
  ['queue', '/', 'nav.queue', 'see-queue'],
  ['drops', '/drops', 'nav.drops', 'see-drops'],
  ['registers', '/registers', 'nav.registers', 'see-registers'],
  ['figures', '/figures', 'nav.figures', 'see-figures'],
  ['alerts', '/alerts', 'nav.alerts', 'see-alerts'],
  ['audit', '/audit', 'nav.audit', 'see-history'],
  ['deliveries', '/deliveries', 'deliveries.title', 'see-deliveries'],
] as const satisfies readonly (readonly [string, string, Word, ConsoleAction])[];

/** A whole page. Bodies come from views only: what they hold of data was escaped there. */
export function page({ words, person, title, active, here, notice }: Frame, body: Html): Html {
  const { t, lang, dir } = words;
  return html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${t('app.name')}</title>
<link rel="stylesheet" href="/assets/console.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<script src="/assets/console.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${t('app.skip')}</a>
<header class="top">
<a class="brand" href="/">${t('app.name')}</a>
${person && nav(words, active, person)}
<div class="top-end">
${languages(words, here)}
${person && may(person.roles, 'see-queue') && html`<a class="quiet" href="/keys" data-keys="help">${t('nav.keys')} <kbd>?</kbd></a>`}${person && signOut(words, person)}
</div>
</header>
<main id="content" tabindex="-1">
${notice && html`<div class="notice" role="status">${notice}</div>`}
${body}
</main>
</body>
</html>`;
}

const nav = (
  { t }: Words,
  active: Frame['active'],
  { roles }: Person,
) => html`<nav class="tabs" aria-label="${t('nav.main')}">
${TABS.filter(([, , , needs]) => may(roles, needs)).map(([id, path, word]) =>
  id === active ? html`<a href="${path}" aria-current="page">${t(word)}</a>` : html`<a href="${path}">${t(word)}</a>`,
)}
</nav>`;

const languages = ({ t, lang }: Words, here: string) => html`<nav class="languages" aria-label="${t('nav.language')}">
${Object.entries(LANGUAGES).map(([id, name]) =>
  id === lang
    ? html`<span lang="${id}" aria-current="true">${name}</span>`
    : html`<a href="/language/${id}?back=${encodeURIComponent(here)}" lang="${id}" hreflang="${id}">${name}</a>`,
)}
</nav>`;

const signOut = ({ t, code }: Words, { name, roles, csrf }: Person) => html`<span class="person">
<bdi>${name}</bdi> <small>${roles.map((role) => code('role', role)).join(', ')}</small></span>
${csrf && html`<form method="post" action="/sign-out"><input type="hidden" name="csrf" value="${csrf}"><button class="quiet">${t('nav.sign-out')}</button></form>`}`;
