/** Every sentence that says whose text a story is; `text/sentence-of.ts` makes them and reads them back. Records hold them: words stay as they are. */
export const VERDICT_REASONS = {
  'own-silent': 'The partner is a holder of text and the story names nobody else.',
  own: 'The partner is the holder: {why}.',
  counts: '{holder} counts as holder: {why}.',
  claimed: '{holder} is claimed too: {why}.',
  'embargo-over': 'It came under an embargo that has ended since, and is judged as used from {at} on.',
  allowed: 'By now the license allows this use; what remains is that it was not allowed then.',
  ended: 'The license under which the text was used has ended since.',
  first: 'Ours is first: this story was received before {ours} of the {all} texts it shares words with.',
} as const;

/** Who is named where a claim names nobody. */
export const UNNAMED = 'Somebody unnamed';
