import type { ItemMetadata } from '../split/segment.ts';
import { detectNotices } from './detect-notices.ts';
import { foldKey } from './fold-text.ts';
import type { HolderDirectory } from './holder-directory.ts';
import type { Notice } from './notice.ts';
import { factsOf, hasFacts } from './notice-facts.ts';
import { ccLicenceIn } from './read-licence.ts';
import type { RightsTerm } from './terms.ts';
import { geographyIn } from './territory-in.ts';

/** Values that name nobody, as templates leave them behind. */
const EMPTY = /^(?:n\/?a|none|null|undefined|unknown|-+|\?+|all|copyright|all rights reserved)$/i;
const ADDRESS = /^(?:https?:)?\/\/\S+$/i;
/** NewsML-G2 and ninjs `pubStatus`, NITF `management-status`, NewsML 1 `Status`. */
const PULLED = /^(?:stat:)?(?:cancell?ed|withheld|withdrawn|killed|kill|deleted)$/i;

/**
 * What structured fields state: copyrightHolder and copyrightNotice, usage terms, licence links, embargo, status (ninjs,
 * NewsML, NITF, schema.org, feeds, TDMRep). One notice a party; a field that names another party than the rest makes its own.
 * Notices have no place in the text: start = end = 0.
 * @param at ISO 8601, when the item arrived
 */
export function noticesInMetadata(metadata: ItemMetadata, directory: HolderDirectory, at: string): Notice[] {
  const lines = [...claimLines(metadata, directory), ...useLines(metadata, directory), ...boundLines(metadata)];
  if (metadata.miningReserved) lines.push(line(['no-ai-tdm']));
  if (metadata.embargoed) lines.push(line(['embargo']));
  if (PULLED.test(metadata.status?.trim() ?? '')) lines.push(line(['withdrawn']));
  for (const address of metadata.licenseUrls ?? []) lines.push(ofAddress(address));
  return merged(lines.filter(({ terms }) => terms.length > 0)).map((notice) => withFacts(notice, metadata, at));
}

/** Fields that say where and when rights are given. */
function boundLines({ geography, usageFrom, usageUntil }: ItemMetadata): Line[] {
  const terms: RightsTerm[] = [];
  if (geography !== undefined && geographyIn(geography)) terms.push('territory-restricted');
  if (usageFrom !== undefined || usageUntil !== undefined) terms.push('one-time-use');
  return [line(terms)];
}

function withFacts(notice: Notice, metadata: ItemMetadata, at: string): Notice {
  if (!hasFacts(notice)) return notice;
  const words = [metadata.usageTerms, metadata.copyrightNotice].filter((field) => field !== undefined).join('\n');
  const { territory, useUntil, daysOfUse, ...facts } = factsOf({ ...notice, start: 0, end: words.length }, words, at);
  const { geography, usageFrom, usageUntil } = metadata;
  const window = usageFrom !== undefined || usageUntil !== undefined;
  return {
    ...notice,
    facts: {
      ...facts,
      territory: (geography === undefined ? null : geographyIn(geography)) ?? territory,
      // Bounds that are given leave no single use to read out of the words.
      daysOfUse: window ? daysOfUse || null : daysOfUse,
      useUntil: usageUntil ?? useUntil,
      ...(usageFrom !== undefined && { useFrom: usageFrom }),
    },
  };
}

type Line = Pick<Notice, 'holder' | 'holderId' | 'terms' | 'scope' | 'licence'>;

const line = (terms: RightsTerm[], licence?: string | null): Line => ({
  holder: null,
  holderId: null,
  terms,
  scope: 'story',
  ...(licence ? { licence } : {}),
});

function claimLines({ copyrightHolder, copyrightNotice }: ItemMetadata, directory: HolderDirectory): Line[] {
  const lines: Line[] = [];
  const name = copyrightHolder?.trim() ?? '';
  if (name.length > 1 && !EMPTY.test(name))
    lines.push({ ...line(['copyright-claim']), holder: name, holderId: directory.byName(name)?.id ?? null });
  const words = copyrightNotice?.trim() ?? '';
  if (!words || ADDRESS.test(words)) return words ? [...lines, ofAddress(words)] : lines;
  const read = readWords(words, directory);
  // The field itself claims, whatever its words: `Kestrel Media 2031`.
  const bare = nameIn(words, directory);
  if (!read.length) lines.push({ ...line(['copyright-claim']), ...bare });
  for (const notice of read) lines.push({ ...notice, terms: withClaim(notice.terms) });
  return lines;
}

const withClaim = (terms: RightsTerm[]): RightsTerm[] =>
  terms.includes('copyright-claim') || terms.includes('public-domain') || terms.includes('cc-licence')
    ? terms
    : ['copyright-claim', ...terms];

const YEARS = /(?:©|\(c\)|copyright|(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?|[\s,.])+/giu;
const LONGEST_NAME = 60;

function nameIn(words: string, directory: HolderDirectory): Pick<Line, 'holder' | 'holderId'> {
  const name = words.replace(YEARS, ' ').trim();
  if (name.length < 2 || name.length > LONGEST_NAME || EMPTY.test(name)) return { holder: null, holderId: null };
  return { holder: name, holderId: directory.byName(name)?.id ?? null };
}

function useLines({ usageTerms }: ItemMetadata, directory: HolderDirectory): Line[] {
  const words = usageTerms?.trim() ?? '';
  if (!words) return [];
  // schema.org usageInfo and acquireLicensePage are pages to read.
  if (ADDRESS.test(words)) return [ofAddress(words)];
  return readWords(words, directory);
}

const readWords = (words: string, directory: HolderDirectory): Line[] =>
  detectNotices(words, directory).map(({ holder, holderId, terms, licence }) => ({
    ...line(terms, licence),
    holder,
    holderId,
  }));

/** A licence address states the licence; a TDM policy reserves mining; any other page says where rights are to be had. */
function ofAddress(address: string): Line {
  const folded = foldKey(address);
  const licence = ccLicenceIn(folded);
  if (licence) {
    const named: RightsTerm[] = licence.terms.includes('public-domain') ? [] : ['cc-licence'];
    return line([...named, ...licence.terms], licence.spdx);
  }
  if (/rightsstatements\.org\/vocab\/inc/.test(folded)) return line(['copyright-claim']);
  return line([/\btdm\b|tdmrep|tdm-policy/.test(folded) ? 'no-ai-tdm' : 'rights-contact']);
}

function merged(lines: readonly Line[]): Notice[] {
  const notices: Notice[] = [];
  for (const found of lines) {
    const same = notices.find((notice) => !notice.holder || !found.holder || sameParty(notice, found));
    if (!same) notices.push(noticeOf(found));
    else {
      same.terms = [...new Set([...same.terms, ...found.terms])];
      same.holder ??= found.holder;
      same.holderId ??= found.holderId;
      if (found.licence) same.licence ??= found.licence;
    }
  }
  return notices;
}

const sameParty = (a: Line, b: Line): boolean =>
  (a.holderId !== null && a.holderId === b.holderId) || foldKey(a.holder ?? '') === foldKey(b.holder ?? '');

const noticeOf = (found: Line): Notice => ({ start: 0, end: 0, confidence: 0.95, from: 'metadata', ...found });
