import { LIMITS } from '../../../shared/pipeline/limits.ts';
import { receiptKey } from '../../../shared/pipeline/place.ts';
import { type ConsoleContext, type ConsolePorts, requireOwn } from '../console.ts';
import { requireFound } from '../show.ts';

/** The receipt of a file as its partner reads it: a browser has no token for the API. */
export const receiptRoute =
  ({ data }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const { partner = '', name = '' } = context.req.param();
    requireOwn(context.get('person'), partner);
    const key = receiptKey({ partner, name: decodeURIComponent(name) });
    const bytes = requireFound(await data.get(key, LIMITS.storedBytes), 'error.no-drop');
    return context.body(new TextDecoder().decode(bytes), 200, { 'content-type': 'application/json' });
  };
