/** What is stated on the text itself, asked of every grant beside the grant's own clause of the same name. */
import { DAY_MS } from '../pipeline/days.ts';
import { type Clause, publishedWithin, type Step, step, told } from './clause-step.ts';
import { all, type Fit, inAll, inAny } from './facet.ts';
import { instant } from './version-in-force.ts';

const NOTICE = 'A notice on the text';

/** An unknown place is no failure: that the text must not stay in an archive remains as an open condition. */
export const byStatedArchive: Clause<unknown> = (_grant, { stated, use, place }) => {
  if (!stated?.noArchive || (use !== 'archive' && place === null)) return null;
  const fit = use === 'archive' || place?.toLowerCase() === 'archive' ? 'fail' : 'pass';
  return step('place', fit, fit === 'fail' ? `${NOTICE} bars archives.` : `${NOTICE} bars archives; this is none.`);
};

export const byStatedTerritory: Clause<unknown> = (_grant, { stated, territories }) => {
  const { onlyIn, barredIn, placeNotRead } = stated ?? {};
  if (!onlyIn && !barredIn && !placeNotRead) return null;
  const barred = barredIn ? not(inAny(barredIn, territories)) : 'pass';
  const fit = all([inAll(onlyIn, territories), barred, placeNotRead ? 'unknown' : 'pass']);
  const allows = onlyIn ? `${NOTICE} allows its use in ${onlyIn.join(', ')} only` : '';
  const bars = barredIn ? `${NOTICE} bars its use in ${barredIn.join(', ')}` : '';
  const says = [allows, bars].filter(Boolean).join('; ');
  const fact = placeNotRead ? 'where a notice on the text allows its use' : `where it is used. ${says}`;
  return step('territory', fit, told(fit, `${says}; this use keeps to it.`, `${says}.`, fact));
};

const not = (fit: Fit): Fit => (fit === 'pass' ? 'fail' : fit === 'fail' ? 'pass' : 'unknown');

export const byStatedWindow: Clause<unknown> = (_grant, { at, work, stated }): Step | null => {
  const { from, until, windowDays } = stated ?? {};
  const now = instant(at);
  if (from !== undefined && now < instant(from))
    return step('window', 'fail', `${NOTICE} allows its use from ${from} on.`, 'not-yet-valid');
  if (until !== undefined && now >= instant(until))
    return step('window', 'fail', `${NOTICE} allowed its use until ${until}.`, 'expired');
  if (windowDays !== undefined) return byDays(windowDays, publishedWithin(work.publishedAt, at, windowDays * DAY_MS));
  if (from === undefined && until === undefined) return null;
  const read = Number.isNaN(instant(from ?? at) + instant(until ?? at)) ? 'unknown' : 'pass';
  return step('window', read, told(read, `${NOTICE} allows its use at this time.`, '', 'when a notice allows its use'));
};

function byDays(days: number, fit: Fit): Step {
  const within = `${NOTICE} allows its use for ${days} days from transmission`;
  return step(
    'window',
    fit,
    told(fit, `${within}.`, `${within}; they are over.`, 'when it was transmitted'),
    'expired',
  );
}
