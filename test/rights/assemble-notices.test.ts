import { describe, expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';

const directory = createHolderDirectory();
const spansOf = (text: string) => detectNotices(text, directory).map(({ start, end }) => text.slice(start, end));
const find = (text: string) => detectNotices(text, directory);

describe('what joins', () => {
  test('adjoining sentences of one holder, on one line', () => {
    const notice = 'Copyright 2031 Tidewater Press. All rights reserved. No part may be copied without permission.';
    expect(spansOf(`The ferry left at noon.\n${notice}`)).toEqual([notice]);
  });

  test('sentences on the next line', () => {
    const notice = '© 2031 Tidewater Press.\nAll rights reserved.\nIt must not be republished or broadcast.';
    expect(spansOf(`The ferry left at noon.\n${notice}`)).toEqual([notice]);
  });

  test('the short sentence between two that ask for a kill', () => {
    const notice =
      'Editors: please kill story 0412, slugged FERRY. Its figures are wrong. The kill is mandatory. Do not publish the story.';
    expect(spansOf(`${notice}\nThe ferry left at noon.`)).toEqual([notice]);
  });

  test('the name on the line below its ©', () => {
    const text = 'The ferry left at noon.\n© 2031 All rights reserved\nReuters';
    expect(find(text).map(({ holderId, start, end }) => [holderId, text.slice(start, end)])).toEqual([
      ['reuters', '© 2031 All rights reserved\nReuters'],
    ]);
  });

  test('lines that were wrapped by their width', () => {
    const notice =
      'Copyright 2031 Tidewater Press. All rights reserved. This material\nmay not be published, broadcast, rewritten\nor redistributed.';
    expect(spansOf(`The ferry left at noon.\n${notice}`)).toEqual([notice]);
  });

  test('an opening quote at the end of a line', () => {
    const notice = 'Any copying, republication or distribution of material of "\nNorth Wire" is prohibited.';
    expect(spansOf(notice)).toEqual([notice]);
  });
});

describe('what stays apart', () => {
  test('a paragraph that ends without a stop', () => {
    const text =
      'The ferry left at noon, said the harbour master\nNo part of this story may be copied without permission.';
    expect(spansOf(text)).toEqual(['No part of this story may be copied without permission.']);
  });

  test('several holders in one footer', () => {
    const text =
      '© 2031 The Associated Press. All rights reserved. © 2031 Reuters. All rights reserved.\n© 2031 Kestrel Media Ltd. All rights reserved.';
    expect(find(text).map(({ holder }) => holder)).toEqual(['The Associated Press', 'Reuters', 'Kestrel Media Ltd.']);
  });

  test('notices with a paragraph between them', () => {
    const text =
      '© 2031 Kestrel Media\nThe ferry left at noon and reached the island two hours later.\n© 2031 Kestrel Media';
    expect(spansOf(text)).toEqual(['© 2031 Kestrel Media', '© 2031 Kestrel Media']);
  });

  test('a © in a row of footer links starts at the ©', () => {
    expect(spansOf('Contact us Terms of use Careers © 2031 Kestrel Media. All rights reserved.')).toEqual([
      '© 2031 Kestrel Media. All rights reserved.',
    ]);
  });

  test('a bracket that holds the notice is the notice', () => {
    expect(spansOf('The ferry left at noon <저작권자(c) 푸른뉴스, 무단 전재-재배포 금지> 2031/05/04')).toEqual([
      '<저작권자(c) 푸른뉴스, 무단 전재-재배포 금지>',
    ]);
  });
});

test('opposite clauses in one line are both kept', () => {
  const [notice] = find('Republication is free with attribution; it must not be translated or sold.');
  expect(notice?.terms).toEqual(expect.arrayContaining(['no-derivatives']));
  const both = find(
    'May be republished for free with credit to the author. Commercial use is prohibited without permission.',
  );
  expect(both.flatMap(({ terms }) => terms)).toEqual(
    expect.arrayContaining(['free-to-republish', 'non-commercial', 'prior-permission']),
  );
});

test('a syndicator is not the holder', () => {
  const [notice] = find('© 2031 Kestrel Media. Distributed by Orchard Content Agency, LLC.');
  expect(notice).toMatchObject({ holder: 'Kestrel Media', terms: ['copyright-claim', 'licensed-syndication'] });
});

describe('scope', () => {
  const scopeOf = (text: string) => find(text).map(({ scope }) => scope);
  test('a bare © and a name is the picture’s', () => expect(scopeOf('The ferry. — © MARIA LINDT')).toEqual(['media']));
  test('a licence code behind a credit is the picture’s', () =>
    expect(scopeOf('Header image: Maria Lindt (CC BY 2.0)')).toEqual(['media']));
  test('site-wide wording is the drop’s', () =>
    expect(scopeOf('No content of this website may be copied or republished without permission.')).toEqual(['drop']));
  test('a dated claim is the story’s it stands by', () =>
    expect(scopeOf('© 2031 Tidewater Press. All rights reserved.')).toEqual(['story']));
  test('a notice on this story is the story’s, whatever site it names', () =>
    expect(scopeOf('This article may not be copied to another website without permission.')).toEqual(['story']));
  test('a notice on this story is the story’s', () =>
    expect(scopeOf('This story may not be copied or republished without permission.')).toEqual(['story']));
});

test('more lines of rights in a row than a call takes arguments are one notice', () => {
  const lines = 150_000;
  expect(find('©\n'.repeat(lines).trimEnd()).length).toBeLessThanOrEqual(1);
}, 120_000);
