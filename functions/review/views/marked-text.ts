import { html } from 'hono/html';
import { showHidden } from '../../../shared/review/hidden-characters.ts';
import { type Mark, markText } from '../../../shared/review/mark-text.ts';
import type { Words } from '../words/words.ts';
import type { Html } from './page.ts';
import { speaks } from './text-direction.ts';

export interface TextSide {
  side: 'story' | 'work';
  text: string;
  lang: string | null;
  marks: readonly Mark[];
}

/**
 * A text as it stands, inert: every character is either escaped or shown by its code. Passages are marked without
 * padding or gaps, so that letters which join go on joining, and their numbers lead to the other side and back.
 */
export function markedText(words: Words, { side, text, lang, marks }: TextSide): Html {
  const spoken = speaks(lang);
  const [other, label] = side === 'story' ? (['work', 'flag.to-work'] as const) : (['story', 'flag.to-story'] as const);
  const pieces = markText(text, marks).map(({ text: part, copy, notice, finding, first }) => {
    const shown = plainText(words, part);
    if (copy === null && !notice && !finding) return shown;
    const kinds = [copy !== null && 'copy', notice && 'rights', finding && 'finding'].filter(Boolean).join(' ');
    const number =
      first &&
      html`<a class="passage" id="${side}-${copy}" href="#${other}-${copy}" dir="ltr" aria-label="${words.t(label, { no: copy ?? 0 })}">${copy}</a>`;
    return html`${number}<mark class="${kinds}" data-copy="${copy ?? ''}">${shown}</mark>`;
  });
  return html`<div class="text" lang="${spoken.lang}" dir="${spoken.dir}">${pieces}</div>`;
}

/** Prose from data (headlines, names of files) with what is hidden in it shown. */
export const plainText = ({ t }: Words, text: string) =>
  showHidden(text).map((part) =>
    typeof part === 'string'
      ? part
      : html`<span class="hidden" dir="ltr" title="${t('flag.hidden', { code: part.code })}">${part.code}</span>`,
  );

/** A name from data amid a sentence of the interface: isolated, and nothing hidden in it can end the isolation. */
export const named = (words: Words, name: string): Html => html`<bdi>${plainText(words, name)}</bdi>`;
