import { PoisonError } from '../pipeline/failures.ts';
import { LIMITS } from '../pipeline/limits.ts';
import { reasonSentence } from '../pipeline/reasons.ts';
import type { SplitDocument } from '../split/segment.ts';
import { splitText } from '../split/split-text.ts';
import { decodeText } from '../text/decode.ts';
import { languagesOf } from '../text/language.ts';
import { sentenceOf } from '../text/sentence-of.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { gunzip } from './inflate.ts';
import { InflateBudget } from './inflate-budget.ts';
import type { Reading } from './item.ts';
import { isMail } from './mail-head.ts';
import { mergeDocuments } from './merge.ts';
import { ODDITIES } from './oddities-data.ts';
import { readText } from './read-text.ts';
import { renderItems } from './render.ts';
import { unzipMember } from './unzip.ts';
import { zipMembers } from './zip-directory.ts';

interface Context {
  /** Archives around this file. */
  depth: number;
  budget: InflateBudget;
}

/**
 * Decodes a delivered file, recognises its format and splits it into stories.
 *
 * @param bytes the file as delivered
 * @param name its name, used as a hint only
 * @throws PoisonError only: the file never will be readable
 */
export async function splitDrop(bytes: Uint8Array, name: string): Promise<SplitDocument> {
  if (bytes.length > LIMITS.dropBytes) throw new PoisonError('too-large');
  const document = await splitFile(bytes, name, { depth: 0, budget: new InflateBudget(bytes.length) });
  if (document.text.length > LIMITS.textChars) throw new PoisonError('too-large');
  await tellLanguages(document);
  return document;
}

/** What the file states of a story's language stands; else its words tell. */
async function tellLanguages({ text, segments }: SplitDocument): Promise<void> {
  const silent = segments.filter(({ kind, fields }) => (kind === 'story' || kind === 'brief') && !fields?.lang);
  const languages = await languagesOf(silent.map(({ start, end }) => text.slice(start, end)));
  silent.forEach((segment, i) => {
    const lang = languages[i];
    if (lang) segment.fields = { ...segment.fields, lang };
  });
}

const opens = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
const ASCII = { encoding: { name: 'binary', because: 'the format states it' } };

/** Binary formats by their first bytes, then mail, then text. */
async function splitFile(bytes: Uint8Array, name: string, context: Context): Promise<SplitDocument> {
  if (bytes.length === 0) throw new PoisonError('empty-file');
  if (opens(bytes, 0x1f, 0x8b)) return splitGzip(bytes, name, context);
  if (opens(bytes, 0x50, 0x4b, 3, 4) || opens(bytes, 0x50, 0x4b, 5, 6)) return splitZip(bytes, context);
  if (opens(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new PoisonError(isSealedOffice(bytes) ? 'encrypted' : 'not-text');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16 * 1024));
  if (/^\s*%PDF-/.test(head.slice(0, 1024))) {
    const { readPdf } = await import('./pdf.ts');
    return finish(await readPdf(bytes), ASCII.encoding);
  }
  if (isMail(head)) return splitMail(bytes, context);
  const { text, encoding } = await decodeText(bytes, declaredEncoding(head));
  return finish(readText(text, name), encoding);
}

function finish(reading: Reading, encoding: SplitDocument['encoding']): SplitDocument {
  const { format, warnings } = reading;
  const text = reading.kind === 'dump' ? reading.text : '';
  const cut =
    reading.kind === 'dump'
      ? { text, segments: splitText(text) }
      : renderItems(reading.items, reading.notices, warnings);
  if (cut.segments.length === 0) throw new PoisonError(format === 'text' ? 'empty-file' : 'no-stories', format);
  if (!cut.segments.some(({ kind }) => kind === 'story' || kind === 'brief'))
    throw new PoisonError('no-stories', format);
  return { format, encoding, ...cut, warnings };
}

