/**
 * From the bytes of a file to what detect keeps of its rights: what fields state is kept apart from prose, what disagrees is
 * reported, and holders that operators entered are found like built-in ones, stated and inferred.
 */
import { describe, expect, test } from 'vitest';
import { splitDrop } from '../../shared/formats/split-drop.ts';
import type { RegisterView } from '../../shared/license/register.ts';
import type { DetectedStory } from '../../shared/pipeline/batch.ts';
import { examinerFor } from '../../shared/pipeline/examine-story.ts';
import { storyIdOf } from '../../shared/pipeline/ids.ts';
import type { Holder } from '../../shared/rights/holder.ts';

const DROP = 'd'.repeat(32);
const KESTREL: Holder = {
  ...{ id: 'kestrel', name: 'Kestrel Newswire', aliases: ['كسترل للأنباء', 'Kerkenez Ajansı'], signoffs: ['(KNW)'] },
  domains: ['kestrel-newswire.example'],
};
/** Takes the place of a built-in holder. */
const REUTERS: Holder = {
  id: 'reuters',
  name: 'Reuters, as we call it',
  aliases: ['Reuters'],
  signoffs: [],
  domains: [],
};
const view = (holders: Holder[]): RegisterView => ({
  ...{ revision: 1, partner: { id: 'gazette', name: 'The Gazette', holderId: null }, holders, licenses: [] },
});

async function examined(file: string, name: string, holders: Holder[] = [KESTREL]): Promise<DetectedStory> {
  const { text, segments } = await splitDrop(new TextEncoder().encode(file), name);
  const at = segments.findIndex(({ kind }) => kind === 'story' || kind === 'brief');
  const segment = segments[at];
  if (!segment) throw new Error('the fixture holds a story');
  const { start, end, kind, headline, confidence, fields = {} } = segment;
  const notices = segments.filter((one) => one.kind === 'notice');
  return examinerFor(view(holders))({
    story: {
      ...{ storyId: storyIdOf(DROP, { start, end }), i: 0, no: 1, headline, confidence, fields },
      ...{ kind: kind as 'story', notices: notices.map((_, no) => no) },
    },
    ...{ text: text.slice(start, end), offset: start, receivedAt: '2031-03-01T12:00:00Z' },
    notices: notices.map((one) => ({
      ...{ start: one.start, end: one.end, text: text.slice(one.start, one.end), standsBy: true },
      wide: one.appliesTo === 'all',
    })),
  });
}
const stated = ({ rights }: DetectedStory) =>
  rights
    .map(({ by, notice }) => `${by} ${notice.holderId ?? notice.holder ?? '-'}: ${notice.terms.toSorted().join(' ')}`)
    .sort();
const conflicts = ({ findings }: DetectedStory) => findings.filter(({ check }) => check === 'rights-conflict');

const BODY =
  'The ferry left the harbour of Norrvik at noon, an hour late, after a crane had blocked the quay since the early morning.';
const PROSE = '© 2031 Harbour Press. All rights reserved. Republication without prior permission is prohibited.';
const ninjs = (fields: object, body: string) =>
  JSON.stringify({ uri: 'tag:x,1', type: 'text', headline: 'Ferry leaves late', body_text: body, ...fields });
const g2 = (rights: string, body: string) =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><rightsInfo>${rights}</rightsInfo><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Ferry leaves late</headline></contentMeta><contentSet><inlineXML><html><body><p>${body.replaceAll('\n\n', '</p><p>')}</p></body></html></inlineXML></contentSet></newsItem>`;
const nitf = (docdata: string, body: string) =>
  `<?xml version="1.0"?><nitf><head><docdata>${docdata}</docdata></head><body><body.head><hedline><hl1>Ferry leaves late</hl1></hedline></body.head><body.content><p>${body.replaceAll('\n\n', '</p><p>')}</p></body.content></body></nitf>`;
const newsml = (rights: string, body: string) =>
  `<?xml version="1.0"?><NewsML><NewsItem><NewsComponent>${rights}<NewsLines><HeadLine>Ferry leaves late</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent><p>${body.replaceAll('\n\n', '</p><p>')}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
const page = (head: string, body: string) =>
  `<!doctype html><html><head><meta property="og:type" content="article"><meta property="og:title" content="Ferry leaves late">${head}</head><body><article><h1>Ferry leaves late</h1><p>${BODY}</p><p>${body.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`;
