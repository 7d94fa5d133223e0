import { endsClosed } from './sentence.ts';

const ADDRESSES = /(?:\s+(?:https?:\/\/\S{1,200}|#[\p{L}\p{M}\p{N}_]{1,40})){1,6}$/u;

/** Ends in an address or hashtags, as posts do: nothing goes on behind them. */
export const endsPosted = (text: string): boolean => ADDRESSES.test(text);

/** Addresses and hashtags that posts and tickers hang on a sentence hide that it has ended. */
export function withoutAddresses(text: string): string {
  const bare = text.replace(ADDRESSES, '');
  return endsClosed(bare) ? bare : text;
}
