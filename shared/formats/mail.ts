import PostalMime from 'postal-mime';
import { PoisonError } from '../pipeline/failures.ts';
import { fieldsOf } from './fields.ts';
import type { Item } from './item.ts';
import { linesToParagraphs, paragraphsIn } from './paragraphs.ts';

export interface Mail {
  item: Item | null;
  attachments: { name: string; bytes: Uint8Array }[];
  skipped: number;
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Messages of an mbox; a single mail is one. */
export function mailsIn(bytes: Uint8Array): Uint8Array[] {
  const text = latin(bytes);
  const first = text.length - text.trimStart().length;
  if (!text.startsWith('From ', first)) return [bytes.subarray(first)];
  const starts: number[] = [];
  const separator = /^From \S+ .*\d{2}:\d{2}.*\r?\n/gm;
  for (const found of text.matchAll(separator)) starts.push(found.index);
  return starts.map((start, i) => bytes.subarray(text.indexOf('\n', start) + 1, starts[i + 1] ?? bytes.length));
}

export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 }).catch((failure: unknown) => {
    throw new PoisonError('broken-markup', 'mail', { cause: failure });
  });
  const plain = mail.text?.trim() ? linesToParagraphs(mail.text) : [];
  const paragraphs = plain.length ? plain : paragraphsIn(mail.html);
  const headline = mail.subject?.trim() || null;
  const texts = mail.attachments.filter(({ mimeType }) => !/^(?:image|audio|video)\//.test(mimeType));
  const item: Item = {
    headline,
    paragraphs,
    fields: fieldsOf({}, { id: mail.messageId, author: mail.from?.name || mail.from?.address, published: mail.date }),
  };
  return {
    item: headline || paragraphs.length ? item : null,
    attachments: texts.map(({ filename, content }) => ({ name: filename ?? 'attachment', bytes: bytesOf(content) })),
    skipped: mail.attachments.length - texts.length,
  };
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