function splitGzip(bytes: Uint8Array, name: string, { depth, budget }: Context): Promise<SplitDocument> {
  if (depth >= LIMITS.archiveDepth) throw new PoisonError('archive-bomb', 'depth');
  budget.takeMembers(1);
  return splitFile(gunzip(bytes, budget), name.replace(/\.gz$/i, ''), { depth: depth + 1, budget });
}

async function splitZip(bytes: Uint8Array, { depth, budget }: Context): Promise<SplitDocument> {
  const members = zipMembers(bytes);
  budget.takeMembers(members.length);
  if (members.some(({ name }) => name === 'word/document.xml')) {
    // The Word reader inflates by itself; every member passes our count first.
    for (const member of members) unzipMember(member, budget);
    const { readDocx } = await import('./docx.ts');
    return finish(await readDocx(bytes), { name: 'utf-8', because: 'the format states it' });
  }
  if (depth >= LIMITS.archiveDepth) throw new PoisonError('archive-bomb', 'depth');
  const parts = members
    .filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$)/.test(name))
    .map((member) => ({ name: member.name, bytes: () => unzipMember(member, budget) }));
  return splitParts('zip', parts, { depth: depth + 1, budget }, []);
}

async function splitMail(bytes: Uint8Array, context: Context): Promise<SplitDocument> {
  const { mailsIn, readMail } = await import('./mail.ts');
  const documents: SplitDocument[] = [];
  const warnings: string[] = [];
  const mails = mailsIn(bytes);
  for (const message of mails) {
    const mail = await readMail(message);
    if (mail.skipped) warnings.push(sentenceOf(ODDITIES['mail-media'], { count: mail.skipped }));
    const letter: Reading = { kind: 'items', format: 'mail', items: mail.item ? [mail.item] : [], warnings: [] };
    if (mail.item) documents.push(finish(letter, { name: 'utf-8', because: 'decoded as the mail states' }));
    if (mail.attachments.length === 0) continue;
    context.budget.takeMembers(mail.attachments.length);
    if (context.depth >= LIMITS.archiveDepth) throw new PoisonError('archive-bomb', 'depth');
    const parts = mail.attachments.map((part) => ({ name: part.name, bytes: () => part.bytes }));
    await collect(parts, { ...context, depth: context.depth + 1 }, documents, warnings);
  }
  if (documents.length === 0) throw new PoisonError('no-stories', 'mail');
  return mergeDocuments(mails.length > 1 ? 'mbox' : 'mail', documents, warnings);
}

interface Part {
  name: string;
  bytes: () => Uint8Array;
}

async function splitParts(
  format: string,
  parts: readonly Part[],
  context: Context,
  warnings: string[],
): Promise<SplitDocument> {
  const documents: SplitDocument[] = [];
  await collect(parts, context, documents, warnings);
  if (documents.length === 0) throw new PoisonError('no-stories', format);
  return mergeDocuments(format, documents, warnings);
}

/** A part that cannot be read is told and the others go on; a bomb or a password stops the whole drop. */
async function collect(
  parts: readonly Part[],
  context: Context,
  documents: SplitDocument[],
  warnings: string[],
): Promise<void> {
  let chars = documents.reduce((sum, { text }) => sum + text.length, 0);
  for (const [no, part] of parts.entries()) {
    try {
      const document = await splitFile(part.bytes(), part.name, context);
      documents.push(document);
      chars += document.text.length;
      if (chars > LIMITS.textChars) throw new PoisonError('too-large');
    } catch (failure) {
      if (!(failure instanceof PoisonError) || STOPS.has(failure.reason)) throw failure;
      warnings.push(sentenceOf(ODDITIES.part, { no: no + 1, reason: reasonSentence(failure.reason) }));
    }
  }
}

const STOPS = new Set<string>(['archive-bomb', 'encrypted', 'too-large', 'too-many-stories']);

/** An Office file with a password is an OLE container with a stream named EncryptedPackage, in UTF-16. */
function isSealedOffice(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024 * 1024));
  return text.includes([...'EncryptedPackage'].join('\0'));
}
