import { type CopyrightSign, copyrightSigns } from './copyright-sign.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Hit } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import { mayConcernRights } from './may-concern-rights.ts';
import { isCapital } from './name-span.ts';
import { claimingSign, readClaim } from './read-claim.ts';
import { readCondition } from './read-condition.ts';
import { readLicence } from './read-licence.ts';
import { readPhrases } from './read-phrases.ts';
import { readProhibition } from './read-prohibition.ts';
import { readEmbargo, readKill } from './read-urgent.ts';
import type { SentenceView } from './sentence-view.ts';
import { NOTICE_SCORE, type Statement } from './statement.ts';
import { RIGHTS_TERMS, type RightsTerm } from './terms.ts';

/** Hits covered by a mask (a homonym such as "human rights") are out before this is called. */
export function readStatement(view: SentenceView, hits: readonly Hit[]): Statement {
  let best: Statement | null = null;
  const langs = likelyLanguages(hits);
  const of = (lang: string) => hits.filter((hit) => hit.lang === lang || hit.lang === 'und');
  const signs = copyrightSigns(view.text);
  // The language that knows most of the words also hears the reporting verbs that its kin do not know.
  const reported = againstIt(evidenceOf(view, of(langs[0] ?? 'und'), langs[0] ?? 'und'));
  for (const lang of langs) {
    const own = of(lang);
    // The last is read for its sign.
    if (!mayConcernRights(own) && (best || lang !== langs.at(-1))) continue;
    const read = readIn(lang, view, own, reported, signs);
    if (!best || compare(read, best) > 0) best = read;
  }
  return best as Statement;
}

/** Kin languages share words (`embargo` is in a dozen lexicons); the sentence is in one that knows most of its words. */
const MOST_LANGUAGES = 3;
/** One that knows far fewer of them only shares words with it. */
const LEAST_SHARE = 0.4;

function likelyLanguages(hits: readonly Hit[]): string[] {
  const counts = new Map<string, number>();
  for (const { lang } of hits) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  counts.delete('und');
  const most = Math.max(...counts.values());
  const langs = [...counts]
    .filter(([, count]) => count >= most * LEAST_SHARE)
    .sort((a, b) => b[1] - a[1])
    .map(([lang]) => lang);
  return langs.length ? langs.slice(0, MOST_LANGUAGES) : ['und'];
}

/** Says more; at par, knows more of the words. */
const compare = (a: Statement, b: Statement) =>
  a.score - b.score || a.terms.size - b.terms.size || a.hits.length - b.hits.length;

/** Nobody asks whether rights are reserved. */
const QUESTION = /[?؟？]\W{0,3}$/;

/** Below this share of rights words a sentence is prose that mentions rights. */
const BARE_COVERAGE = 0.4;
/** More text than this around a clause in its own line makes the line prose. */
const PROSE_AROUND = 250;

const isInside = (hit: Hit, role: Role, hits: readonly Hit[]) =>
  hits.some(
    (other) =>
      other.role === role &&
      other.start < hit.end &&
      other.end >= hit.end &&
      other.end - other.start > hit.end - hit.start,
  );

function readIn(
  lang: string,
  view: SentenceView,
  hits: readonly Hit[],
  reported: number,
  signs: readonly CopyrightSign[],
): Statement {
  // `At no cost` forbids nothing, where `no permission is given` none is asked for, `without permission` gives none, and `no rights reserved` reserves none.
  const evidence = evidenceOf(
    view,
    hits.filter(
      (hit) =>
        !(hit.role === 'not' && isInside(hit, 'allow', hits)) &&
        !(hit.role === 'allow' && isInside(hit, 'unauth', hits)) &&
        !(hit.role === 'reserved' && isInside(hit, 'public-domain', hits)) &&
        !(hit.role === 'consent' && (isInside(hit, 'ban', hits) || isInside(hit, 'allow', hits))),
    ),
    lang,
  );
  const sign = claimingSign(view, hits, signs);
  const prohibition = readProhibition(evidence);
  const licence = readLicence(evidence);
  const parts = [readClaim(evidence, sign), readPhrases(evidence), prohibition, readEmbargo(evidence), licence];
  if (prohibition.score < 2) parts.push(readCondition(evidence));
  const kill = readKill(evidence);
  // `Do not publish before …` is no kill.
  if (kill.score >= NOTICE_SCORE || parts.every((part) => part.score < 2)) parts.push(kill);
  const terms = new Set<RightsTerm>(parts.flatMap((part) => part.terms));
  let score = parts.reduce((sum, part) => sum + part.score, 0);
  if (score <= 0 || !terms.size) return { terms, score: 0, lang, hits, sign, supports: false, licence: null };
  score += Math.min(1.2, Math.max(0, evidence.coverage - BARE_COVERAGE) * 3);
  score += labelled(evidence);
  if (!sign && view.around > PROSE_AROUND) score -= 0.7;
  if (isQuoted(evidence)) score -= 2.5;
  if (QUESTION.test(view.text)) score -= 2.5;
  score -= ofOtherThings(evidence, sign !== null);
  const against = Math.min(sign?.year ? MOST_AGAINST_DATED : MOST_AGAINST, Math.max(reported, againstIt(evidence)));
  score -= against;
  return {
    terms,
    score,
    lang,
    hits,
    sign,
    supports: score > 0 && terms.size > 0 && (!against || sign !== null),
    licence: licence.licence,
  };
}

