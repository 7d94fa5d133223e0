/** A week of deliveries, flags and decisions, for looking at the console as it is in use. */
import type { ConsoleWorld } from './console-world.ts';

const HEADLINES = [
  ['tr', 'Liman genişletme çalışmaları ertelendi'],
  ['ar', 'أسعار القمح ترتفع في الأسواق بعد موجة جفاف طويلة'],
  ['en', 'Fishermen return to the northern banks after a season ashore'],
  ['tr', 'Belediye meclisi yeni imar planını oy çokluğuyla kabul etti, muhalefet itiraz edecek'],
  ['ar', 'وزارة التعليم تعلن مواعيد الامتحانات'],
] as const;
const KINDS = ['unlicensed', 'scope', 'expired', 'unlicensed', 'condition', 'undecided'];
const HOLDERS = ['meltem', 'deniz', 'kuzey-ajans'];
const DECISIONS = [
  'confirmed-unlicensed',
  'confirmed-scope',
  'false-match',
  'confirmed-unlicensed',
  'quotation-exception',
];
const DAY_MS = 86_400_000;

export async function busyWeek(world: ConsoleWorld): Promise<void> {
  const today = world.now;
  const reviewer = world.as('rana', 'senior');
  for (let back = 9; back >= 0; back--) {
    const day = new Date(Date.parse(today) - back * DAY_MS - 3 * 3_600_000).toISOString();
    const partner = back % 3 ? 'gazette' : 'kuzey-postasi';
    const stories = HEADLINES.slice(0, 2 + ((back * 7) % 4));
    const texts = stories.map(([lang, head]) => ({ lang, text: `${head}\n\n${day}` }));
    const { ids } = await world.drop(partner, texts, day);
    for (const [at, storyId] of ids.entries()) {
      const [no, severity] = [at + back, (['high', 'medium', 'low'] as const)[(at + back) % 3] ?? 'low'];
      const shareOfStory = no % 3 ? 0.3 + (no % 7) / 10 : null;
      const [kind = 'unlicensed', holderId = null] = [KINDS[no % 6], HOLDERS[no % 3]];
      const { flagId } = await world.flag({ storyId, partner, kind, severity, holderId, shareOfStory, openedAt: day });
      if (back < 2 || no % 5 === 0) continue;
      world.now = new Date(Date.parse(day) + 3_600_000).toISOString();
      await reviewer.post(`/flags/${flagId}/decide`, { kind: DECISIONS[no % 5] ?? 'false-match', reason: 'Checked.' });
    }
  }
  world.now = today;
}
