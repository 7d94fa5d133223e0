import type { CopyrightSign } from './copyright-sign.ts';
import type { NamedHolder } from './holder-directory.ts';
import { charKind } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import type { NameSpan } from './name-span.ts';
import { isName, LEGAL_END, LONGEST_NAME, tidy } from './name-span.ts';
import { longest, startBehind } from './name-unlisted.ts';
import type { Statement } from './statement.ts';
import { RIGHTS_TERMS } from './terms.ts';

/** Years, dashes and `by` between the sign and the name. */
const YEARS =
  /^(?:[\s,.:|-]|©|ⓒ|℗|&copy;|\(c\)|\(с\)|@|copyright\b|by |par |von |от |provided by |(?:19|20)\d\d(?: ?[-/] ?(?:(?:19|20)\d\d|\d\d)\b)?)+/;
/** A name ends here; the dot only before a blank, so that `Heron.com` and `Heron L.P.` stay whole. */
const ENDS =
  /[|·•\n<>[\]{}:;!?*،؛]|(?<!\b(?:co|st|dr|s\.a|l|sp|jr|pt|cv|no))\. |\s?\(?(?:www\.|https?:)|(?<!\b(?:inc|ltd|co|corp|s\.a|s\.l|s\.r\.l|l\.p|n\.v|b\.v|a\.s))\.$|, (?!inc|ltd|llc|l\.l\.c|slu|s\.l|s\.a|gmbh|co\b|limited|plc|a\.s)|\bvisit\b|\bdistributed\b|\bpowered\b|\ba division of\b|\bpart of\b/g;
const PIECES = 3;
const DOMAIN = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,6}$/u;

/** Words that are part of a rights statement, never of a name. */
const NO_NAME: ReadonlySet<Role> = new Set<Role>([
  ...RIGHTS_TERMS,
  ...(['claim', 'allRights', 'reserved', 'ban', 'unauth', 'label'] as const),
]);

/** The party at ©: after it, years aside, else right before it. Rights words and addresses are passed over. */
export function nameAtSign(
  sentence: string,
  sign: CopyrightSign,
  { hits }: Statement,
  names: readonly NamedHolder[],
): NameSpan | null {
  // `Fjordens Avis`: a word that may label a notice is a bar only where it opens.
  const bars = hits.filter(({ role, start }) => NO_NAME.has(role) && (role !== 'label' || start <= sign.end + 2));
  let from = sign.end;
  let address: NameSpan | null = null;
  for (let count = 0; count < PIECES && from < sentence.length; count += 1) {
    from += YEARS.exec(sentence.slice(from, from + 80))?.[0].length ?? 0;
    const to = endOfPiece(sentence, from, names, hits);
    const bar = bars.find(({ start, end }) => start < to && end > from);
    if (bar?.role === 'claim' && bar.start <= from && bar.end < to) {
      // `© Telif hakkı 2026 X`: the right is called by its name once more.
      from = bar.end;
      count -= 1;
      continue;
    }
    const span = tidy(sentence, from, bar ? Math.max(from, bar.start) : to);
    if (span && isName(sentence, span)) {
      if (!DOMAIN.test(sentence.slice(span.start, span.end))) return span;
      address ??= span;
    }
    // Behind a full stop another sentence begins, not another piece.
    const allBar = bar !== undefined && bar.start <= from + 1 && bar.end >= to - 1;
    if ((bar && !allBar) || sentence[to] === '.' || sentence[to - 1] === '.') break;
    from = Math.max(to + 1, from + 1) + (/^a division of |^part of /.exec(sentence.slice(to))?.[0].length ?? 1) - 1;
  }
  return address ?? nameBefore(sentence, sign, hits);
}

const LONGEST_BLANKLESS = 24;

function endOfPiece(sentence: string, from: number, names: readonly NamedHolder[], hits: Statement['hits']): number {
  const rest = sentence.slice(from, from + LONGEST_NAME + 40);
  // `ООО «Маяк»`: a quote near the start opens the name proper.
  const quote = /^[^"|,;]{0,24}"[^"\n]{2,60}"/.exec(rest)?.[0].length ?? 0;
  // Without blanks between words one blank ends the name: `湖畔新聞社 本記事の複製 …`.
  const blank = charKind(rest.charCodeAt(0)) === 2 ? rest.slice(0, LONGEST_BLANKLESS).indexOf(' ') : -1;
  if (blank >= 3 && hits.some(({ start }) => start > from + blank && start < from + rest.length)) return from + blank;
  ENDS.lastIndex = quote;
  const stop = ENDS.exec(rest)?.index ?? rest.length;
  const dash = rest.slice(0, stop).search(/ [-–—] /);
  // Behind a dash the name goes on only when a listed name stands there: `The Mirror - Daily Mirror`.
  if (dash >= 0 && !names.some((named) => named.end > from + dash + 3 && named.start <= from + dash + 12))
    return from + dash;
  // The dot of `Ltd. ` belongs to the name and ends it.
  const dot = rest[stop] === '.' && LEGAL_END.test(rest.slice(0, stop)) ? 1 : 0;
  return from + stop + dot;
}

function nameBefore(sentence: string, sign: CopyrightSign, hits: Statement['hits']): NameSpan | null {
  let from = Math.max(0, sign.start - LONGEST_NAME);
  const before = sentence.slice(from, sign.start);
  const cut = Math.max(...['. ', '|', ':', '\n', ' - ', '•'].map((mark) => before.lastIndexOf(mark)));
  if (cut >= 0) from += cut + 1;
  for (const { role, start, end } of longest(hits)) {
    const leads = NO_NAME.has(role) || role === 'ownsAfter' || role === 'protect' || role === 'right';
    if (leads && end <= sign.start && start <= from + 2 && end > from)
      from = Math.max(from, role === 'ownsAfter' || role === 'reserved' ? startBehind(sentence, end) : end);
  }
  const span = tidy(sentence, from, sign.start);
  const barred =
    span &&
    hits.some(({ role, start, end }) => role !== 'label' && NO_NAME.has(role) && start < span.end && end > span.start);
  return span && !barred && isName(sentence, span) ? span : null;
}
