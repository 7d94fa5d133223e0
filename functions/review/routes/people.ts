import { type ConsoleContext, type ConsolePorts, Refused, requireAllowed } from '../console.ts';
import { show } from '../show.ts';
import { undoNotice } from '../undo-notice.ts';
import { peoplePage } from '../views/people-page.ts';

const PEOPLE = 500;

/** Who has signed in so far, for whoever erases names. */
export const peopleRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const person = context.get('person');
  requireAllowed(person, 'erase-names');
  const words = context.get('words');
  const body = peoplePage(words, { people: await ports.people.list(PEOPLE), person });
  const notice = await undoNotice(ports, context);
  return show(context, { title: words.t('people.title'), notice }, body);
};

export const eraseNameRoute =
  ({ people, clock }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const person = context.get('person');
    requireAllowed(person, 'erase-names');
    const { id } = await context.req.parseBody();
    if (typeof id !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(id)) throw new Refused(400, 'error.input');
    if (!(await people.eraseName(id, person.id, clock.now()))) throw new Refused(404, 'error.not-found');
    return context.redirect('/people?done=erase', 303);
  };
