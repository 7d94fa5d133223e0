import { PoisonError } from '../pipeline/failures.ts';

/**
 * Refuses a document type that declares anything of its own. A plain external one is fine (nothing is ever fetched), and
 * so is the old agency habit of naming a DTD file beside the document: `<!ENTITY % nitf SYSTEM "nitf.dtd"> %nitf;`.
 *
 * @param doctype what stands between `<!DOCTYPE` and its `>`
 */
export function refuseHostileDoctype(doctype: string): void {
  const open = doctype.indexOf('[');
  if (open < 0) return;
  const rest = doctype
    .slice(open + 1, Math.max(open + 1, doctype.lastIndexOf(']')))
    .split('<!--')
    .map((part, i) => (i === 0 ? part : part.slice(part.indexOf('-->') + 3)))
    .join(' ')
    .trim();
  for (const part of rest.split('>').slice(0, -1)) {
    const name = part.replace(/^\s*(?:%[\w.-]+;\s*)*/, '');
    if (!DTD_BESIDE.test(name)) throw new PoisonError('hostile-markup');
  }
  const tail = rest.slice(rest.lastIndexOf('>') + 1);
  if (!/^\s*(?:%[\w.-]+;\s*)*$/.test(tail)) throw new PoisonError('hostile-markup');
}

/** A parameter entity that names a relative path ending in .dtd, .mod or .ent: no scheme, no host. */
const DTD_BESIDE =
  /^<!ENTITY\s+%\s+[\w.-]+\s+(?:SYSTEM|PUBLIC\s+"[^"]*")\s+["'](?![\w+.-]+:|\/\/)[^"':]*\.(?:dtd|mod|ent)["']\s*$/;
