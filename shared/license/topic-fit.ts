/**
 * How the genre and the subjects that an item states stand to those a license names. Codes and names of the IPTC are read
 * across each other and upwards (`sport` names `medtop:15000000` and `subj:15054000`); other words are the parties' own and
 * must be equal. Where the two speak in different vocabularies, the answer is not known.
 */
import type { Fit } from './facet.ts';
import { GENRES, TOP_TOPICS } from './topics-data.ts';

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** Without the scheme: of `medtop:15000000` and `http://cv.iptc.org/newscodes/mediatopic/15000000` the same is left. */
const local = (value: string) => value.trim().replace(/^(?:https?:\/\/\S+\/|[a-z]\w{0,20}:)/iu, '');

const CODE_OF_TOPIC = new Map(
  Object.entries(TOP_TOPICS).flatMap(([code, names]) => names.map((name) => [bare(name), code] as const)),
);
const KNOWN_GENRES = new Set(GENRES.map(bare));

const CODE = /^\d{8}$/;
/** The hierarchy of media topics below the top does not show in their codes. */
const isDeep = (code: string) => CODE.test(code) && code.startsWith('2');
const isPlaced = (code: string) => CODE.test(code) && !code.startsWith('2');

function topicOf(value: string): string {
  const code = local(value);
  return CODE.test(code) ? code : (CODE_OF_TOPIC.get(bare(value)) ?? bare(value));
}

/** A Subject Code shows what stands above it: 15054001, 15054000, 15000000. */
const withWider = (code: string): string[] =>
  isPlaced(code) ? [code, `${code.slice(0, 5)}000`, `${code.slice(0, 2)}000000`] : [code];

export function subjectsFit(named: readonly string[] | undefined, facts: readonly string[] | null): Fit {
  if (!named) return 'pass';
  if (!facts?.length) return 'unknown';
  const stated = new Set(facts.map(topicOf).flatMap(withWider));
  const wanted = named.map(topicOf);
  if (wanted.some((one) => stated.has(one))) return 'pass';
  const all = [...stated];
  const comparable = (one: string) =>
    isPlaced(one) ? all.some(isPlaced) : !isDeep(one) && all.some((fact) => !CODE.test(fact));
  return wanted.every(comparable) ? 'fail' : 'unknown';
}

export function genresFit(named: readonly string[] | undefined, facts: readonly string[] | null): Fit {
  if (!named) return 'pass';
  if (!facts?.length) return 'unknown';
  const stated = facts.map((fact) => bare(local(fact)));
  const wanted = named.map((name) => bare(local(name)));
  if (wanted.some((one) => stated.includes(one))) return 'pass';
  const comparable = (one: string) => stated.some((fact) => KNOWN_GENRES.has(fact) === KNOWN_GENRES.has(one));
  return wanted.every(comparable) ? 'fail' : 'unknown';
}
