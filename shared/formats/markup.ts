import { PoisonError } from '../pipeline/failures.ts';
import { LIMITS } from '../pipeline/limits.ts';

/** A parsed element. `local` is the name without prefix in lower case, by which readers look elements up. */
export interface Element {
  /** As written, in lower case: `dc:creator`. */
  name: string;
  local: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

export interface Markup {
  /** One in a proper document; several where documents were simply written after each other. */
  roots: Element[];
  /** Visible text outside every element. */
  stray: string;
  wellFormed: boolean;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();

/** Collects parser events as a tree, bounded in depth and size. */
export class TreeBuilder {
  readonly roots: Element[] = [];
  stray = '';
  private readonly open: Element[] = [];
  private nodes = 0;
  private readonly maxNodes: number;
  constructor(maxNodes: number = LIMITS.markupNodes) {
    this.maxNodes = maxNodes;
  }
  start(name: string, attributes: Record<string, string>): void {
    if (this.open.length >= LIMITS.markupDepth) throw new PoisonError('too-deep');
    if (++this.nodes > this.maxNodes) throw new PoisonError('too-large', 'elements');
    const element: Element = { name: name.toLowerCase(), local: localName(name), attributes, children: [] };
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else this.roots.push(element);
    this.open.push(element);
  }
  text(text: string): void {
    const parent = this.open.at(-1);
    if (!parent) {
      if (text.trim()) this.stray += text;
      return;
    }
    const last = parent.children.length - 1;
    if (typeof parent.children[last] === 'string') parent.children[last] += text;
    else parent.children.push(text);
  }
  end(): void {
    this.open.pop();
  }
}

export function childrenNamed(element: Element | undefined, ...locals: string[]): Element[] {
  return (element?.children ?? []).filter(
    (node): node is Element => typeof node !== 'string' && locals.includes(node.local),
  );
}

/** The element at the end of a path of child names, first match at each step. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
  let here = element;
  for (const local of path) here = childrenNamed(here, local)[0];
  return here;
}

/** Several documents in one file, read as one. */
export const wrap = (roots: readonly Element[]): Element => ({
  name: '',
  local: '',
  attributes: {},
  children: [...roots],
});

/** First child with one of the names as written, prefix and all, in order of preference. */
export function childAs(element: Element | undefined, ...names: string[]): Element | undefined {
  for (const name of names) {
    const found = element?.children.find((node): node is Element => typeof node !== 'string' && node.name === name);
    if (found) return found;
  }
  return undefined;
}

/** All elements below with one of the names, in document order; does not look inside a match. */
export function below(element: Element | undefined, ...locals: string[]): Element[] {
  const found: Element[] = [];
  for (const node of element?.children ?? []) {
    if (typeof node === 'string') continue;
    if (locals.includes(node.local)) found.push(node);
    else found.push(...below(node, ...locals));
  }
  return found;
}

/** Text of an element and all below it, white space collapsed. */
export const textOf = (element: Element | undefined): string => rawText(element).replace(/\s+/g, ' ').trim();

export function rawText(element: Element | undefined): string {
  let text = '';
  for (const node of element?.children ?? []) text += typeof node === 'string' ? node : rawText(node);
  return text;
}

/** An attribute by its local name, in any prefix and case. */
export function attribute(element: Element | undefined, local: string): string | undefined {
  for (const [name, value] of Object.entries(element?.attributes ?? {}))
    if (localName(name) === local) return value.trim() || undefined;
  return undefined;
}
