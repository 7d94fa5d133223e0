/**
 * Operators' patterns. RE2 matches in time linear in the text, whatever the pattern; what is left to bound is the size
 * of the compiled program, by which that time is multiplied, and the number of searches in one text.
 */
import type { RE2JS } from 're2js';
import { LIMITS } from '../../pipeline/limits.ts';
import { foldText } from '../../rights/fold-text.ts';
import type { Place } from '../place.ts';

export type FindPattern = (folded: string) => Place[];

/** Thrown by `compilePattern`: the pattern is not taken. */
export class PatternError extends Error {
  override name = 'PatternError';
}

/** @param engine handed in, so that it is loaded only where patterns are in use */
export function compilePattern(pattern: string, engine: typeof RE2JS): FindPattern {
  if (pattern.length > LIMITS.watchPatternChars) throw new PatternError('the pattern is too long');
  const compiled = compiledBy(engine, foldedPattern(pattern));
  if (compiled.programSize() > LIMITS.watchPatternProgram) throw new PatternError('the pattern repeats too much');
  if (compiled.matcher('').find()) throw new PatternError('the pattern matches where there is nothing');
  return (folded) => {
    const places: Place[] = [];
    const matcher = compiled.matcher(folded);
    // Each search is one pass at most; one more than is kept says that there are more.
    while (places.length <= LIMITS.spansPerFinding && matcher.find()) {
      if (matcher.end() > matcher.start()) places.push({ start: matcher.start(), end: matcher.end() });
    }
    return places;
  };
}

function compiledBy(engine: typeof RE2JS, pattern: string): RE2JS {
  try {
    return engine.compile(pattern);
  } catch (cause) {
    throw new PatternError('the pattern cannot be read', { cause });
  }
}

const ESCAPE =
  /\\(?:[pP]\{[^}]{0,40}\}|[pP].|x\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{2}|[\s\S])|\[:\^?[a-z]{1,10}:\]|\(\?[a-zA-Z-]{0,8}[:)]/g;

/** The letters of a pattern folded as the text is; escapes, classes by name and flags stay. */
function foldedPattern(pattern: string): string {
  let out = '';
  let from = 0;
  for (const { 0: kept, index } of pattern.matchAll(ESCAPE)) {
    out += foldText(pattern.slice(from, index)).text + kept;
    from = index + kept.length;
  }
  return out + foldText(pattern.slice(from)).text;
}
