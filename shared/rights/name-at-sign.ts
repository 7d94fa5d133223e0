import type { CopyrightSign } from './copyright-sign.ts';
import { charKind } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import { longest } from './name-beside-verb.ts';
import { behindOwner, type Clause } from './name-phrase.ts';
import { isName, LONGEST_NAME, type NameSpan, tidy } from './name-span.ts';
import { endsInLegalForm, isGoingOn, legalFormAt, PARENT, TIE_HERE, tieAt } from './party-words.ts';
import { RIGHTS_TERMS } from './terms.ts';

/** Signs, years and dashes between the sign and the name. */
const YEARS =
  /^(?:[\s,.:|-]|©|ⓒ|℗|&copy;|\(c\)|\(с\)|@|copyright\b|(?:19|20)\d\d(?: ?[-/] ?(?:(?:19|20)\d\d|\d\d)\b)?)+/;
/** A name may end here: see stopAt. */
const ENDS = /[|·•\n<>[\]{}:;!?*،؛]|[.,](?= )|\s(?:19|20)\d\d(?=[.,;])|\s?\(?(?:www\.|https?:)/g;
const PIECES = 3;
const DOMAIN = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,6}$/u;

/** Words that are part of a rights statement, never of a name. */
const NO_NAME: ReadonlySet<Role> = new Set<Role>([
  ...RIGHTS_TERMS,
  ...(['claim', 'right', 'allRights', 'reserved', 'ban', 'unauth', 'label'] as const),
]);

/** The party at ©: after it, years aside, else right before it. Rights words and addresses are passed over. */
export function nameAtSign(clause: Clause, sign: CopyrightSign): NameSpan | null {
  const { text, hits } = clause;
  // `Fjordens Avis`: a word that may label a notice is a bar only where it opens, or before its colon.
  const bars = hits.filter(
    ({ role, start, end }) => NO_NAME.has(role) && (role !== 'label' || start <= sign.end + 2 || text[end] === ':'),
  );
  let from = sign.end;
  let address: NameSpan | null = null;
  for (let count = 0; count < PIECES && from < text.length; count += 1) {
    from += YEARS.exec(text.slice(from, from + 80))?.[0].length ?? 0;
    from += tieAt(TIE_HERE, text, clause.written, from) ?? 0;
    const to = endOfPiece(clause, from);
    const bar = bars.find(({ start, end }) => start < to && end > from);
    // `© 2031 | NOTE: …`: what a label opens is no name.
    if (bar?.role === 'label' && text[bar.end] === ':') break;
    if (bar?.role === 'claim' && bar.start <= from && bar.end < to) {
      // `© Telif hakkı 2026 X`: the right is called by its name once more.
      from = bar.end;
      count -= 1;
      continue;
    }
    const span = withoutTie(text, tidy(text, from, bar ? Math.max(from, bar.start) : to));
    if (span && isName(text, span)) {
      if (!DOMAIN.test(text.slice(span.start, span.end))) return span;
      address ??= span;
    }
    // Behind a full stop another sentence begins, not another piece.
    const allBar = bar !== undefined && bar.start <= from + 1 && bar.end >= to - 1;
    if ((bar && !allBar) || text[to] === '.' || text[to - 1] === '.') break;
    from = Math.max(to + 1, from + 1) + (PARENT.exec(text.slice(to + 1, to + 30))?.[0].length ?? 0);
  }
  return address ?? nameBefore(clause, sign);
}

/** `© সুরমা দর্পণ কর্তৃক সংরক্ষিত`: reserved by the name. */
function withoutTie(text: string, span: NameSpan | null): NameSpan | null {
  const last = span && /\s([\p{L}\p{M}]+)$/u.exec(text.slice(span.start, span.end));
  return last && isGoingOn(last[1] ?? '') ? { start: span.start, end: span.end - last[0].length } : span;
}

const LONGEST_BLANKLESS = 24;

function endOfPiece(clause: Clause, from: number): number {
  const { text, hits, names } = clause;
  const rest = text.slice(from, from + LONGEST_NAME + 40);
  // Without blanks between words one blank ends the name: `湖畔新聞社 本記事の複製 …`.
  const blank = charKind(rest.charCodeAt(0)) === 2 ? rest.slice(0, LONGEST_BLANKLESS).indexOf(' ') : -1;
  if (blank >= 3 && hits.some(({ start }) => start > from + blank && start < from + rest.length)) return from + blank;
  const stop = stopAt(clause.written.slice(from, from + rest.length), rest);
  const dash = rest.slice(0, stop).search(/ [-–—] /);
  // Behind a dash the name goes on only when a listed name stands there: `The Mirror - Daily Mirror`.
  if (dash >= 0 && !names.some((named) => named.end > from + dash + 3 && named.start <= from + dash + 12))
    return from + dash;
  return from + stop;
}

/** Short words before a dot are abbreviations: `St. Gallen`. */
const SHORT_BEFORE_DOT = /(?:^|[\s./])\p{L}{1,2}$/u;

function stopAt(written: string, rest: string): number {
  // `ООО «Маяк»`: a quote near the start opens the name proper.
  const quote = /^[^"|,;]{0,24}"[^"\n]{2,60}"/.exec(rest)?.[0].length ?? 0;
  for (let at = quote; at < rest.length; at += 1) {
    // A legal form ends the name, its dot with it.
    const form = at > 0 ? legalFormAt(written.slice(at, at + 24)) : 0;
    if (form) return at + form;
    ENDS.lastIndex = at;
    const found = ENDS.exec(rest);
    if (found?.index !== at) continue;
    const dot =
      rest[at] === '.' && (SHORT_BEFORE_DOT.test(rest.slice(0, at)) || endsInLegalForm(rest.slice(0, at + 1)));
    if (!dot) return at;
  }
  return rest.length;
}

function nameBefore({ text, hits }: Clause, sign: CopyrightSign): NameSpan | null {
  let from = Math.max(0, sign.start - LONGEST_NAME);
  const before = text.slice(from, sign.start);
  const cut = Math.max(...['. ', '|', ':', '\n', ' - ', '•'].map((mark) => before.lastIndexOf(mark)));
  if (cut >= 0) from += cut + 1;
  for (const { role, start, end } of longest(hits)) {
    const leads = NO_NAME.has(role) || role === 'ownsAfter' || role === 'protect' || role === 'right';
    if (leads && end <= sign.start && start <= from + 2 && end > from)
      from = Math.max(from, role === 'ownsAfter' || role === 'reserved' ? behindOwner(text, end) : end);
  }
  const span = tidy(text, from, sign.start);
  const barred =
    span &&
    hits.some(({ role, start, end }) => role !== 'label' && NO_NAME.has(role) && start < span.end && end > span.start);
  return span && !barred && isName(text, span) ? span : null;
}
