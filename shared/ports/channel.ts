/** A way out of the system. Sends one mail to one address, within seconds, or says why not. */
import type { Mail } from '../alert/mail.ts';
import type { MailText } from '../alert/mail-text.ts';
import type { ChannelConfig } from '../alert/recipient.ts';

export interface Outgoing {
  /** The same for every try of this mail on this channel: whoever can tells a double by it. */
  key: string;
  text: MailText;
  mail: Mail;
}

export interface Channel<K extends ChannelConfig['kind'] = ChannelConfig['kind']> {
  /** @throws ChannelRefused when no further try can help; any other failure is tried again */
  send(to: Extract<ChannelConfig, { kind: K }>, out: Outgoing): Promise<void>;
}
export type Channels = { [K in ChannelConfig['kind']]?: Channel<K> };

/** `code` is short and holds nothing of what was sent. */
export class ChannelRefused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}
