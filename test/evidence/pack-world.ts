/** A flag with everything a pack can hold: both delivered files, licenses of two ages, a history of two days under a head. */
import { sealDays } from '../../functions/seal/seal-days.ts';
import type { UseRequest } from '../../shared/license/use-request.ts';
import { originalKeyOf, textKeyOf } from '../../shared/pipeline/manifest.ts';
import type { JudgedRecord } from '../../shared/pipeline/records.ts';
import type { Language } from '../../shared/review/flag-words.ts';
import { replayVerdict } from '../../shared/verdict/replay-verdict.ts';
import { MemoryAudit } from '../audit/memory-audit.ts';
import { newsroom } from '../console/console-world.ts';

const asked: UseRequest = {
  ...{ partnerId: 'gazette', holderId: 'meltem', use: 'republish', at: '2026-03-02T12:00:00.000Z' },
  ...{ knownAt: '2026-01-01T12:00:00.000Z', channel: 'web', place: null, territories: ['TR'], language: 'tr' },
  work: {
    ...{ workId: null, language: 'tr', genres: null, subjects: null, publishedAt: null },
    withdrawn: false,
    embargo: null,
  },
  ...{ extent: { whole: true, words: 20, shareOfWork: 0.5 }, used: null, fulfilled: [], offered: null },
};

export async function packWorld(which: 'turkish' | 'arabic' | 'hostile' = 'turkish') {
  const room = await newsroom();
  const { world } = room;
  const flag = room[which];
  for (const [key, bytes] of [...world.data.stored]) {
    if (!key.endsWith('text.utf16le')) continue;
    const text = new TextDecoder('utf-16le').decode(bytes);
    const dropId = key.split('/')[1] ?? '';
    if (textKeyOf(dropId) === key) await world.data.put(originalKeyOf(dropId), new TextEncoder().encode(text));
  }
  const story = (await world.ledger.story(flag.storyId)) as JudgedRecord;
  const { licenses } = world.lists.all;
  const answer = replayVerdict({ ...story.verdict, asked }, licenses, 'then');
  await world.ledger.putStory({ ...story, basis: '3', verdict: { ...story.verdict, ...answer, asked } });
  const ada = world.as('ada', 'counsel');
  await ada.get(`/flags/${flag.flagId}`);
  await ada.post(`/flags/${flag.flagId}/note`, { text: '=HYPERLINK("x") <script>alert(1)</script> \u202Enote' });
  world.later(24 * 3600);
  await sealDays({ audit: new MemoryAudit(world.review), heads: world.heads, clock: world.ports.clock });
  return { ...room, flag, ada };
}

/** As a browser gets it. */
export async function takePack(
  { flag, ada }: Pick<Awaited<ReturnType<typeof packWorld>>, 'flag' | 'ada'>,
  lang: Language = 'en',
) {
  const answer = await ada.post(`/flags/${flag.flagId}/pack`, {}, {}, lang);
  return { answer, zip: new Uint8Array(await answer.arrayBuffer()) };
}
