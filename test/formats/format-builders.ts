import { gzipSync, zipSync } from 'fflate';
import type { InventedStory } from './invented-stories-data.ts';
import { docx, pdf } from './office-builders.ts';

/** Files of every format that is read, built around the stories given. All names, ids and rights in them are invented. */
export interface BuiltFormat {
  /** As `SplitDocument.format` says. */
  format: string;
  name: string;
  build: (stories: readonly InventedStory[]) => Uint8Array;
  /** The format holds one story a file. */
  single?: true;
  /** The rights that stand in the file's own fields. */
  holder?: string;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const paras = (s: InventedStory) => s.paragraphs.map((p) => `<p>${escaped(p)}</p>`).join('');
const xml = (body: string) => bytes(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);
const each = (stories: readonly InventedStory[], one: (s: InventedStory, no: number) => string) =>
  stories.map(one).join('\n');
const first = (stories: readonly InventedStory[]) => stories[0] as InventedStory;
export const HOLDER = 'Amber Wire';

const g2Item = (s: InventedStory, no: number) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:${no}" version="1" xml:lang="${s.lang}"><rightsInfo><copyrightHolder literal="${HOLDER}"/><copyrightNotice>© 2031 ${HOLDER}</copyrightNotice><usageTerms>Subscribers only</usageTerms></rightsInfo><itemMeta><itemClass qcode="ninat:text"/><provider literal="${HOLDER}"/><versionCreated>2031-03-14T08:00:00Z</versionCreated><embargoed>2031-03-15T06:00:00Z</embargoed><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>${escaped(s.head)}</headline><creditline>Credit: ${HOLDER}</creditline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${paras(s)}</body></html></inlineXML></contentSet></newsItem>`;
const nitf = (s: InventedStory) =>
  `<nitf xml:lang="${s.lang}"><head><docdata management-status="usable"><doc.copyright holder="${HOLDER}" year="2031"/></docdata></head><body><body.head><hedline><hl1>${escaped(s.head)}</hl1></hedline></body.head><body.content>${paras(s)}<media media-type="image"><media-caption>Not a story</media-caption></media></body.content></body></nitf>`;
const newsml1 = (s: InventedStory, no: number) =>
  `<NewsItem><Identification><NewsIdentifier><ProviderId>amber.example</ProviderId><NewsItemId>${no}</NewsItemId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent xml:lang="${s.lang}"><NewsLines><HeadLine>${escaped(s.head)}</HeadLine><CopyrightLine>© ${HOLDER}</CopyrightLine></NewsLines><RightsMetadata><Copyright><CopyrightHolder>${HOLDER}</CopyrightHolder></Copyright></RightsMetadata><ContentItem><MediaType FormalName="Text"/><DataContent>${paras(s)}</DataContent></ContentItem></NewsComponent></NewsItem>`;
const rssItem = (s: InventedStory, no: number) =>
  `<item><title>${escaped(s.head)}</title><link>https://example.org/${no}</link><description><![CDATA[${paras(s)}]]></description></item>`;
const html = (body: string, lang: string, head = '') =>
  bytes(
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body><nav>Home News Sport</nav>${body}</body></html>`,
  );
const lexis = (stories: readonly InventedStory[]) =>
  each(
    stories,
    (s, no) =>
      `\n                               ${no + 1} of ${stories.length} DOCUMENTS\n\n                              The Ostmere Courier\n\n                             March 14, 2031 Friday\n\n${s.head}\n\nBYLINE: Ada Penrose\n\nLENGTH: 120 words\n\n${s.paragraphs.join('\n\n')}\n\nLOAD-DATE: March 15, 2031\n\nLANGUAGE: ENGLISH\n\n`,
  );
const factiva = (stories: readonly InventedStory[]) =>
  each(
    stories,
    (s, no) =>
      `${s.head}\n\n120 words\n14 March 2031\nThe Ostmere Courier\nOSTC\nEnglish\n(c) 2031 ${HOLDER}\n\n${s.paragraphs.join('\n\n')}\n\nDocument OSTC00002031031${no}e73e0000${no}\n\n`,
  );
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
const mail = (s: InventedStory, no: number) =>
  `From: Desk <desk@amber.example>\r\nTo: all@example.org\r\nDate: Fri, 14 Mar 2031 08:00:0${no} +0000\r\nMessage-ID: <${no}@amber.example>\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?B?${Buffer.from(s.head).toString('base64')}?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(s.paragraphs.join('\n\n'))}\r\n`;
const json = (value: unknown) => bytes(JSON.stringify(value));
const body = (s: InventedStory) => paras(s);

export const BUILT: readonly BuiltFormat[] = [
  {
    format: 'newsml-g2',
    name: 'message.xml',
    holder: HOLDER,
    build: (all) =>
      xml(
        `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${each(all, g2Item)}</itemSet></newsMessage>`,
      ),
  },
  { format: 'newsml-g2', name: 'item.xml', single: true, holder: HOLDER, build: (all) => xml(g2Item(first(all), 1)) },
  {
    format: 'newsml-1',
    name: 'newsml.xml',
    holder: HOLDER,
    build: (all) => xml(`<NewsML><NewsEnvelope/>${each(all, newsml1)}</NewsML>`),
  },
  { format: 'nitf', name: 'nitf.xml', single: true, holder: HOLDER, build: (all) => xml(nitf(first(all))) },
  { format: 'nitf', name: 'several.xml', holder: HOLDER, build: (all) => xml(each(all, nitf)) },
  {
    format: 'ninjs',
    name: 'ninjs1.json',
    single: true,
    holder: HOLDER,
    build: (all) =>
      json({
        uri: 'urn:x:1',
        type: 'text',
        versioncreated: '2031-03-14T08:00:00Z',
        pubstatus: 'usable',
        copyrightholder: HOLDER,
        usageterms: 'Subscribers only',
        headline: first(all).head,
        body_xhtml: body(first(all)),
        associations: { main: { uri: 'urn:x:2', type: 'picture', headline: 'A picture' } },
      }),
  },
  {
    format: 'ninjs',
    name: 'ninjs2.json',
    holder: HOLDER,
    build: (all) =>
      json(
        all.map((s, i) => ({
          uri: `urn:x:${i}`,
          type: 'text',
          standard: { name: 'ninjs', version: '2.0' },
          versioncreated: '2031-03-14T08:00:00Z',
          copyrightholder: HOLDER,
          headlines: [{ role: 'main', value: s.head }],
          bodies: [{ contenttype: 'text/html', value: body(s) }],
        })),
      ),
  },
  {
    format: 'ninjs',
    name: 'ninjs3.json',
    holder: HOLDER,
    build: (all) =>
      bytes(
        all
          .map((s, i) =>
            JSON.stringify({
              uri: `urn:x:${i}`,
              type: 'text',
              versionCreated: '2031-03-14T08:00:00Z',
              copyrightHolder: HOLDER,
              headlines: [{ role: 'main', value: s.head }],
              bodies: [{ contentType: 'text/plain', value: s.paragraphs.join('\n\n') }],
            }),
          )
          .join('\n'),
      ),
  },
  {
    format: 'json-feed',
    name: 'feed.json',
    build: (all) =>
      json({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Amber',
        items: all.map((s, i) => ({ id: String(i), title: s.head, content_html: body(s) })),
      }),
  },
  {
    format: 'iptc7901',
    name: 'wire.txt',
    build: (all) =>
      bytes(
        each(
          all,
          (s, no) =>
            `\u0001amb00${no} 3 pl 120 amb 0${no}\r\n\r\n\u0002${s.head} =\r\n\r\n   ${s.paragraphs.join('\r\n   ')}\r\n\u0003\r\n\u0004`,
        ),
      ),
  },
  {
    format: 'anpa1312',
    name: 'wire.tst',
    build: (all) =>
      bytes(
        each(
          all,
          (s, no) =>
            `\u0016\u0016\u0001a014${no}\u001f\r\nr i \u001fbc-amber 03-14 0120\r\n\u0002^BC-Amber,120<\r\n^${s.head}<\r\n^By Ada Penrose=\r\n   ${s.paragraphs.join('\r\n   ')}\r\n\u0003\r\n03-14-31 0800GMT\r\n\u0004`,
        ),
      ),
  },
  {
    format: 'feed',
    name: 'rss.xml',
    holder: HOLDER,
    build: (all) =>
      xml(
        `<rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>Amber</title><language>${first(all).lang}</language><dcterms:rightsHolder>${HOLDER}</dcterms:rightsHolder>${each(all, rssItem)}</channel></rss>`,
      ),
  },
  {
    format: 'feed',
    name: 'broken.xml',
    build: (all) =>
      xml(
        `<rss version="2.0"><channel><title>Amber & Co</title>${each(all, rssItem).replaceAll('<link>', '<link>a&b<br>')}`,
      ),
  },
  {
    format: 'feed',
    name: 'atom.xml',
    build: (all) =>
      xml(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Amber</title><rights>© 2031 ${HOLDER}</rights>${each(all, (s, no) => `<entry><id>urn:x:${no}</id><title type="text">${escaped(s.head)}</title><content type="html">${escaped(paras(s))}</content></entry>`)}</feed>`,
      ),
  },
  {
    format: 'feed',
    name: 'rdf.xml',
    build: (all) =>
      xml(
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://example.org"><title>Amber</title></channel>${each(all, rssItem)}</rdf:RDF>`,
      ),
  },
  {
    format: 'feed',
    name: 'wxr.xml',
    build: (all) =>
      xml(
        `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Amber</title>${each(all, (s, no) => `<item><title>${escaped(s.head)}</title><content:encoded><![CDATA[${paras(s)}]]></content:encoded><wp:post_id>${no}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`)}<item><title>photo.jpg</title><wp:post_type>attachment</wp:post_type></item></channel></rss>`,
      ),
  },
  {
    format: 'html',
    name: 'article.html',
    single: true,
    build: (all) =>
      html(
        `<article><h1>${escaped(first(all).head)}</h1>${paras(first(all))}</article><footer>About us</footer>`,
        first(all).lang,
        '<meta property="og:type" content="article">',
      ),
  },
  {
    format: 'html',
    name: 'list.html',
    build: (all) =>
      html(
        each(all, (s) => `<article><h2>${escaped(s.head)}</h2>${paras(s)}</article>`),
        first(all).lang,
      ),
  },
  {
    format: 'sgml',
    name: 'reut.sgm',
    build: (all) =>
      bytes(
        `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${each(all, (s, no) => `<REUTERS NEWID="${no + 1}"><DATE>14-MAR-2031</DATE><TEXT>&#2;<TITLE>${escaped(s.head)}</TITLE><DATELINE>OSTMERE, March 14 - </DATELINE><BODY>${s.paragraphs.map(escaped).join('\n    ')}\n Reuter\n&#3;</BODY></TEXT></REUTERS>`)}`,
      ),
  },
  { format: 'text', name: 'lexis.txt', build: (all) => bytes(lexis(all)) },
  {
    format: 'html',
    name: 'lexis.html',
    build: (all) =>
      html(
        lexis(all)
          .split(/\n+/)
          .filter((line) => line.trim())
          .map((line) => `<div><p>${escaped(line.trim())}</p></div>`)
          .join('\n'),
        'en',
      ),
  },
  {
    format: 'docx',
    name: 'lexis.docx',
    build: (all) =>
      docx(
        lexis(all)
          .split('\n')
          .map((line) => line.trim()),
      ),
  },
  { format: 'text', name: 'factiva.txt', build: (all) => bytes(factiva(all)) },
  {
    format: 'factiva',
    name: 'factiva.xml',
    build: (all) =>
      xml(
        `<ppsArticleResponse>${each(all, (s, no) => `<ppsArticle><article><accessionNo>${no}</accessionNo><baseLanguage>${s.lang}</baseLanguage><copyright>(c) 2031 ${HOLDER}</copyright><headline><paragraph>${escaped(s.head)}</paragraph></headline><leadParagraph><paragraph>${escaped(s.paragraphs[0])}</paragraph></leadParagraph><tailParagraphs><paragraph>${escaped(s.paragraphs[1])}</paragraph></tailParagraphs></article></ppsArticle>`)}</ppsArticleResponse>`,
      ),
  },
  { format: 'mail', name: 'one.eml', single: true, build: (all) => latin(mail(first(all), 1)) },
  {
    format: 'mbox',
    name: 'some.mbox',
    build: (all) =>
      latin(each(all, (s, no) => `From desk@amber.example Fri Mar 14 08:00:0${no} 2031\r\n${mail(s, no)}`)),
  },
  { format: 'docx', name: 'dump.docx', build: (all) => docx(all.flatMap((s) => [s.head, ...s.paragraphs, ''])) },
  {
    format: 'pdf',
    name: 'dump.pdf',
    build: (all) => pdf(all.map((s) => [s.head, '', ...s.paragraphs.flatMap((p) => [p, ''])])),
  },
  {
    format: 'text',
    name: 'dump.txt.gz',
    build: (all) =>
      gzipSync(bytes(all.map((s) => [s.head, ...s.paragraphs, '', ''].join('\n')).join('\n')), { mtime: 0 }),
  },
  {
    format: 'zip',
    name: 'stories.zip',
    build: (all) =>
      zipSync(Object.fromEntries(all.map((s, i) => [`${i}.txt`, bytes([s.head, ...s.paragraphs].join('\n'))]))),
  },
  {
    format: 'zip',
    name: 'nested.zip',
    build: (all) =>
      zipSync({
        'inner.zip': zipSync({
          'rss.xml': xml(`<rss version="2.0"><channel><title>Amber</title>${each(all, rssItem)}</channel></rss>`),
        }),
      }),
  },
];
