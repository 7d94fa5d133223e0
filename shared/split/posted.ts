import { endsClosed } from './sentence.ts';

const ADDRESSES = /(?<!\s)(?:\s+(?:https?:\/\/\S{1,200}|#[\p{L}\p{M}\p{N}_]{1,40})){1,6}$/u;

/** `… (06.12)`: when it was sent. */
const SENT = /\s[([](?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?\p{Lu}{2,4})?[)\]]$/u;

/** The expression looks at every space of a text; few texts have a mark for it to find. */
const endsAddressed = (text: string): boolean => (text.includes('#') || text.includes('://')) && ADDRESSES.test(text);

/** Ends in an address, hashtags or a time, as posts do: nothing goes on behind them. */
export const endsPosted = (text: string): boolean => endsAddressed(text) || SENT.test(text);

/** Addresses and hashtags that posts and tickers hang on a sentence hide that it has ended; a time says so. */
export function withoutAddresses(text: string): string {
  const bare = endsAddressed(text) ? text.replace(ADDRESSES, '') : text;
  return endsClosed(bare) ? bare : text.replace(SENT, '.');
}
