/**
 * One execution environment of one function, as Lambda has it: a process that imports the bundle and takes events one
 * after the other. Reads `{ url, events }` from the file it is given; prints what it cost.
 */
import { existsSync, readFileSync } from 'node:fs';

const { url, events } = JSON.parse(readFileSync(String(process.argv[2]), 'utf8')) as { url: string; events: object[] };
// By processor time: on a machine that does something else besides, the clock says more of that.
const begun = process.cpuUsage();
const { handler } = await import(url);
const loading = process.cpuUsage(begun);
const imported = (loading.user + loading.system) / 1000;
const context = { getRemainingTimeInMillis: () => 60_000, awsRequestId: 'bench', functionName: 'bench' };
const from = process.cpuUsage();
for (const event of events) await handler(event, context);
const { user, system } = process.cpuUsage(from);
// On a channel of its own: stdout holds what the function logs.
process.send?.({ imported, processor: (user + system) / 1000, peakMb: peakMb() });
process.disconnect?.();

/** The system's own figure counts from the fork on, when this was still a copy of the bench: Linux tells that of the program alone. */
function peakMb(): number {
  const told =
    existsSync('/proc/self/status') && /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return (told ? Number(told[1]) * 1.024 : process.resourceUsage().maxRSS * 1.024) / 1000;
}
