import { afterStep, dueDeliveries, type Mail, type Step } from '../../shared/alert/mail.ts';
import { mailText } from '../../shared/alert/mail-text.ts';
import type { ChannelConfig, Recipient } from '../../shared/alert/recipient.ts';
import { sha256 } from '../../shared/pipeline/ids.ts';
import type { AlertDesk } from '../../shared/ports/alert-desk.ts';
import { type Channel, ChannelRefused, type Channels } from '../../shared/ports/channel.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { failureName, logger } from '../runtime/logger.ts';

export interface DeliveryPorts {
  desk: AlertDesk;
  channels: Channels;
  clock: Clock;
  /** Without a slash at its end. */
  consoleUrl: string;
}

/**
 * Tries the channels of a mail whose time has come, each on its own: claimed, sent, noted. Whoever claims is the only one
 * for two minutes; a try that dies in between is taken up again then, with the same key.
 */
export async function deliverMail(ports: DeliveryPorts, mail: Mail, recipient: Recipient): Promise<void> {
  for (const place of dueDeliveries(mail, ports.clock.now())) {
    const config = recipient.channels[Number(place)];
    const claimed = await step(ports, mail, place, { do: 'claim' });
    if (!claimed) continue;
    const outcome = config ? await trySend(ports, claimed, recipient, config, place) : GONE;
    await step(ports, mail, place, outcome);
  }
}

/** The recipient's channels changed since. */
const GONE: Step = { do: 'failed', error: 'channel-gone', forGood: true };
const INBOX: Channel = { send: async () => {} };

async function trySend(
  { channels, consoleUrl }: DeliveryPorts,
  mail: Mail,
  recipient: Recipient,
  config: ChannelConfig,
  place: string,
): Promise<Step> {
  // The store is the inbox: what is stored has arrived.
  const channel = config.kind === 'inbox' ? INBOX : (channels[config.kind] as Channel | undefined);
  if (!channel) return { do: 'failed', error: 'no-such-channel', forGood: true };
  const key = sha256(`${mail.recipient}\0${mail.no}\0${place}`).slice(0, 32);
  try {
    await channel.send(config, { key, mail, text: mailText(mail, recipient, consoleUrl) });
    return { do: 'sent' };
  } catch (failure) {
    const refused = failure instanceof ChannelRefused;
    const error = refused ? failure.code : failureName(failure);
    logger.warn('alert not delivered', { recipient: recipient.id, no: mail.no, channel: config.kind, error });
    return { do: 'failed', error, forGood: refused };
  }
}

/** One step of one delivery over the mail as it stands; null when somebody else has claimed it. */
async function step(
  { desk, clock }: DeliveryPorts,
  { recipient, no }: Mail,
  place: string,
  what: Step,
): Promise<Mail | null> {
  for (;;) {
    const mail = await desk.mail(recipient, no);
    const now = clock.now();
    if (!mail || (what.do === 'claim' && !dueDeliveries(mail, now).includes(place))) return null;
    const next = afterStep(mail, place, what, now);
    if (await desk.putMail(next)) return next;
  }
}
