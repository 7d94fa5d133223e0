/** What operators watch for, as it is stored in the register. */
import * as v from 'valibot';
import { LIMITS } from '../../pipeline/limits.ts';
import { SEVERITIES } from '../../verdict/verdict.ts';
import { LONGEST_PHRASE } from '../phrase-finder.ts';
import { MORPHOLOGIES, type Morphology } from '../word-endings.ts';

export interface WatchTerm {
  /** A word or phrase, as whole words. Case, accents, İ/I/ı/i, Arabic letter variants and digits of any script count alike. */
  words: string;
  /** The words may bear the endings and particles of this language (`terör`: terörün, terörle; `جيش`: والجيش, جيشها). */
  lang?: Morphology;
  /** Accents, dots and letter variants count: `şık` is not `sik`. */
  letters?: 'same';
}

export interface WatchList {
  /** Kebab-case; the check and the flag are called `watch-<id>`. */
  id: string;
  severity: 'high' | 'medium' | 'low';
  /** The sentence a reviewer reads. */
  because: string;
  /** Partners whose stories are compared; absent: all. */
  partners?: string[];
  terms: WatchTerm[];
  /** RE2 patterns, read on folded text: lower case, no accents, ASCII digits. */
  patterns: string[];
  /** Phrases in which a hit means something else: a list with `intihar` may leave out `intihar saldırısı`. */
  except: string[];
  /** Texts that the list must find, and must not: it is not taken when one behaves otherwise. */
  mustHit: string[];
  mustMiss: string[];
}

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const listOf = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

export const WatchListSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'an id: a-z, 0-9 and dash, at most 40 characters')),
    severity: v.picklist(SEVERITIES),
    because: text(200),
    partners: v.optional(v.pipe(v.array(text(63)), v.minLength(1), v.maxLength(1_000))),
    terms: listOf(
      v.strictObject({
        words: text(LONGEST_PHRASE),
        lang: v.optional(v.picklist(MORPHOLOGIES)),
        letters: v.optional(v.literal('same')),
      }),
      LIMITS.watchTerms,
    ),
    patterns: listOf(text(LIMITS.watchPatternChars), LIMITS.watchPatterns),
    except: listOf(text(LONGEST_PHRASE), LIMITS.watchTerms),
    mustHit: listOf(text(500), 200),
    mustMiss: listOf(text(500), 200),
  }),
  v.check(({ terms, patterns }) => terms.length + patterns.length > 0, 'a term or a pattern'),
  v.check(({ mustHit, mustMiss }) => mustHit.length > 0 && mustMiss.length > 0, 'an example to hit and one to miss'),
);
