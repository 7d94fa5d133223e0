import { foldBare, folded } from './fold.ts';
import { SECTION_NAMES } from './section-names-data.ts';

const NAMES = new Set(folded(SECTION_NAMES));
const LONGEST = 24;

/** Whether a line is the name of a section and nothing else: `SPOR`, `Wirtschaft`, `اقتصاد`. */
export const isSectionName = (text: string): boolean => text.length <= LONGEST && NAMES.has(foldBare(text));
