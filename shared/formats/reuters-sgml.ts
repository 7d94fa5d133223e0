import { fieldsOf } from './fields.ts';
import type { Item } from './item.ts';
import { at, attribute, below, type Element, rawText, textOf, wrap } from './markup.ts';
import { linesToParagraphs } from './paragraphs.ts';

const controls = (text: string) => text.replace(/(?![\t\n\v\f\r])\p{Cc}/gu, '');

/** Documents of an SGML collection in the manner of Reuters: TITLE, DATELINE and BODY below TEXT. */
export function sgmlItems(roots: readonly Element[]): Item[] {
  return below(wrap(roots), 'reuters', 'doc').flatMap((document) => {
    const text = at(document, 'text') ?? document;
    const headline =
      controls(
        textOf(at(text, 'title') ?? at(text, 'headline') ?? at(document, 'headline') ?? at(document, 'hl')),
      ).trim() || null;
    const body = at(text, 'body') ?? text;
    const raw =
      body === text
        ? body.children.filter((node) => typeof node === 'string').join('\n') || paragraphTags(body)
        : rawText(body);
    const paragraphs = linesToParagraphs(controls(raw));
    if (!headline && paragraphs.length === 0) return [];
    return {
      headline,
      paragraphs,
      fields: fieldsOf(
        {
          dateline: controls(textOf(at(text, 'dateline') ?? at(document, 'dateline'))).trim(),
          byline: textOf(at(text, 'author')),
        },
        {
          id: attribute(document, 'newid') ?? (textOf(at(document, 'docno')) || attribute(document, 'id')),
          published: textOf(at(document, 'date')),
        },
      ),
    };
  });
}

const paragraphTags = (element: Element) => below(element, 'p').map(rawText).join('\n\n');