/** Goods, keys and patients are copied, moved and shown as well; a text that is named beside them outweighs them in part. */
function ofOtherThings({ things, has, view }: Evidence, signed: boolean): number {
  if (!things || signed) return 0;
  const first = has('ours') ? 0.5 : has('object', 'claim') || view.named ? 1.6 : 2.3;
  return Math.min(MOST_OF_THINGS, first + PER_THING * things);
}
const PER_THING = 0.7;
const MOST_OF_THINGS = 4;

/** `Notice: …`; without a mark behind it the word is only the first of the sentence. */
function labelled({ view, hits }: Evidence): number {
  if (!view.lineStart) return 0;
  const label = hits.filter(({ role, start }) => role === 'label' && start <= 3).at(-1);
  if (!label) return hits.some(({ role }) => role === 'label') ? 0.3 : 0;
  return /^ ?[:.!|–—-]/.test(view.text.slice(label.end, label.end + 2)) ? 0.8 : 0.4;
}

/** Reporting verbs, courts and laws, quoted words aside. `Protected by law` and `legal action` are no courts; a dated © stands nearly alone. */
function againstIt({ has, hits, view, lang }: Evidence): number {
  if (!has('report', 'law')) return 0;
  const open = view.text.indexOf('"');
  const close = view.text.lastIndexOf('"');
  // `© Báo Sông Hậu`: a capital inside the sentence makes it part of a name.
  const inName = (start: number) => start > 0 && isCapital(view.written[start]) && lang !== 'de' && !view.capitals;
  // `The site of Anayasa Mahkemesi`; `the Court` alone is one that rules.
  const inLongName = (start: number, end: number) =>
    inName(start) &&
    (/^[ '/]\p{Lu}/u.test(view.written.slice(end, end + 2)) ||
      /[\s/]\p{Lu}[\p{L}\p{M}.]*[ /]$/u.test(view.written.slice(Math.max(0, start - 30), start)));
  // `Belongs to the Ministry of Energy`: whose it is, in scripts without capitals too.
  const owns = (start: number) =>
    hits.some((hit) => hit.role === 'ownsAfter' && start >= hit.end && start - hit.end <= 2);
  const counting = hits.filter(
    ({ role, start, end }) =>
      (role === 'report'
        ? !inName(start)
        : role === 'law' && !has('protect') && !inLongName(start, end) && !owns(start)) &&
      !(open >= 0 && start > open && end <= close) &&
      !hits.some(
        (other) =>
          other.role !== role && other.start <= start && other.end >= end && other.end - other.start > end - start,
      ),
  );
  if (!counting.length) return 0;
  const reports = counting.filter(({ role }) => role === 'report');
  const told = reports.some(({ start, end }) => isTail(view.text, start) || isLast(view.text, end));
  return 1.5 + counting.length * 1.5 + reports.length * PER_REPORT + (told ? TOLD : 0);
}

const MOST_AGAINST = 11;
const MOST_AGAINST_DATED = 1;
/** `…, the organisers warned.`: all that stands before it is somebody's words. */
const TOLD = 3;
const PER_REPORT = 2;
/** Languages that put their verb last close with it: `…と説明した。`, `… dedi.` */
const isLast = (text: string, end: number) => text.length - end <= 2;
const LONGEST_TAIL = 60;
const isTail = (text: string, start: number) =>
  text.length - start <= 24 && /[,،、,"] [^,]*$/.test(text.slice(Math.max(0, start - LONGEST_TAIL), start));

const TERMS: ReadonlySet<string> = new Set(RIGHTS_TERMS);

/** All that it states stands inside quotation marks, and the sentence goes on around them. */
function isQuoted({ view: { text }, hits }: Evidence): boolean {
  const open = text.indexOf('"');
  const close = text.lastIndexOf('"');
  if (open < 0 || close - open < 12 || text.length - (close - open) < 24) return false;
  const said = hits.filter(({ role }) => role === 'ban' || role === 'act' || TERMS.has(role));
  return said.length > 0 && said.every(({ start, end }) => start >= open && end <= close + 1);
}
