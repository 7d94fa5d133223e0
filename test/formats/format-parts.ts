import type { InventedStory } from './invented-stories-data.ts';

/** A file of a format, built around the stories given. */
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

/** What the files of the formats are made of. All names, ids and rights in them are invented. */
export const bytes = (text: string) => new TextEncoder().encode(text);
export const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
export const paras = (s: InventedStory) => s.paragraphs.map((p) => `<p>${escaped(p)}</p>`).join('');
export const xml = (body: string) => bytes(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);
export const each = (stories: readonly InventedStory[], one: (s: InventedStory, no: number) => string) =>
  stories.map(one).join('\n');
export const first = (stories: readonly InventedStory[]) => stories[0] as InventedStory;
export const HOLDER = 'Amber Wire';

export const g2Item = (s: InventedStory, no: number) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:${no}" version="1" xml:lang="${s.lang}"><rightsInfo><copyrightHolder literal="${HOLDER}"/><copyrightNotice>© 2031 ${HOLDER}</copyrightNotice><usageTerms>Subscribers only</usageTerms></rightsInfo><itemMeta><itemClass qcode="ninat:text"/><provider literal="${HOLDER}"/><versionCreated>2031-03-14T08:00:00Z</versionCreated><embargoed>2031-03-15T06:00:00Z</embargoed><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>${escaped(s.head)}</headline><creditline>Credit: ${HOLDER}</creditline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${paras(s)}</body></html></inlineXML></contentSet></newsItem>`;
export const nitf = (s: InventedStory) =>
  `<nitf xml:lang="${s.lang}"><head><docdata management-status="usable"><doc.copyright holder="${HOLDER}" year="2031"/></docdata></head><body><body.head><hedline><hl1>${escaped(s.head)}</hl1></hedline></body.head><body.content>${paras(s)}<media media-type="image"><media-caption>Not a story</media-caption></media></body.content></body></nitf>`;
export const newsml1 = (s: InventedStory, no: number) =>
  `<NewsItem><Identification><NewsIdentifier><ProviderId>amber.example</ProviderId><NewsItemId>${no}</NewsItemId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent xml:lang="${s.lang}"><NewsLines><HeadLine>${escaped(s.head)}</HeadLine><CopyrightLine>© ${HOLDER}</CopyrightLine></NewsLines><RightsMetadata><Copyright><CopyrightHolder>${HOLDER}</CopyrightHolder></Copyright></RightsMetadata><ContentItem><MediaType FormalName="Text"/><DataContent>${paras(s)}</DataContent></ContentItem></NewsComponent></NewsItem>`;
export const rssItem = (s: InventedStory, no: number) =>
  `<item><title>${escaped(s.head)}</title><link>https://example.org/${no}</link><description><![CDATA[${paras(s)}]]></description></item>`;
export const html = (body: string, lang: string, head = '') =>
  bytes(
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body><nav>Home News Sport</nav>${body}</body></html>`,
  );
export const lexis = (stories: readonly InventedStory[]) =>
  each(
    stories,
    (s, no) =>
      `\n                               ${no + 1} of ${stories.length} DOCUMENTS\n\n                              The Ostmere Courier\n\n                             March 14, 2031 Friday\n\n${s.head}\n\nBYLINE: Ada Penrose\n\nLENGTH: 120 words\n\n${s.paragraphs.join('\n\n')}\n\nLOAD-DATE: March 15, 2031\n\nLANGUAGE: ENGLISH\n\n`,
  );
export const factiva = (stories: readonly InventedStory[]) =>
  each(
    stories,
    (s, no) =>
      `${s.head}\n\n120 words\n14 March 2031\nThe Ostmere Courier\nOSTC\nEnglish\n(c) 2031 ${HOLDER}\n\n${s.paragraphs.join('\n\n')}\n\nDocument OSTC00002031031${no}e73e0000${no}\n\n`,
  );
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
export const mail = (s: InventedStory, no: number) =>
  `From: Desk <desk@amber.example>\r\nTo: all@example.org\r\nDate: Fri, 14 Mar 2031 08:00:0${no} +0000\r\nMessage-ID: <${no}@amber.example>\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?B?${Buffer.from(s.head).toString('base64')}?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(s.paragraphs.join('\n\n'))}\r\n`;
export const json = (value: unknown) => bytes(JSON.stringify(value));
export const body = (s: InventedStory) => paras(s);
