import { charKind, type Hit } from './lexicon-trie.ts';
import { capitalRun, checked, isName, MAY_NAME, type NameSpan, tidy } from './name-span.ts';

/** `yazılı izni`: the consent starts with the word that qualifies it. */
export function startOfConsent(hit: Hit, hits: readonly Hit[]): number {
  const written = hits.find(({ role, end, start }) => role === 'written' && start < hit.start && hit.start - end <= 2);
  return written?.start ?? hit.start;
}

const GENITIVE = /(?: کی| کے| كي| كے| كه| के| की|の|의) ?$/u;
const LONGEST_OWNER = 24;

/** `<party> کی تحریری اجازت`, `<party>の許諾`: the party opens its clause and a genitive ties it to the consent. */
export function beforeGenitive(hit: Hit, hits: readonly Hit[], sentence: string): NameSpan | null {
  const written = hits.find(({ role, end }) => role === 'written' && end <= hit.start && hit.start - end <= 2);
  const before = sentence.slice(0, written?.start ?? hit.start);
  const genitive = GENITIVE.exec(before.slice(-8));
  if (!genitive) return null;
  const end = before.length - Math.min(8, before.length) + genitive.index;
  const start = Math.max(
    ...['، ', ', ', '、', '。', ': ', '：'].map(
      (mark) => before.lastIndexOf(mark) + mark.length * Number(before.includes(mark)),
    ),
  );
  if (end - start > LONGEST_OWNER || end - start < 2) return null;
  const span = tidy(sentence, start, end);
  const clean = span && !hits.some((other) => other.start < span.end && other.end > span.start);
  return span && clean && isName(sentence, span) ? span : null;
}

/** `<party>事先书面许可`: in advance. */
const endBeforeAdverb = (sentence: string, end: number) =>
  end - (/(?:事先|预先|預先|的|之)+$/.exec(sentence.slice(Math.max(0, end - 4), end))?.[0].length ?? 0);

/** `未经<party>书面授权`: in a script without blanks the party stands between the two. */
export function beforeConsent(hit: Hit, hits: readonly Hit[], sentence: string): NameSpan | null {
  if (!/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(sentence.slice(hit.end, hit.end + 2)))
    return null;
  const next = hits.find(({ start, role }) => start >= hit.end && (role === 'written' || role === 'consent'));
  if (!next) return null;
  const span =
    next.start - hit.end >= 3 && next.start - hit.end <= 16
      ? tidy(sentence, hit.end, endBeforeAdverb(sentence, next.start))
      : null;
  return span && isName(sentence, span) ? span : null;
}

const CREDITED =
  /((?:The )?(?:\p{Lu}[\p{L}\d&.'-]*\s){1,5})(?:is|are|be|must be|should be) (?:properly |clearly |duly )?$/u;

/** `provided The Lakes Courier is credited` */
export function beforeCredit(hit: Hit, sentence: string, written: string): NameSpan | null {
  const found = CREDITED.exec(written.slice(Math.max(0, hit.start - 90), hit.start));
  if (!found?.[1]) return null;
  const start = Math.max(0, hit.start - 90) + found.index;
  return checked({ start, end: start + found[1].length }, sentence, hit.lang);
}

/** `<party> के पास`, `X retains`: the party stands between the last word of rights and the verb that owns. */
export function subjectOf(
  hit: Hit,
  hits: readonly Hit[],
  sentence: string,
  written: string,
  least = 1,
): NameSpan | null {
  const clause = Math.max(
    ...[', ', '. ', '، ', '、', '，', ': ', '; '].map((mark) => sentence.lastIndexOf(mark, hit.start - 1)),
  );
  const words = hits.filter(({ end, role }) => end <= hit.start && !MAY_NAME.has(role));
  const from = Math.max(clause + 1, ...words.map(({ end }) => end));
  const lead = /^(?:\s|का |की |के |は|が|、)*/u.exec(sentence.slice(from, hit.start))?.[0].length ?? 0;
  const span = tidy(sentence, from + lead, hit.start);
  if (!span || !isName(sentence, span) || /[":]/.test(sentence.slice(span.start, span.end))) return null;
  const name = written.slice(span.start, span.end);
  if (name.toLowerCase() !== name.toUpperCase()) return checked(wholeRun(written, span), sentence, hit.lang, least);
  const blankless = charKind(sentence.charCodeAt(span.start)) === 2;
  // Without blanks only a word of rights right before it shows where the name starts; 所有 is `all` as well.
  if (blankless && (!words.some(({ end }) => end === span.start) || /^[的之本该該此]/.test(name))) return null;
  return name.length >= 3 && name.length <= (blankless ? 16 : 40) && name.split(' ').length <= 4 ? span : null;
}

/** The span when it is one run of capitalised words. */
function wholeRun(written: string, span: NameSpan): NameSpan | null {
  const run = capitalRun(written, span.start);
  return run && run.end >= span.end ? run : null;
}

/** `Kuzey Ajans A.Ş.'ye aittir`: capitalised words before an apostrophe and a case ending. */
export function beforeSuffix(sentence: string, written: string, before: number): NameSpan | null {
  const apostrophe = sentence.lastIndexOf("'", before);
  if (apostrophe < 0 || before - apostrophe > 10) return null;
  const lead = written.slice(Math.max(0, apostrophe - 70), apostrophe);
  const run = /(?:(?<![\p{L}\d.&-])\p{Lu}[\p{L}\d.&-]*\s?){1,6}$/u.exec(lead);
  const span = run && tidy(sentence, apostrophe - run[0].length, apostrophe);
  return span && isName(sentence, span) ? span : null;
}
