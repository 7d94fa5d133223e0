/** What files state of rights and topics in fields of their own, by format, from the bytes on; prose stays apart. */
import { describe, expect, test } from 'vitest';
import { splitDrop } from '../../shared/formats/split-drop.ts';
import { topicList } from '../../shared/formats/topics.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { ItemMetadata } from '../../shared/split/segment.ts';

const BODY = 'The ferry left the harbour at noon, an hour late, after a crane had blocked the quay.';

async function metadataOf(file: string, name: string): Promise<ItemMetadata | undefined> {
  const { segments } = await splitDrop(new TextEncoder().encode(file), name);
  return segments.find(({ kind }) => kind === 'story' || kind === 'brief')?.fields?.metadata;
}

const g2 = (content: string, rights: string) =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"><rightsInfo>${rights}</rightsInfo><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Ferry leaves late</headline>${content}</contentMeta><contentSet><inlineXML><html><body><p>${BODY}</p></body></html></inlineXML></contentSet></newsItem>`;
const nitf = (docdata: string, head = '') =>
  `<?xml version="1.0"?><nitf><head>${head}<docdata>${docdata}</docdata></head><body><body.head><hedline><hl1>Ferry leaves late</hl1></hedline></body.head><body.content><p>${BODY}</p></body.content></body></nitf>`;
const newsml1 = (metadata: string) =>
  `<?xml version="1.0"?><NewsML><NewsItem><NewsComponent>${metadata}<NewsLines><HeadLine>Ferry leaves late</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent><p>${BODY}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
const ninjs = (fields: object) =>
  JSON.stringify({ uri: 'urn:x:1', type: 'text', headline: 'Ferry leaves late', body_text: BODY, ...fields });
const page = (head: string) =>
  `<!doctype html><html><head><meta property="og:type" content="article"><meta property="og:title" content="Ferry leaves late">${head}</head><body><article><h1>Ferry leaves late</h1><p>${BODY}</p><p>${BODY}</p></article></body></html>`;
const rss = (item: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:rsl="https://rslstandard.org/rsl"><channel><title>Harbour wire</title>${channel}<item><title>Ferry leaves late</title><description>${BODY}</description>${item}</item></channel></rss>`;

const STATED: [format: string, file: string, name: string, says: Partial<ItemMetadata>][] = [
  [
    'NewsML-G2',
    g2(
      '<genre qcode="genre:Analysis"><name>Analysis</name></genre><subject type="cpnat:abstract" qcode="medtop:20000822"><name>soccer</name><broader qcode="medtop:15000000"/></subject><subject type="cpnat:person" qcode="pers:7"><name>A. Lind</name></subject>',
      '<copyrightHolder literal="Kestrel"/><copyrightNotice>© 2031 Kestrel</copyrightNotice><usageTerms>No archives</usageTerms><dataMining uri="http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING"/>',
    ),
    'g2.xml',
    {
      copyrightHolder: 'Kestrel',
      copyrightNotice: '© 2031 Kestrel',
      usageTerms: 'No archives',
      genres: ['genre:Analysis', 'Analysis'],
      subjects: ['medtop:20000822', 'soccer', 'medtop:15000000'],
      miningReserved: true,
    },
  ],
  [
    'NITF',
    nitf(
      '<doc.copyright holder="Kestrel" year="2031"/><doc.rights owner="Kestrel" geography="Germany" startdate="20310301" enddate="20310401"/>',
      '<tobject tobject.type="news"><tobject.property tobject.property.type="Feature"/><tobject.subject tobject.subject.refnum="15054000" tobject.subject.type="Sport" tobject.subject.matter="Soccer"/></tobject>',
    ),
    'nitf.xml',
    {
      copyrightHolder: 'Kestrel',
      geography: 'Germany',
      usageFrom: '2031-03-01T00:00:00Z',
      usageUntil: '2031-04-01T23:59:59Z',
      genres: ['Feature'],
      subjects: ['15054000', 'Sport', 'Soccer'],
    },
  ],
  [
    'NewsML 1',
    newsml1(
      '<RightsMetadata><Copyright><CopyrightHolder>Kestrel</CopyrightHolder></Copyright><UsageRights><UsageType>Print</UsageType><Geography>Austria</Geography><EndDate>20310401T120000Z</EndDate></UsageRights></RightsMetadata><DescriptiveMetadata><Genre FormalName="Current"/><SubjectCode><Subject FormalName="15000000"/><SubjectMatter FormalName="15054000"/></SubjectCode></DescriptiveMetadata>',
    ),
    'newsml.xml',
    {
      copyrightHolder: 'Kestrel',
      geography: 'Austria',
      usageUntil: '2031-04-01T12:00:00Z',
      genres: ['Current'],
      subjects: ['15000000', '15054000'],
    },
  ],
  [
    'ninjs 1',
    ninjs({
      ...{ copyrightholder: 'Kestrel', copyrightnotice: '© 2031 Kestrel', usageterms: 'No sales' },
      ...{ genre: [{ code: 'Opinion', name: 'Opinion' }], subject: [{ code: 'medtop:15000000', name: 'sport' }] },
    }),
    'ninjs.json',
    {
      ...{ copyrightHolder: 'Kestrel', copyrightNotice: '© 2031 Kestrel', usageTerms: 'No sales' },
      ...{ genres: ['Opinion'], subjects: ['medtop:15000000', 'sport'] },
    },
  ],
  [
    'ninjs 3',
    ninjs({
      ...{ genres: [{ uri: 'http://cv.iptc.org/newscodes/genre/Feature', name: 'Feature' }], 'tdm-reservation': 1 },
      subjects: [{ uri: 'http://cv.iptc.org/newscodes/mediatopic/15000000' }],
    }),
    'ninjs.json',
    {
      genres: ['http://cv.iptc.org/newscodes/genre/Feature', 'Feature'],
      subjects: ['http://cv.iptc.org/newscodes/mediatopic/15000000'],
      miningReserved: true,
    },
  ],
  [
    'schema.org',
    page(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry leaves late","copyrightHolder":{"name":"Kestrel"},"copyrightNotice":"© 2031 Kestrel","usageInfo":"https://kestrel.example/reuse","license":"https://creativecommons.org/licenses/by/4.0/","genre":"Opinion","articleSection":["Harbour","Transport"]}</script>',
    ),
    'page.html',
    {
      ...{ copyrightHolder: 'Kestrel', copyrightNotice: '© 2031 Kestrel', usageTerms: 'https://kestrel.example/reuse' },
      licenseUrls: ['https://creativecommons.org/licenses/by/4.0/'],
      ...{ genres: ['Opinion'], subjects: ['Harbour', 'Transport'] },
    },
  ],
  [
    'TDMRep',
    page(
      '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://kestrel.example/tdm-policy.json">',
    ),
    'page.html',
    { miningReserved: true, licenseUrls: ['https://kestrel.example/tdm-policy.json'] },
  ],
  [
    'a page that links a Creative Commons licence',
    page('<link rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">'),
    'page.html',
    { licenseUrls: ['https://creativecommons.org/licenses/by-nd/4.0/'] },
  ],
  [
    'RSL in a page',
    page(
      '<script type="application/rsl+xml"><rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license><permits type="usage">search</permits><permits type="geo">DE, AT</permits></license></content></rsl></script>',
    ),
    'page.html',
    { miningReserved: true, geography: 'DE, AT' },
  ],
  [
    'RSL in a feed',
    rss(
      '<category>Harbour</category><rsl:content url="/1"><rsl:license><rsl:prohibits type="usage">ai-train</rsl:prohibits><rsl:payment type="attribution"><rsl:standard>https://creativecommons.org/licenses/by/4.0/</rsl:standard></rsl:payment></rsl:license></rsl:content>',
    ),
    'feed.xml',
    { miningReserved: true, licenseUrls: ['https://creativecommons.org/licenses/by/4.0/'], subjects: ['Harbour'] },
  ],
];

