import { describe, expect, test } from 'vitest';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { noticesInMetadata } from '../../shared/rights/metadata-notices.ts';
import type { Notice } from '../../shared/rights/notice.ts';
import { conflictsBetween } from '../../shared/rights/notice-conflicts.ts';
import type { ItemMetadata } from '../../shared/split/segment.ts';

const directory = createHolderDirectory();
const read = (metadata: ItemMetadata) => noticesInMetadata(metadata, directory, '2031-02-20T12:00:00Z');

describe('no notice', () => {
  test.each<[string, ItemMetadata]>([
    ['nothing', {}],
    [
      'who provides, writes and is credited',
      { provider: 'Reuters', author: 'A. Lind', creditLine: 'Reuters', source: 'AP' },
    ],
    ['a usable status', { status: 'stat:usable' }],
    ['a holder that a template left empty', { copyrightHolder: 'N/A', copyrightNotice: '' }],
    ['terms that state nothing', { usageTerms: 'see above' }],
  ])('%s', (_, metadata) => expect(read(metadata)).toEqual([]));
});

test('holder, notice and usage terms are one notice, without a place in the text', () => {
  const [notice, ...more] = read({
    copyrightHolder: 'Reuters',
    copyrightNotice: '(c) Copyright Thomson Reuters 2031',
    usageTerms: 'NO ARCHIVES. NO SALES.',
  });
  expect(more).toEqual([]);
  expect(notice).toMatchObject({
    start: 0,
    end: 0,
    from: 'metadata',
    holder: 'Reuters',
    holderId: 'reuters',
    scope: 'story',
  });
  expect(notice?.terms.toSorted()).toEqual(['copyright-claim', 'no-archive', 'no-sales']);
});

test('a notice field claims by being one, even as bare name and year', () => {
  expect(read({ copyrightNotice: '2031 Kestrel Media' })).toMatchObject([
    { holder: 'Kestrel Media', holderId: null, terms: ['copyright-claim'] },
  ]);
});

test('fields that name two parties are two notices, and a conflict', () => {
  const notices = read({ copyrightHolder: 'AFP', copyrightNotice: '© 2031 Reuters. All rights reserved.' });
  expect(notices.map(({ holderId }) => holderId)).toEqual(['afp', 'reuters']);
  expect(conflictsBetween(notices)).toMatchObject([{ kind: 'holder', between: [0, 1] }]);
});

describe('addresses', () => {
  test.each<[string, Partial<Notice>]>([
    [
      'https://creativecommons.org/licenses/by-nc-sa/4.0/deed.de',
      { licence: 'CC-BY-NC-SA-4.0', terms: ['cc-licence', 'attribution-required', 'non-commercial', 'share-alike'] },
    ],
    ['http://creativecommons.org/publicdomain/zero/1.0/', { licence: 'CC0-1.0', terms: ['public-domain'] }],
    ['https://creativecommons.org/publicdomain/mark/1.0/', { licence: 'CC-PDDC', terms: ['public-domain'] }],
    ['https://example.org/tdm-policy.json', { terms: ['no-ai-tdm'] }],
    ['https://example.org/reuse', { terms: ['rights-contact'] }],
    ['https://rightsstatements.org/vocab/InC/1.0/', { terms: ['copyright-claim'] }],
  ])('%s', (address, expected) => expect(read({ licenseUrls: [address] })).toMatchObject([expected]));
});

test('an embargo and a pulled status are terms', () => {
  expect(read({ embargoed: '2031-03-06T10:00:00Z', status: 'stat:canceled' })).toMatchObject([
    { terms: ['embargo', 'withdrawn'], holder: null },
  ]);
});

describe('conflicts', () => {
  const prose = (fields: Partial<Notice>): Notice => ({
    start: 5,
    end: 40,
    holder: null,
    holderId: null,
    terms: ['no-republication'],
    scope: 'story',
    confidence: 0.9,
    from: 'prose',
    ...fields,
  });
  const kinds = (notices: Notice[]) => conflictsBetween(notices).map(({ kind }) => kind);

  test('several holders in one footer are none', () => {
    const claim = (holder: string) => prose({ holder, terms: ['copyright-claim'] });
    expect(kinds([claim('Kestrel Media'), claim('Reuters')])).toEqual([]);
  });
  test('the same holder in two spellings is none', () => {
    const text = prose({ holder: 'رويترز', holderId: 'reuters', terms: ['copyright-claim'] });
    expect(kinds([...read({ copyrightHolder: 'Reuters' }), text])).toEqual([]);
  });
  test('a licence in the metadata against a prohibition in the text', () => {
    const given = read({ licenseUrls: ['https://creativecommons.org/licenses/by/4.0/'] });
    expect(kinds([...given, prose({})])).toEqual(['grant']);
  });
  test('two licences', () => {
    const given = read({ licenseUrls: ['https://creativecommons.org/licenses/by/4.0/'] });
    expect(kinds([...given, prose({ terms: ['cc-licence'], licence: 'CC-BY-SA-4.0' })])).toEqual(['licence']);
  });
});
