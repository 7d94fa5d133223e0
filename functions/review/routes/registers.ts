import * as v from 'valibot';
import { coverage } from '../../../shared/license/coverage.ts';
import type { LicenseVersion } from '../../../shared/license/license.ts';
import { USES } from '../../../shared/license/license-schema.ts';
import type { Partner } from '../../../shared/license/register.ts';
import { allowed, type ConsoleContext, type ConsolePorts, Refused } from '../console.ts';
import { show } from '../show.ts';
import { coverageForm } from '../views/coverage-form.ts';
import { exportLinks } from '../views/export-links.ts';
import { policySection } from '../views/policy-section.ts';
import { builtInPage, licensesPage, registersPage } from '../views/registers-page.ts';

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
    const mayEdit = allowed(context.get('person'), 'edit-registers');
    const body = registersPage(words, { revision, partners, holders, mayEdit, roles: context.get('person').roles });
    return show(context, { title: words.t('registers.title'), active: 'registers' }, body);
  };

/** Holders that need not be entered. A large list, loaded when it is asked for. */
export const builtInHoldersRoute = async (context: ConsoleContext) => {
  const { BUILT_IN_HOLDERS } = await import('../../../shared/rights/holders-data.ts');
  const words = context.get('words');
  const title = words.t('registers.built-in');
  return show(context, { title, active: 'registers' }, builtInPage(words, BUILT_IN_HOLDERS));
};

const word = (pattern: RegExp) => v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.regex(pattern)), ''), '');
const AskedSchema = v.object({
  holder: word(/^[\w.-]{1,80}$/),
  use: v.fallback(v.picklist(USES), 'republish'),
  language: word(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  channel: word(/^[\w-]{1,60}$/),
  territory: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z]{2}$/)), ''), ''),
  date: word(/^\d{4}-\d\d-\d\d$/),
});

export const licensesRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const partner = await requirePartner(ports, context.req.param('partner') ?? '');
  const licenses = await ports.lists.licenses(partner.id, LICENSES);
  const now = ports.clock.now();
  const asked = v.parse(AskedSchema, context.req.query());
  const words = context.get('words');
  const view = {
    exports: exportLinks(words, context.get('person').roles, 'licenses', { partner: partner.id }),
    ...{ partner, licenses, now, mayEdit: allowed(context.get('person'), 'edit-registers') },
    policy: policySection(
      words,
      partner,
      now,
      allowed(context.get('person'), 'edit-registers') ? context.get('person') : null,
    ),
    coverage: coverageForm(words, { partner: partner.id, asked, answer: answerTo(asked, partner, licenses, now) }),
  };
  const title = words.t('registers.licenses', { partner: partner.name });
  return show(context, { title, active: 'registers' }, licensesPage(words, view));
};

/** The same for programs. */
export async function coverageOf(ports: ConsolePorts, id: string, query: Record<string, string | undefined>) {
  const partner = await requirePartner(ports, id);
  const asked = v.parse(AskedSchema, query);
  if (!asked.holder) throw new Refused(400, 'error.input');
  const answer = answerTo(asked, partner, await ports.lists.licenses(id, LICENSES), ports.clock.now());
  return { outcome: answer?.outcome, trace: answer?.trace };
}

function answerTo(
  { holder, use, language, channel, territory, date }: v.InferOutput<typeof AskedSchema>,
  { id, publishes }: Partner,
  licenses: readonly LicenseVersion[],
  now: string,
) {
  if (!holder) return null;
  const by = channel || publishes?.channel;
  const territories = territory ? [territory] : publishes?.territories;
  const at = date && !Number.isNaN(Date.parse(date)) ? `${date}T12:00:00.000Z` : now;
  return coverage(licenses, {
    ...{ partnerId: id, holderId: holder, at, use },
    ...(language && { language, work: { language } }),
    ...(by && { channel: by }),
    ...(territories && { territories }),
  });
}
