import { buildPack } from '../../shared/evidence/build-pack.ts';
import { reportPdf } from '../../shared/evidence/report-pdf.ts';
import { noteOnFlag } from '../../shared/review/act-on-flag.ts';
import { coversRead } from '../../shared/review/flag-event.ts';
import type { Language } from '../../shared/review/flag-words.ts';
import { type FlagPorts, writeFlag } from '../runtime/write-flag.ts';
import { type GatherPorts, gatherPack } from './gather-pack.ts';
import { packFonts } from './pack-fonts.ts';

export type ExportPorts = GatherPorts & FlagPorts;

/** Who takes the pack, and in which language it is read. */
export interface Taker {
  id: string;
  lang: Language;
}

/**
 * The evidence pack of a flag. That it was taken is an event, written before anything is read and itself a part of the
 * pack; taken again by the same person within a quarter of an hour, with nothing in between, it is the same pack.
 */
export async function exportPack(
  ports: ExportPorts,
  flagId: string,
  { id: actor, lang }: Taker,
): Promise<{ zip: Uint8Array } | 'missing' | 'busy'> {
  const taken = { actor, action: 'export', data: { what: 'pack' } } as const;
  const acted = await writeFlag(ports, flagId, (record, at) => ({
    ok: true,
    record: coversRead(record.event, { ...taken, at }) ? record : noteOnFlag(record, { ...taken, at }),
  }));
  if (acted === 'missing' || acted === 'busy') return acted;
  if (!acted.ok) return 'busy';
  const input = await gatherPack(ports, acted.record, lang);
  return { zip: await buildPack(input, (report) => reportPdf(report, packFonts())) };
}
