import type { Partner } from '../../../shared/license/register.ts';
import { type ConsoleContext, type ConsolePorts, Refused } from '../console.ts';
import { show } from '../show.ts';
import { licensesPage, registersPage } from '../views/registers-page.ts';

export const LICENSES = 500;

export async function requirePartner({ registers }: Pick<ConsolePorts, 'registers'>, id: string): Promise<Partner> {
  const partner = await registers.partner(id);
  if (!partner) throw new Refused(404, 'error.not-found');
  return partner;
}

export const registersRoute =
  ({ registers, lists }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const [revision, partners, holders] = await Promise.all([
      registers.revision(),
      lists.partners(LICENSES),
      lists.holders(LICENSES),
    ]);
    const words = context.get('words');
    const body = registersPage(words, { revision, partners, holders });
    return show(context, { title: words.t('registers.title'), active: 'registers' }, body);
  };

export const licensesRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const partner = await requirePartner(ports, context.req.param('partner') ?? '');
  const licenses = await ports.lists.licenses(partner.id, LICENSES);
  const words = context.get('words');
  const title = words.t('registers.licenses', { partner: partner.name });
  return show(context, { title, active: 'registers' }, licensesPage(words, partner, licenses, ports.clock.now()));
};
