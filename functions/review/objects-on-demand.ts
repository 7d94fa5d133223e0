import type { Objects } from '../../shared/ports/objects.ts';

/** Objects that are opened at the first use: a cold start that only lists flags need not load the client. */
export function objectsOnDemand(open: () => Promise<Objects>): Objects {
  let opened: Promise<Objects> | null = null;
  const objects = () => {
    opened ??= open();
    return opened;
  };
  return {
    get: async (key, maxBytes) => (await objects()).get(key, maxBytes),
    getRange: async (key, from, to) => (await objects()).getRange(key, from, to),
    put: async (key, bytes, contentType) => (await objects()).put(key, bytes, contentType),
  };
}
