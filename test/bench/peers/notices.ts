/** Who finds rights notices: sentences worded after our rules were written, with and without a notice, in many languages; whether one is there, not who holds it. */
import { detectNotices } from '../../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../../shared/rights/holder-directory.ts';
import { NO_NOTICES, NOTICES } from '../../rights/later-wording-data.ts';
import type { Figure } from '../report.ts';
import { PHRASES } from './phrases-data.ts';
import { figuresOf, noScore, timed } from './score.ts';

export async function noticePeers(): Promise<Figure[]> {
  const directory = createHolderDirectory();
  const tools: [string, (text: string) => boolean][] = [
    ['rightsdesk', (text) => detectNotices(text, directory).length > 0],
    ['phrase list', (text) => PHRASES.some((phrase) => text.toLowerCase().includes(phrase))],
  ];
  const figures: Figure[] = [];
  for (const [name, finds] of tools) {
    const score = noScore();
    for (const [text, there] of [
      ...NOTICES.map(([text]) => [text, true] as const),
      ...NO_NOTICES.map((text) => [text, false] as const),
    ]) {
      const found = await timed(score, () => finds(text));
      score.of++;
      if (found && there) score.right++;
      else if (found) score.wrong++;
      else if (there) score.missed++;
    }
    figures.push(...figuresOf('peers: notices', name, score));
  }
  return figures;
}
