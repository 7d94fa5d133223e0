import type { AuditStore, HeadStore } from '../../shared/ports/audit-store.ts';
import type { ExportPorts, Taker } from '../evidence/export-pack.ts';

/** Evidence packs, made and kept. Behind a port so that their libraries are loaded when the first one is asked for. */
export interface Packs {
  make(
    ports: Omit<ExportPorts, 'audit' | 'heads'>,
    flagId: string,
    taker: Taker,
  ): Promise<{ zip: Uint8Array } | 'missing' | 'busy'>;
  /** Gives the key under which it can be fetched. */
  keep(zip: Uint8Array): Promise<string>;
  /** Null for what is no key. */
  link(key: string): Promise<string | null>;
}

export interface PackStores {
  audit: AuditStore;
  heads: HeadStore;
  put(key: string, zip: Uint8Array): Promise<void>;
  link(key: string): Promise<string>;
}

/** @param randomId names a kept pack: whoever does not know it does not find it */
export function packsOnDemand(open: () => Promise<PackStores>, randomId: () => string): Packs {
  let opened: Promise<PackStores> | null = null;
  const stores = () => {
    opened ??= open();
    return opened;
  };
  return {
    async make(ports, flagId, taker) {
      const { exportPack } = await import('../evidence/export-pack.ts');
      const { audit, heads } = await stores();
      return exportPack({ ...ports, audit, heads }, flagId, taker);
    },
    async keep(zip) {
      const key = randomId();
      await (await stores()).put(key, zip);
      return key;
    },
    link: async (key) => (/^[\w-]{20,64}$/.test(key) ? (await stores()).link(key) : null),
  };
}
