import { fieldsOf } from './fields.ts';
import type { Item } from './item.ts';
import { at, attribute, below, childrenNamed, type Element, rawText, textOf, wrap } from './markup.ts';
import { linesToParagraphs, paragraphsOf } from './paragraphs.ts';

/** Articles of a Factiva XML export. */
export function factivaItems(roots: readonly Element[]): Item[] {
  return below(wrap(roots), 'article').flatMap((article) => {
    const headline = textOf(at(article, 'headline')) || null;
    const paragraphs = childrenNamed(article, 'leadparagraph', 'tailparagraphs', 'tailparagraph', 'body').flatMap(
      textParts,
    );
    if (!headline && paragraphs.length === 0) return [];
    return {
      headline,
      paragraphs,
      fields: fieldsOf(
        { byline: textOf(at(article, 'byline')), lang: textOf(at(article, 'baselanguage')) },
        {
          id: textOf(at(article, 'accessionno')),
          copyrightNotice: textOf(at(article, 'copyright')),
          creditLine: textOf(at(article, 'credit')),
          provider: textOf(at(article, 'publishername')),
          source: textOf(at(article, 'sourcename')) || attribute(at(article, 'source'), 'name'),
          author: textOf(at(article, 'byline')),
          published: textOf(at(article, 'publicationdate')),
        },
      ),
    };
  });
}

const textParts = (part: Element) =>
  part.children.every((node) => typeof node === 'string') ? linesToParagraphs(rawText(part)) : paragraphsOf(part);
