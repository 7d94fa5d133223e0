/** How often a batch is sent before what is left of it is given up; the last pauses make 3 seconds. */
export const TRIES = 8;
const FIRST_MS = 12;

/** Exponential, with chance in it, so that callers refused together do not come back together. */
export function pauseBefore(tries: number): Promise<void> | undefined {
  if (!tries) return undefined;
  const most = FIRST_MS * 2 ** tries;
  return new Promise((done) => setTimeout(done, most / 2 + (Math.random() * most) / 2));
}
