/**
 * The dump of an agency, dropped by who may and who may not, then copied without its notice, through all stages with the
 * detectors and rules of the handlers. Twice: our own dump, and the one the project was started from, where it lies beside
 * the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { receiptKey } from '../../shared/pipeline/place.ts';
import type { Receipt } from '../../shared/pipeline/receipt.ts';
import { summary } from './embedded/upload-and-wait.ts';
import { MemoryRegisters } from './memory-ports.ts';
import { rememberedDetectors } from './remembered-detectors.ts';
import { World } from './storm.ts';
import { CALM } from './weather.ts';

const EVENTS = new URL('../../events/', import.meta.url);
const OWN = new URL('drops/ilkha-noon.txt', EVENTS);
const SEED = new URL('../../../shared/samples/seed/ilkha-dump.txt', import.meta.url);
if (!existsSync(SEED)) console.warn('The seed dump does not lie beside the project: its walk is skipped, ours is not.');
const register = (name: string) => JSON.parse(readFileSync(new URL(`register/${name}.json`, EVENTS), 'utf8'));

describe.each([
  ['of our own', OWN, true],
  ['that the project was started from', SEED, existsSync(SEED)],
])('a dump %s', (_, file, isThere) => {
  const text = isThere ? readFileSync(file, 'utf8') : '';
  const story = text.slice(0, Math.max(0, text.indexOf('تنبيه:'))).trimEnd();
  const world = new World(
    new MemoryRegisters(register('partners'), { licenses: register('licenses') }),
    rememberedDetectors(),
    CALM,
  );
  let hour = 6;
  async function drop(partner: string, name: string, body: string): Promise<Receipt> {
    const at = `2026-03-01T${String(hour++).padStart(2, '0')}:00:00.000Z`;
    await world.upload(`incoming/${partner}/${name}`, new TextEncoder().encode(body), at);
    await world.run();
    return JSON.parse(world.data.text(receiptKey({ partner, name })) ?? '');
  }
  /** Part of the story's text that lies in spans shared with the agency's own work. */
  function fromAgency({ stories }: Receipt): number {
    const found = world.ledger.storyItems.get(stories[0]?.storyId ?? '');
    if (!found || 'setAside' in found) throw new Error('not judged');
    const own = found.matches.find(({ workId }) => world.ledger.workItems.get(workId)?.own);
    for (const { qStart, qEnd } of own?.spans ?? []) expect(qEnd).toBeGreaterThan(qStart);
    return own?.shareOfStory ?? 0;
  }

  it.skipIf(!isThere)('without a license: the story is flagged high, each brief lower', async () => {
    expect(summary(await drop('kuzey-postasi', 'dump.txt', text))).toEqual([
      'story no-license İLKHA high:unlicensed',
      ...Array(4).fill('brief no-license İLKHA low:unlicensed'),
    ]);
  });

  it.skipIf(!isThere)('with a license nothing is flagged; of its own agency five works are registered', async () => {
    const licensed = await drop('dicle-haber', 'dump.txt', text);
    expect(summary(licensed)).toEqual(['story licensed İLKHA', ...Array(4).fill('brief licensed İLKHA')]);
    const own = await drop('ilkha', 'dump.txt', text);
    expect(summary(own)).toEqual(['story own-work İLKHA', ...Array(4).fill('brief own-work İLKHA')]);
  });

  it.skipIf(!isThere)('copied without notice and sign-off is flagged by its text, nearly all of it', async () => {
    const receipt = await drop('nehir-gazetesi', 'copy.txt', `${story.replace(/\s*\(İLKHA\)\s*$/, '')}\n`);
    expect(summary(receipt)).toEqual(['story no-license İLKHA high:unlicensed']);
    expect(fromAgency(receipt)).toBeGreaterThan(0.9);
  });

  it.skipIf(!isThere)('of which two paragraphs stand in another story is flagged by these', async () => {
    const body = [
      'سوق القرية يفتح أبوابه من جديد',
      'عاد الباعة إلى سوق القرية بعد شتاء طويل وعرضوا ما جمعوه من عسل وجوز وسجاد منسوج باليد في الصباح.',
      ...story.split(/\n+/).slice(2, 4),
      'ويقول أكبرهم سنا إن الناس يشترون أقل من قبل لكنهم يبقون وقتا أطول للحديث وشرب الشاي في المساء.',
    ].join('\n\n');
    const receipt = await drop('nehir-gazetesi', 'two paragraphs.txt', `${body}\n`);
    expect(summary(receipt).join()).toMatch(/^story no-license İLKHA (?:high|medium):unlicensed$/);
    expect(fromAgency(receipt)).toBeGreaterThan(0.2);
    expect(fromAgency(receipt)).toBeLessThan(0.9);
  });
});
