import type { FlagRecord } from '../../shared/pipeline/records.ts';
import type { Acted } from '../../shared/review/act-on-flag.ts';
import { type FlagPorts, writeFlag } from '../runtime/write-flag.ts';
import { Refused } from './console.ts';

/** As {@link writeFlag}. @throws Refused when there is no such flag, or too many were faster */
export async function act(
  ports: FlagPorts,
  flagId: string,
  deed: (record: FlagRecord, now: string) => Acted,
): Promise<Acted> {
  const acted = await writeFlag(ports, flagId, deed);
  if (acted === 'missing') throw new Refused(404, 'error.no-flag');
  if (acted === 'busy') throw new Refused(503, 'error.busy');
  return acted;
}
