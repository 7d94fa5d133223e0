import { html } from 'hono/html';
import { storyOfFlag } from '../../shared/pipeline/ids.ts';
import { UNDO_MS } from '../../shared/review/flag-states.ts';
import type { ConsoleContext, ConsolePorts } from './console.ts';
import { undoForm } from './views/decision-form.ts';
import type { Html } from './views/page.ts';
import type { Word } from './words/en-data.ts';

/** What is said of a deed that is more than something saved. */
const DONE: Readonly<Record<string, Word>> = {
  undo: 'flag.undone',
  propose: 'license.proposed',
  approve: 'proposal.approved',
  refuse: 'proposal.refused',
};

/** What was just done (`?did=` a flag, `?done=` anything), with the way back while there is one. */
export async function undoNotice(
  { review, clock }: Pick<ConsolePorts, 'review' | 'clock'>,
  context: ConsoleContext,
): Promise<Html | undefined> {
  const words = context.get('words');
  const person = context.get('person');
  const { did, done } = context.req.query();
  if (done) return html`<p>${words.t((Object.hasOwn(DONE, done) && DONE[done]) || 'flag.saved')}</p>`;
  if (!did || did.length > 220 || !storyOfFlag(did)) return undefined;
  const flag = await review.flag(did);
  const decision = flag?.life?.decision;
  if (!flag || decision?.by !== person.id) return undefined;
  const open = flag.state === 'decided' && Date.parse(clock.now()) < Date.parse(decision.at) + UNDO_MS;
  return html`<p><a href="/flags/${flag.flagId}">${words.t('flag.done', { decision: words.code('decision', decision.kind) })}</a></p>${open && undoForm(words, flag.flagId, person)}`;
}
