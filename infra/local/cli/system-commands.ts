/** The commands that speak to a running system about drops, flags and their histories. */
import { type Asked, type Commands, needed } from './asked.ts';

const holdOrRelease =
  (deed: 'hold' | 'release') =>
  async ({ files, values, system, print }: Asked) => {
    const subject = needed(files[0], 'FLAG or DROP');
    const asked = { do: deed, reason: needed(values.reason, '--reason') };
    print(await (await import('./legal-hold.ts')).legalHold(await system(), subject, asked));
    return true;
  };

export const SYSTEM_COMMANDS: Commands = {
  async drop({ files, values, system, print, complain }) {
    const [file, partner] = [needed(files[0], 'FILE'), needed(values.partner, '--partner')];
    const { dropFile } = await import('./drop-file.ts');
    const receipt = await dropFile(await system(), file, partner, complain);
    print(receipt);
    return receipt.status === 'done';
  },
  async flags({ system, print }) {
    const { tables, output } = await system();
    const { listOpenFlags } = await import('../../../functions/adapters/dynamo-lists.ts');
    for await (const flag of listOpenFlags(tables, output('LedgerTable'))) print(flag);
    return true;
  },
  async export({ values, system, print }) {
    const flag = needed(values.pack, '--pack');
    print(await (await import('./evidence-pack.ts')).packFlag(await system(), flag, values));
    return true;
  },
  async verify({ files, system, print }) {
    if (files[0]) return (await import('./evidence-pack.ts')).verifyPackFile(files[0], print);
    return (await import('./verify-system.ts')).verifySystem(await system(), print);
  },
  hold: holdOrRelease('hold'),
  release: holdOrRelease('release'),
  async recount({ system, print }) {
    return (await import('./recount.ts')).recount(await system(), print);
  },
};
