import type { LicenseVersion } from '../../../shared/license/license.ts';
import type { Partner } from '../../../shared/license/register.ts';
import { DAY_MS } from '../../../shared/pipeline/days.ts';
import { mapAtMost } from '../../runtime/at-most.ts';
import type { ConsoleContext, ConsolePorts } from '../console.ts';
import { show } from '../show.ts';
import { type Ending, expiringPage } from '../views/expiring-page.ts';
import { exportLinks } from '../views/export-links.ts';
import { LICENSES } from './registers.ts';

/** Days ahead that are shown, and days back. */
const AHEAD = 60;
const BACK = 14;
/** Partners whose licenses are read for one page: one query each. */
const PARTNERS = 100;

export const expiringRoute =
  ({ lists, clock }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const words = context.get('words');
    const now = clock.now();
    const { endings, next } = await readEndings(lists, Number(context.req.query('from')) || 0, now);
    const body = expiringPage(words, {
      ...{ endings, now, days: AHEAD, next },
      exports: exportLinks(words, context.get('person').roles, 'expiring'),
    });
    return show(context, { title: words.t('expiring.title'), active: 'registers' }, body);
  };

/** What ends soon or ended lately, among the licenses and allowances of PARTNERS partners from place `from` on. */
export async function readEndings(lists: ConsolePorts['lists'], from: number, now: string) {
  const all = await lists.partners(LICENSES);
  const partners = all.slice(from, from + PARTNERS);
  const found = await mapAtMost(8, partners, async (partner) => [
    ...endingLicenses(partner, await lists.licenses(partner.id, LICENSES)),
    ...(partner.policy?.allow ?? []).map(
      ({ id, until, holderId }): Ending => ({ partner, what: 'allowance', id, holderId, until }),
    ),
  ]);
  const soon = ({ until }: Ending) => {
    const left = Date.parse(until) - Date.parse(now);
    return left > -BACK * DAY_MS && left < AHEAD * DAY_MS;
  };
  const endings = found.flat().filter(soon);
  const sorted = endings.sort((a, b) => Date.parse(a.until) - Date.parse(b.until));
  return { endings: sorted, next: from + PARTNERS < all.length ? from + PARTNERS : null };
}

/** Of each license its latest version, when that is in force and has an end. */
function endingLicenses(partner: Partner, versions: readonly LicenseVersion[]): Ending[] {
  const latest = new Map<string, LicenseVersion>();
  for (const one of versions) {
    const known = latest.get(one.licenseId);
    if (!known || known.version < one.version) latest.set(one.licenseId, one);
  }
  return [...latest.values()].flatMap(({ licenseId, holderId, status, valid }) =>
    status === 'active' && valid.to ? [{ partner, what: 'license', id: licenseId, holderId, until: valid.to }] : [],
  );
}