const rss = (item: string, body: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:rsl="https://rslstandard.org/rsl"><channel><title>Wire</title><item><title>Ferry leaves late</title><description>&lt;p&gt;${body.replaceAll('\n\n', '&lt;/p&gt;&lt;p&gt;')}&lt;/p&gt;</description>${item}</item></channel></rss>`;

type Case = [format: string, file: (body: string) => string, name: string, says: string, conflict: string];
/** What the fields state, and with which of the prose's statements it cannot hold together. */
const CASES: Case[] = [
  [
    'ninjs copyrightholder and usageterms',
    (body) => ninjs({ copyrightholder: 'Kestrel Newswire', usageterms: 'No archives. No sales.' }, body),
    ...(['a.json', 'metadata kestrel: copyright-claim no-archive no-sales', 'Kestrel Newswire'] as const),
  ],
  [
    'ninjs copyrightnotice',
    (body) => ninjs({ copyrightnotice: '(c) 2031 Kestrel Newswire. All rights reserved.' }, body),
    ...(['a.json', 'metadata kestrel: all-rights-reserved copyright-claim', 'Kestrel Newswire'] as const),
  ],
  [
    'NewsML-G2 rightsInfo',
    (body) => g2('<copyrightHolder literal="Kestrel Newswire"/><usageTerms>No archives.</usageTerms>', body),
    ...(['a.xml', 'metadata kestrel: copyright-claim no-archive', 'Kestrel Newswire'] as const),
  ],
  [
    'NITF doc.copyright',
    (body) => nitf('<doc.copyright year="2031" holder="Kestrel Newswire"/>', body),
    ...(['a.xml', 'metadata kestrel: copyright-claim', 'Kestrel Newswire'] as const),
  ],
  [
    'NewsML 1 RightsMetadata',
    (body) =>
      newsml(
        '<RightsMetadata><Copyright><CopyrightHolder>Kestrel Newswire</CopyrightHolder></Copyright></RightsMetadata>',
        body,
      ),
    ...(['a.xml', 'metadata kestrel: copyright-claim', 'Kestrel Newswire'] as const),
  ],
  [
    'schema.org',
    (body) =>
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry leaves late","copyrightHolder":"Kestrel Newswire"}</script>',
        body,
      ),
    ...(['a.html', 'metadata kestrel: copyright-claim', 'Kestrel Newswire'] as const),
  ],
  [
    'a Creative Commons link',
    (body) => page('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">', body),
    ...(['a.html', 'metadata -: attribution-required cc-licence', 'allows what'] as const),
  ],
  [
    'RSL with a standard licence',
    (body) =>
      rss(
        '<rsl:content url="/1"><rsl:license><rsl:payment type="attribution"><rsl:standard>https://creativecommons.org/licenses/by/4.0/</rsl:standard></rsl:payment></rsl:license></rsl:content>',
        body,
      ),
    ...(['a.xml', 'metadata -: attribution-required cc-licence', 'allows what'] as const),
  ],
];

describe.each(CASES)('%s', (_, file, name, says, conflict) => {
  test('is kept apart from what the text states, and where both cannot hold a person is told', async () => {
    const found = await examined(file(`${BODY}\n\n${PROSE}`), name);
    expect(stated(found)).toContain(says);
    expect(stated(found).some((line) => line.startsWith('notice Harbour Press: '))).toBe(true);
    expect(conflicts(found)).toMatchObject([{ because: expect.stringContaining(conflict) }]);
  });
  test('is no conflict where the text says nothing', async () => {
    const found = await examined(file(BODY), name);
    expect(stated(found)).toEqual([says]);
    expect(conflicts(found)).toEqual([]);
  });
});

test('a TDMRep reservation is a statement of its own and no conflict with a text that forbids republication', async () => {
  const found = await examined(page('<meta name="tdm-reservation" content="1">', PROSE), 'a.html');
  expect(stated(found)).toContain('metadata -: no-ai-tdm');
  expect(conflicts(found)).toEqual([]);
});

describe('a holder that an operator entered', () => {
  const plain = (line: string) => `Ferry leaves late\n\n${BODY}\n\n${line}\n`;
  test.each([
    ['its name', '© 2031 Kestrel Newswire. All rights reserved.'],
    ['an alias in another script', 'جميع الحقوق محفوظة لكسترل للأنباء © 2031. لا يجوز إعادة النشر دون إذن مسبق.'],
    ['an alias in Turkish', '© 2031 Kerkenez Ajansı. Tüm hakları saklıdır.'],
  ])('is stated by %s', async (_, line) => {
    const named = (story: DetectedStory) => story.rights.map(({ notice }) => notice.holderId);
    expect(named(await examined(plain(line), 'a.txt'))).toEqual(['kestrel']);
    // Nobody knows it without the entry.
    expect(named(await examined(plain(line), 'a.txt', []))).toEqual([null]);
  });
  test.each([
    ['its sign-off', `Ferry leaves late\n\n${BODY} (KNW)\n`, 'sign-off'],
    ['a dateline', `Ferry leaves late\n\nNORRVIK (Kestrel Newswire) - ${BODY}\n`, 'dateline'],
    ['a byline', `Ferry leaves late\n\nBy A. Lind, Kestrel Newswire\n\n${BODY}\n`, 'byline'],
  ])('is inferred from %s', async (_, text, by) => {
    const signs = (story: DetectedStory) => story.signs.map((sign) => `${sign.by} ${sign.holderId}`);
    expect(signs(await examined(text, 'a.txt'))).toContain(`${by} kestrel`);
    expect(signs(await examined(text, 'a.txt', []))).toEqual([]);
  });
  test('takes the place of the built-in one of its id, and the others stay', async () => {
    const { rights } = await examined(plain('© 2031 Reuters. All rights reserved.'), 'a.txt', [REUTERS]);
    expect(rights.map(({ notice }) => notice.holderId)).toEqual(['reuters']);
    const other = await examined(plain('© 2031 Agence France-Presse. All rights reserved.'), 'a.txt', [REUTERS]);
    expect(other.rights.map(({ notice }) => notice.holderId)).toEqual(['afp']);
  });
});
