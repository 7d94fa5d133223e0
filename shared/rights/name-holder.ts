import { copyrightSigns } from './copyright-sign.ts';
import type { NamedHolder } from './holder-directory.ts';
import type { Statement } from './read-statement.ts';

/** A name as it stands: units of the folded sentence. */
export interface NameSpan {
  start: number;
  end: number;
}

/** A name ends here; the dot only before a blank, so that `Salon.com` and `Bloomberg L.P.` stay whole. */
const ENDS =
  /\s[-–|·•]\s|[|·•\n<>[\]{}:;!?*"]|\. |\.$|, (?!inc|ltd|llc|l\.l\.c|slu|s\.l|s\.a|gmbh|co\b|limited|plc)|\ball rights|\ball copyrights|\btodos |\btous |\balle rechte|\btutti |\bvisit\b|\bdistributed\b|, ?(?:ai|inc\.? all)|\bhaklari\b|\btum\b|\bvse prava|\bвсе права|\bkaikki |\bsva prava|\bhemu maf|无断|無断|무단|版权|جميع|كافه|كل الحقوق|تمام حقوق|همه حقوق|כל הזכויות/g;
const YEARS = /^(?:[\s,.:-]|©|ⓒ|℗|&copy;|\(c\)|\(с\)|@|copyright|by |от |(?:19|20)\d\d)+/;
const TRAILING = /(?:[\s,.:(-]|©|\(c\)|copyright|(?:19|20)\d\d)+$/;
const LONGEST_NAME = 80;

/** After ©, years and dashes aside, or right before it. */
export function nameAtSign(sentence: string): NameSpan | null {
  const sign = copyrightSigns(sentence)[0];
  if (!sign) return null;
  const after = sentence.slice(sign.end, sign.end + 200);
  const skipped = YEARS.exec(after)?.[0].length ?? 0;
  const from = sign.end + skipped;
  const rest = sentence.slice(from, from + LONGEST_NAME + 40);
  ENDS.lastIndex = 0;
  const stop = ENDS.exec(rest)?.index ?? rest.length;
  const span = tidy(sentence, from, from + stop);
  if (span && span.end - span.start <= LONGEST_NAME && /\p{L}/u.test(sentence.slice(span.start, span.end))) return span;
  const before = sentence.slice(Math.max(0, sign.start - LONGEST_NAME), sign.start);
  const cut = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('|'),
    before.lastIndexOf(':'),
    before.lastIndexOf('\n'),
  );
  return tidy(sentence, sign.start - before.length + cut + 1, sign.start);
}

function tidy(sentence: string, start: number, end: number): NameSpan | null {
  let from = start;
  let to = end;
  const trail = TRAILING.exec(sentence.slice(from, to));
  if (
    trail &&
    !/\b(?:inc|ltd|s\.a|l\.p|n\.v|corp|co|a\.s|b\.v|s\.p\.a|gmbh)$/.test(sentence.slice(from, from + trail.index))
  )
    to = from + trail.index;
  while (from < to && /[\s"',.«»()-]/.test(sentence[from] ?? '')) from += 1;
  while (to > from && /[\s"',;«»-]/.test(sentence[to - 1] ?? '')) to -= 1;
  return to - from >= 2 ? { start: from, end: to } : null;
}

/** The party that owns, in a sentence without a sign: a name of the directory, else what stands beside the verb of owning. */
export function nameInClause(statement: Statement, names: readonly NamedHolder[], sentence: string): NameSpan | null {
  const named = bestNamed(statement, names);
  if (named) return widen(named, sentence);
  for (const hit of statement.hits) {
    if (hit.role !== 'ownsAfter') continue;
    const quoted = /^[^\p{L}]{0,3}"([^"\n]{2,60})"/u.exec(sentence.slice(hit.end, hit.end + 80));
    if (quoted) return tidy(sentence, hit.end + quoted[0].indexOf('"') + 1, hit.end + quoted[0].length - 1);
  }
  return null;
}

/** The name nearest to the verb of owning, on the side where its party stands; else the first name. */
function bestNamed(statement: Statement, names: readonly NamedHolder[]): NamedHolder | null {
  let best: NamedHolder | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const named of names) {
    let distance = 1000 + named.start;
    for (const hit of statement.hits) {
      const behind = named.start - hit.end;
      const ahead = hit.start - named.end;
      const off = hit.role === 'ownsAfter' ? behind : hit.role === 'ownsBefore' ? ahead : -1;
      const near = hit.role === 'consent' ? Math.max(behind, ahead) + 200 : off;
      if (near >= 0) distance = Math.min(distance, near);
    }
    if (distance < least) [best, least] = [named, distance];
  }
  return best;
}

/** A legal form or an acronym in brackets right behind belongs to the name. */
function widen(named: NamedHolder, sentence: string): NameSpan {
  const behind =
    /^(?:,? (?:inc\.?|ltd\.?|llc|s\.a\.|gmbh|a\.s\.|pty limited|pty ltd|co\.|corp\.))?(?: \([^()\n]{2,12}\))?/.exec(
      sentence.slice(named.end, named.end + 40),
    );
  return { start: named.start, end: named.end + (behind?.[0].length ?? 0) };
}
