import type { CopyrightSign } from './copyright-sign.ts';
import type { Hit } from './lexicon-trie.ts';
import type { RightsTerm } from './terms.ts';

/** What one sentence says about rights, in the language that says most. */
export interface Statement {
  terms: Set<RightsTerm>;
  /** Evidence for, less evidence against; a notice needs NOTICE_SCORE. */
  score: number;
  lang: string;
  /** The words it was read from, in order; offsets of the sentence. */
  hits: readonly Hit[];
  sign: CopyrightSign | null;
  /** It may stand at the edge of a notice that another sentence makes. */
  supports: boolean;
  /** SPDX id of a Creative Commons licence, when the words give enough. */
  licence: string | null;
}

export const NOTICE_SCORE = 3;
/** What a neighbour's evidence adds: two half-sure statements side by side are sure. */
export const NEIGHBOUR_SHARE = 0.4;