const SILENT: [format: string, file: string, name: string][] = [
  ['NewsML-G2', g2('', '<dataMining uri="http://ns.useplus.org/ldf/vocab/DMI-ALLOWED"/>'), 'g2.xml'],
  ['NITF', nitf(''), 'nitf.xml'],
  ['NewsML 1', newsml1(''), 'newsml.xml'],
  ['ninjs', ninjs({ 'tdm-reservation': 0 }), 'ninjs.json'],
  ['a page', page('<meta name="tdm-reservation" content="0">'), 'page.html'],
  [
    'RSL that permits all',
    rss('<rsl:content url="/1"><rsl:license><rsl:permits type="usage">all</rsl:permits></rsl:license></rsl:content>'),
    'feed.xml',
  ],
];

describe('says nothing that the file does not say', () => {
  test.each(SILENT)('%s', async (_, file, name) => {
    const { genres, subjects, miningReserved, geography, usageFrom, usageUntil } = (await metadataOf(file, name)) ?? {};
    expect([genres, subjects, miningReserved, geography, usageFrom, usageUntil]).toEqual(Array(6).fill(undefined));
  });
});

test.each(STATED)('%s', async (_, file, name, says) => {
  expect(await metadataOf(file, name)).toMatchObject(says);
});

test('codes and names are kept up to the limit', () => {
  const names = Array.from({ length: LIMITS.topicsPerItem + 1 }, (_, no) => `topic ${no}`);
  expect(topicList(names.slice(1))).toHaveLength(LIMITS.topicsPerItem);
  expect(topicList(names)).toEqual(names.slice(0, LIMITS.topicsPerItem));
  expect(topicList(['a', ' a ', undefined, ''])).toEqual(['a']);
  expect(topicList([' '])).toBeUndefined();
});

describe('an order that withdraws an item by its id and holds no text', () => {
  const empty = {
    g2: `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="2"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><altId>KSTL8842AB</altId></contentMeta></newsItem>`,
    nitf: `<?xml version="1.0"?><nitf><head><docdata management-status="canceled"><doc-id id-string="urn:x:1"/></docdata></head><body><body.content/></body></nitf>`,
    ninjs: JSON.stringify({ uri: 'urn:x:1', type: 'text', pubstatus: 'canceled', altids: { kestrel: 'KSTL8842AB' } }),
  };
  test.each([
    ['NewsML-G2', empty.g2, 'g2.xml', ['KSTL8842AB']],
    ['NITF', empty.nitf, 'nitf.xml', undefined],
    ['ninjs', empty.ninjs, 'ninjs.json', ['urn:x:1', 'KSTL8842AB']],
  ])('is a story of %s that is marked as a kill', async (_, file, name, otherIds) => {
    const { segments } = await splitDrop(new TextEncoder().encode(file), name);
    expect(segments).toHaveLength(1);
    expect(segments[0]?.fields).toMatchObject({ mark: 'kill', metadata: { id: 'urn:x:1' } });
    expect(segments[0]?.fields?.metadata?.otherIds).toEqual(otherIds);
  });
  test.each([
    ['NewsML-G2', empty.g2.replace('stat:canceled', 'stat:usable'), 'g2.xml'],
    ['NITF', empty.nitf.replace('"canceled"', '"usable"'), 'nitf.xml'],
  ])('an empty item of %s that is usable is none', async (_, file, name) => {
    await expect(splitDrop(new TextEncoder().encode(file), name)).rejects.toThrow('no-stories');
  });
});
