/**
 * How much more a function costs on a text that is `times` as long: 8 for linear work, 64 for quadratic, where `times` is 8.
 * Processor time is noisy, and noise only adds: of a few looks the least is taken, so that only real growth is seen, and what grows at most twice as fast as the text needs no further look.
 */
export function leastGrowth(work: (text: string) => unknown, text: string, times: number, looks = 5): number {
  const long = text.repeat(times);
  work(text);
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < looks && least > 2 * times; look++) {
    // Below two milliseconds the clock measures itself.
    least = Math.min(least, cost(work, long) / Math.max(2, Math.min(cost(work, text), cost(work, text))));
  }
  return least;
}

/** Milliseconds of processor time. */
function cost(work: (text: string) => unknown, text: string): number {
  const from = process.cpuUsage();
  work(text);
  return process.cpuUsage(from).user / 1000;
}
