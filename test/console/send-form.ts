/** A register manager who fills in the forms of the console as a browser without script sends them. */
import type { newsroom } from './console-world.ts';
import { fieldsOfForm } from './page-form.ts';

type Room = Awaited<ReturnType<typeof newsroom>>;

export function formsOf(room: () => Room) {
  const malik = () => room().world.as('malik', 'register-manager');
  const fieldsAt = async (path: string) => fieldsOfForm(await (await malik().get(path)).text(), 'editor');
  return {
    malik,
    fieldsAt,
    /** Licenses proposed. */
    proposed: () => [...room().world.desk.items.values()].map(({ license }) => license),
    /** Other entries proposed. */
    entries: () => [...room().world.desk.entryItems.values()],
    async send(path: string, changed: Record<string, string>, lang = 'en') {
      const cookie = `__Host-session=${encodeURIComponent('secret of malik')}; lang=${lang}`;
      const answer = await malik().post(path, { ...(await fieldsAt(path)), ...changed }, { cookie });
      return { status: answer.status, page: await answer.text() };
    },
  };
}
