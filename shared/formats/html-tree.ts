import type { Element } from './markup.ts';

/** A page with the ways up and aside, each found once. */
export interface PageTree {
  page: Element;
  /** All elements, each before what is inside it. */
  order: readonly Element[];
  parents: ReadonlyMap<Element, Element>;
  /** Elements with something to fill in or to press below them. */
  asking: ReadonlySet<Element>;
  elementsIn(element: Element): Element[];
  /** The element and its siblings of the same name and class. */
  alike(element: Element): Element[];
}

const CONTROLS = new Set(['form', 'input', 'textarea', 'select', 'button']);
const elementsIn = ({ children }: Element) => children.filter((node): node is Element => typeof node !== 'string');
const likeness = ({ local, attributes }: Element) => `${local} ${attributes.class ?? ''}`;

export function pageTree(page: Element): PageTree {
  const parents = new Map<Element, Element>();
  const asking = new Set<Element>();
  const order: Element[] = [];
  const walk = (element: Element): boolean => {
    order.push(element);
    let asks = CONTROLS.has(element.local);
    for (const child of elementsIn(element)) {
      parents.set(child, element);
      if (walk(child)) asks = true;
    }
    if (asks) asking.add(element);
    return asks;
  };
  walk(page);
  const families = new Map<Element, Map<string, Element[]>>();
  const familyOf = (parent: Element) => {
    const known = families.get(parent);
    if (known) return known;
    const family = new Map<string, Element[]>();
    families.set(parent, family);
    for (const child of elementsIn(parent)) {
      const like = likeness(child);
      const known = family.get(like);
      if (known) known.push(child);
      else family.set(like, [child]);
    }
    return family;
  };
  const alike = (element: Element) => {
    const parent = parents.get(element);
    return (parent && familyOf(parent).get(likeness(element))) ?? [element];
  };
  return { page, order, parents, asking, elementsIn, alike };
}

/** An element and all around it, from the inside out. */
export function above({ parents }: PageTree, element: Element | undefined): Element[] {
  const found: Element[] = [];
  for (let here = element; here; here = parents.get(here)) found.push(here);
  return found;
}
