import { PoisonError } from '../pipeline/failures.ts';
import { LIMITS } from '../pipeline/limits.ts';

/** Parses JSON after its nesting was counted; null when it is no JSON. A broken tail is not guessed at. */
export function parseJson(text: string): unknown {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (quoted) i += code === 92 ? 1 : 0;
    else if (code === 91 || code === 123) {
      if (++depth > LIMITS.markupDepth) throw new PoisonError('too-deep');
    } else if (code === 93 || code === 125) depth--;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
