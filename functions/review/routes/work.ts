import { dropOfStory } from '../../../shared/pipeline/ids.ts';
import { type ConsoleContext, type ConsolePorts, requireAllowed } from '../console.ts';
import { fenceWork, readWork } from '../fence-work.ts';
import { show } from '../show.ts';
import { tellDropRead } from '../tell-drop-read.ts';
import { undoNotice } from '../undo-notice.ts';
import { workPage } from '../views/work-page.ts';

/** A registered work with its text, and the passages of it that are not its holder's. */
export const workRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const person = context.get('person');
  requireAllowed(person, 'fence-work');
  const work = await readWork(ports, context.req.param('id') ?? '');
  await tellDropRead(ports, dropOfStory(work.record.storyId), person.id);
  const words = context.get('words');
  const notice = await undoNotice(ports, context);
  return show(context, { title: words.t('work.title'), active: 'registers', notice }, workPage(words, work, person));
};

export const fenceWorkRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const id = context.req.param('id') ?? '';
  await fenceWork(ports, id, await context.req.parseBody(), context.get('person'));
  return context.redirect(`/works/${id}?done=fence`, 303);
};
