/**
 * How far the detector reaches beyond what it was told: recall on the worded notices of a language when its lexicon is left
 * out, and how many holders are still named when the register does not list them. `node test/bench/rights-left-out.ts`.
 */
import { detectNotices, detectorFor } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { BUILT_IN_HOLDERS } from '../../shared/rights/holders-data.ts';
import { LEXICONS } from '../../shared/rights/lexicons/all-lexicons.ts';
import { NOTICES } from '../rights/later-wording-data.ts';
import { WORDED_NEWS } from '../rights/worded-news-data.ts';
import { WORDED_NOTICES } from '../rights/worded-notices-data.ts';

const directory = createHolderDirectory();
const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} % of ${of}`;

let [kept, all] = [0, 0];
for (const lang of new Set(WORDED_NOTICES.map(([language]) => language))) {
  const detect = detectorFor(LEXICONS.filter((lexicon) => lexicon.lang !== lang));
  const texts = WORDED_NOTICES.filter(([language]) => language === lang);
  const found = texts.filter(([, text]) => detect(text, directory).length).length;
  kept += found;
  all += texts.length;
  console.log(`without ${lang.padEnd(4)} ${percent(found, texts.length)}`);
}
console.log(`recall, each language left out in turn: ${percent(kept, all)}`);

const unlisted = createHolderDirectory([], []);
const listed = NOTICES.filter(([, holder]) => holder !== null && directory.byName(holder));
const named = listed.filter(([text, holder]) =>
  detectNotices(text, unlisted).some((notice) => notice.holder === holder),
);
console.log(
  `listed holders named when none of the ${BUILT_IN_HOLDERS.length} is listed: ${percent(named.length, listed.length)}`,
);

const alarms = WORDED_NEWS.filter((text) => detectNotices(text, directory).some(({ scope }) => scope !== 'media'));
console.log(`false alarms on worded news: ${percent(alarms.length, WORDED_NEWS.length)}`);
