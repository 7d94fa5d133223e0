/** Pages as readers of Turkish and Arabic see them: what the pipeline recorded in English is said in their language. */
import { describe, expect, test } from 'vitest';
import { ODDITIES } from '../../shared/formats/oddities-data.ts';
import { PASSED } from '../../shared/license/policy.ts';
import type { JudgedRecord } from '../../shared/pipeline/records.ts';
import { changesOf, JUDGED_AGAIN } from '../../shared/review/recheck.ts';
import { sentenceOf } from '../../shared/text/sentence-of.ts';
import { type Input, SITUATIONS } from '../verdict/situations-data.ts';
import { judge, story } from '../verdict/story-factory.ts';
import { newsroom } from './console-world.ts';
import { TABLES } from './word-tables.ts';

const LANGS = ['tr', 'ar'] as const;
const { world, turkish, arabic, hostile, dropId } = await newsroom();
const reader = world.as('ana', 'reviewer');

/** What stands on a page beside the records that are labelled as such. */
async function unlabelled(path: string, lang: (typeof LANGS)[number]): Promise<string> {
  const answer = await reader.get(path, lang);
  expect(answer.status, path).toBe(200);
  const page = await answer.text();
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  const label = TABLES[lang]['flag.recorded'];
  return main.replace(/<small class="recorded">.*?<\/small>/gs, (record) => (record.includes(label) ? '' : record));
}
const escaped = (said: string) => said.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');

async function expectNoEnglish(path: string, recorded: readonly string[]) {
  for (const lang of LANGS) {
    const page = await unlabelled(path, lang);
    expect(page).not.toContain('lang="en"');
    expect(
      recorded.filter((said) => page.includes(escaped(said))),
      `${lang} ${path}`,
    ).toEqual([]);
  }
}

describe('a flag page', () => {
  test.each(SITUATIONS)('$it', async ({ given }) => {
    const { verdict, flags } = judge({ ...given, story: story(given.story) } as Input);
    const stored = (await world.ledger.story(turkish.storyId)) as JudgedRecord;
    await world.ledger.putStory({ ...stored, verdict });
    const { kind, because, holderId } = flags[0] ?? turkish;
    world.ledger.flagItems.set(turkish.flagId, { ...turkish, kind, because, holderId });
    const recorded = [because, ...verdict.reasons, ...verdict.trace.map((step) => step.because)];
    await expectNoEnglish(`/flags/${turkish.flagId}`, recorded);
    const english = await (await reader.get(`/flags/${turkish.flagId}`)).text();
    const told = verdict.reasons.length + verdict.trace.length;
    expect(english.match(/<span lang="en" dir="ltr">/g)?.length).toBeGreaterThanOrEqual(told);
  });
  test('of a content check, and of one that nobody knows any more', async () => {
    for (const kind of ['content:phone-number', 'content:of-yesterday', 'content:watch-rumours']) {
      const because = 'The text gives 2 telephone numbers outside contact lines.';
      world.ledger.flagItems.set(hostile.flagId, { ...hostile, kind, because });
      await expectNoEnglish(`/flags/${hostile.flagId}`, [because]);
      const page = await (await reader.get(`/flags/${hostile.flagId}`, 'tr')).text();
      expect(page).toContain(because);
    }
  });
  test('that was closed by the pipeline, in its status and its history', async () => {
    for (const wanted of [[], null]) {
      const [closed] = changesOf([arabic], wanted, world.now);
      if (!closed) throw new Error('nothing was closed');
      world.ledger.flagItems.set(closed.flagId, closed);
      await expectNoEnglish(`/flags/${arabic.flagId}`, Object.values(JUDGED_AGAIN));
      expect(await unlabelled(`/flags/${arabic.flagId}`, 'tr')).toContain(
        TABLES.tr[wanted ? 'again.over' : 'again.set-aside'],
      );
    }
  });
});

test('a drop page: what a policy took away, and what was odd about the file', async () => {
  const judged = (await world.ledger.story(hostile.storyId)) as JudgedRecord;
  const allowed = sentenceOf(PASSED.allowed, { until: '2026-04-01T00:00:00Z', entry: 'a<1>' });
  const passed = [allowed, PASSED.small, 'Somehow.'].map((because) => ({ kind: 'scope', holderId: 'meltem', because }));
  await world.ledger.putStory({ ...judged, passed });
  const reason = 'The file is protected with a password. Remove the protection and send it again.';
  const warnings = Object.values(ODDITIES).map((said) => sentenceOf(said, { count: 2, no: 3, reason }));
  const drop = await world.ledger.drop(dropId);
  if (!drop) throw new Error('no drop');
  world.ledger.dropItems.set(dropId, { ...drop, warnings: [...warnings, 'Something else.'] });
  await expectNoEnglish(`/drops/${dropId}`, [...warnings, allowed, PASSED.small, 'Somehow.', 'Something else.']);
  const page = await unlabelled(`/drops/${dropId}`, 'ar');
  expect(page).toContain(TABLES.ar['odd.damaged']);
  expect(page).toContain('a&lt;1&gt;');
});

test('the answer of the licenses, and what a proposal would change', async () => {
  const uses = ['republish', 'excerpt'].flatMap((use) => ['2025-02-01', '2026-02-01'].map((date) => [use, date]));
  for (const [use, date] of uses)
    await expectNoEnglish(`/registers/gazette?holder=meltem&use=${use}&language=tr&date=${date}`, [
      'The license is active.',
      'No kill order is known.',
      'The license starts at',
      'excerpt is granted',
    ]);
  const license = world.lists.all.licenses.at(-1);
  const [id, changed] = ['gazette~meltem-gazette~3', { ...license, grants: [{ use: 'republish' }] }];
  const { version: _version, recordedAt: _at, partnerId: _partner, ...form } = changed;
  const keeper = world.as('malik', 'register-manager');
  expect((await keeper.post('/registers/gazette/edit', { license: JSON.stringify(form), base: '2' })).status).toBe(303);
  await expectNoEnglish(`/proposals/${id}/impact`, []);
});

test('the walk would find English that nobody labelled', async () => {
  world.ledger.flagItems.set(hostile.flagId, { ...hostile, kind: 'scope', because: 'Said.' });
  expect(await unlabelled(`/flags/${hostile.flagId}`, 'tr')).not.toContain('Said.');
  expect(await (await reader.get(`/flags/${hostile.flagId}`, 'tr')).text()).toMatch(/Kayıttaki hâliyle: .*Said\./);
});
