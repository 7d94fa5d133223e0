import { storyIdOf } from '../../../shared/pipeline/ids.ts';
import type { Manifest } from '../../../shared/pipeline/manifest.ts';
import { isJudged } from '../../../shared/pipeline/records.ts';
import { readJson } from '../../../shared/pipeline/stored-json.ts';
import { mapAtMost } from '../../runtime/at-most.ts';
import { allowed, type ConsoleContext, type ConsolePorts } from '../console.ts';
import { requireFound, show } from '../show.ts';
import { tellDropRead } from '../tell-drop-read.ts';
import { undoNotice } from '../undo-notice.ts';
import { dropPage } from '../views/drop-page.ts';

/** Segments of one page: as many stories and queries for flags are read at most. */
const PAGE = 60;

export const dropRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const { ledger, review } = ports;
  const drop = requireFound(await ledger.drop(context.req.param('id') ?? ''), 'error.no-drop');
  const person = context.get('person');
  if (allowed(person, 'read-text')) await tellDropRead(ports, drop.dropId, person.id);
  const manifest = drop.manifestKey ? await readJson<Manifest>(ports.data, drop.manifestKey) : null;
  const all = manifest?.segments ?? [];
  const from = Math.min(Math.max(0, Number(context.req.query('from')) || 0), Math.max(0, all.length - 1));
  const segments = all.slice(from, from + PAGE);
  const ids = segments
    .filter(({ kind }) => kind === 'story' || kind === 'brief')
    .map((segment) => storyIdOf(drop.dropId, segment));
  const stories = await review.storiesById(ids);
  const flagged = ids.filter((id) => {
    const story = stories.get(id);
    return isJudged(story) && story.flags.length > 0;
  });
  const flags = (await mapAtMost(8, flagged, (id) => ledger.flagsOfStory(id))).flat();
  const words = context.get('words');
  const holds = await ports.holds.holds(drop.dropId);
  const names = await ports.people.names([...(drop.corrections ?? []), ...holds].map(({ by }) => by));
  const view = { drop, segments, from, all: all.length, perPage: PAGE, stories, flags, person, names, holds };
  const title = words.t('drop.title', { name: drop.names[0] ?? drop.dropId });
  const notice = await undoNotice(ports, context);
  return show(context, { title, active: 'drops', notice }, dropPage(words, view));
};
