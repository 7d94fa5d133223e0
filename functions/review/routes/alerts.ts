import { acknowledgeCase, readInbox } from '../alerts.ts';
import { type ConsoleContext, type ConsolePorts, Refused, requireAllowed } from '../console.ts';
import { show } from '../show.ts';
import { alertsPage } from '../views/alerts-page.ts';

/** What a recipient of alerts was told, and whether it arrived. */
export const alertsRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  requireAllowed(context.get('person'), 'see-alerts');
  const inbox = await readInbox(ports, context.req.param('recipient'));
  const words = context.get('words');
  const body = alertsPage(words, inbox, context.get('person'));
  return show(context, { title: words.t('alerts.title'), active: 'alerts' }, body);
};

export const acknowledgeRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const person = context.get('person');
  requireAllowed(person, 'acknowledge');
  const recipient = context.req.param('recipient') ?? '';
  const { case: caseId } = await context.req.parseBody();
  if (typeof caseId !== 'string' || caseId.length > 200) throw new Refused(400, 'error.input');
  await acknowledgeCase(ports, recipient, caseId, person.id);
  return context.redirect(`/alerts/${recipient}`, 303);
};
