import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modulesBelow } from './source-tree.ts';

/**
 * Words of languages stand in `shared/rights/lexicons`, one file a language, so that adding a language is adding one file.
 * A regular expression of the rights detector holds marks, digits and classes of letters, and no words.
 */
const WORD = /(?<![\\\p{L}])(?:[\p{L}&&[^a-zA-Z]]{2,}|[a-zA-Z]{4,})/gv;
/** Marks that all languages share, parts of addresses and of formats, and names of Unicode properties. */
const NO_WORDS = new Set(
  'copyright copy creative commons https http creativecommons licenses publicdomain zero mark Script Hangul Hiragana Katakana Devanagari Thai Arabic Hebrew'.split(
    ' ',
  ),
);
/** Fields of formats and times of the clock are read in the words of their standards; what facts a notice states is still to follow. */
const OF_FORMATS = /\/(?:metadata-notices|read-time|notice-odrl|notice-facts)\.ts$/;

function wordsInPatterns(text: string): string[] {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(...wordsOf(node.text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const wordsOf = (pattern: string): string[] =>
  [...pattern.replace(/\\[pP]\{[^}]*\}/g, ' ').matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => !NO_WORDS.has(word));

const modules = modulesBelow('shared/rights').filter(
  ({ path }) => !/-data(?:-\w+)?\.ts$/.test(path) && !OF_FORMATS.test(path),
);

describe('words are data', () => {
  it('sees the detector', () => expect(modules.length).toBeGreaterThanOrEqual(30));

  it('no regular expression of the detector holds words of a language', () => {
    const holding = modules.flatMap(({ path, text }) => wordsInPatterns(text).map((word) => `${path}: ${word}`));
    expect(holding).toEqual([]);
  });

  it.each([
    'const X = /fotoğraf/u;',
    'const X = /(?:صور|عکس)/u;',
    'const X = /site|website/;',
    'f(/社|公司/)',
  ])('would catch %s', (line) => expect(wordsInPatterns(line)).not.toEqual([]));

  it.each([
    'const X = /^\\p{Lu}\\p{Ll}+ ?[:©]/u;',
    'const X = /\\p{Script=Hiragana}|(?:19|20)\\d\\d/u;',
  ])('lets pass %s', (line) => expect(wordsInPatterns(line)).toEqual([]));
});
