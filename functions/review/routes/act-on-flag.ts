import type { ConsoleContext, ConsolePorts } from '../console.ts';
import { doOnFlag, requestOf } from '../flag-deeds.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { show } from '../show.ts';
import { messagePage } from '../views/message-page.ts';

/** A form of the flag page: does what it asks, then leads on; a refusal is told with who was faster. */
export const actOnFlagRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const id = context.req.param('id') ?? '';
  const words = context.get('words');
  const request = requestOf(context.req.param('action') ?? '', await context.req.parseBody());
  const acted = await doOnFlag(ports, id, request, context.get('person'));
  if (!acted.ok) {
    const sentence = await refusalSentence(ports, words, acted);
    context.status(409);
    return show(context, { title: words.t('error.title') }, messagePage(words, sentence, `/flags/${id}`));
  }
  if (request.action === 'heartbeat') return context.body(null, 204);
  if (request.action === 'decide')
    return context.redirect(`${request.next ? `/flags/${request.next}` : '/'}?did=${id}`, 303);
  return context.redirect(`/flags/${id}?done=${request.action}`, 303);
};
