/**
 * Why something was refused or set aside: one closed list of codes, each with a sentence a person can act on.
 * Codes are stable: receipts, ledger items, metrics and the console carry them.
 */
export const REASONS = {
  'empty-file': 'The file has no text in it. Check the export and send it again.',
  'not-text':
    'The file is not a text format we read (it looks binary). Send text, HTML, XML, JSON, DOCX, PDF, e-mail, or a zip of these.',
  undecodable:
    'The characters could not be decoded with any encoding we know. Save the file as UTF-8 and send it again.',
  'too-large': 'The file is larger than the limit for one drop. Send it in several smaller files.',
  'too-many-stories': 'The file holds more stories than the limit for one drop. Send it in several smaller files.',
  'unknown-partner': 'The folder does not belong to a known partner. Upload below incoming/<your partner id>/.',
  'bad-key':
    'The file name cannot be used. Upload below incoming/<your partner id>/ with a name of at most 1,024 bytes.',
  'folder-marker':
    'This is the marker of an empty folder, not a file. Nothing was checked; upload files into the folder.',
  'archive-bomb':
    'The archive inflates beyond the limits (size, ratio, depth or number of files). Send the files uncompressed.',
  'archive-broken': 'The archive is damaged and could not be opened. Create it again and resend.',
  encrypted: 'The file is protected with a password. Remove the protection and send it again.',
  'hostile-markup':
    'The XML declares entities or a document type with an internal subset, which we refuse. Export it without a DOCTYPE.',
  'broken-markup': 'The markup is damaged and no text could be recovered. Export the file again.',
  'too-deep': 'The markup is nested deeper than the limit. Export the file again with a plainer structure.',
  'no-stories': 'The file was read but holds no text story (for example only pictures or references).',
  'story-too-long': 'One story is longer than the limit. Check that the file separates its stories.',
  'changed-in-flight': 'The stored copy no longer matches its hash. Send the file again; operations has been told.',
  'unknown-message': 'A message of the pipeline has an unknown shape or version. Operations has been told.',
  'detector-failed':
    'The story could not be examined. It was set aside and operations has been told; a person must look at it.',
  'cut-anew': 'A person has cut the text into stories anew: what stood here belongs to other stories now.',
  'missing-object': 'The file was no longer there when its turn came. Send it again.',
} as const;

export type ReasonCode = keyof typeof REASONS;
export const reasonSentence = (code: ReasonCode): string => REASONS[code];
