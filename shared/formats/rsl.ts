import { attribute, below, type Element, textOf } from './markup.ts';

/** RSL 1.0 (rslstandard.org) in a feed's items, a page or a file of its own, as far as it speaks of texts. */
export interface RslFacts {
  miningReserved: true | undefined;
  /** Standard licences and licence servers that it names. */
  licenseUrls: string[];
  /** Countries for which it permits. */
  geography: string | undefined;
}

/** `<rsl:content>` in a feed, told from other elements of the name by what it holds. */
export const isRsl = (element: Element): boolean =>
  element.local === 'rsl' || below(element, 'permits', 'prohibits', 'payment').length > 0;

/** Usages of machines that learn; a search index is none. */
const LEARNS = /^(?:all|ai-?.*|.*-ai|train.*)$/i;

export function rslFacts(elements: readonly Element[]): RslFacts {
  const content = elements.filter(isRsl);
  const words = (name: string, type: string) =>
    content.flatMap((element) =>
      below(element, name)
        .filter((rule) => (attribute(rule, 'type') ?? 'usage') === type)
        .map((rule) => textOf(rule).split(/[\s,]+/)),
    );
  const permitted = words('permits', 'usage');
  const prohibited = words('prohibits', 'usage').flat();
  // Where usages are permitted by name, the others are not.
  const unnamed = permitted.length > 0 && !permitted.flat().some((usage) => LEARNS.test(usage));
  const places = [...new Set(words('permits', 'geo').flat().filter(Boolean))];
  return {
    miningReserved: unnamed || prohibited.some((usage) => LEARNS.test(usage)) ? true : undefined,
    licenseUrls: [...new Set(content.flatMap((element) => below(element, 'standard', 'custom').map(textOf)))].filter(
      Boolean,
    ),
    geography: places.length ? places.join(', ') : undefined,
  };
}
