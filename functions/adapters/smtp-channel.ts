import { plainMail } from '../../shared/alert/mail-text.ts';
import { type Channel, ChannelRefused } from '../../shared/ports/channel.ts';
import type { ChannelSecrets } from './channel-secrets.ts';

const SECONDS = 10_000;

/**
 * Mail by SMTP: any server, or the SMTP side of SES. The `Message-ID` follows from the mail, so that a second copy is the
 * same message; addresses were checked when the recipient was listed, and headers are written by nodemailer, never by hand.
 */
export function smtpChannel(secrets: () => Promise<ChannelSecrets>): Channel<'smtp'> {
  return {
    async send({ to }, { key, text }) {
      const { smtp } = await secrets();
      if (!smtp) throw new ChannelRefused('no-secret');
      const { host, port, secure = port === 465, user, pass, from } = smtp;
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({
        ...{ host, port, secure, disableFileAccess: true, disableUrlAccess: true },
        ...{ connectionTimeout: SECONDS, greetingTimeout: SECONDS, socketTimeout: SECONDS },
        ...(user && { auth: { user, pass: pass ?? '' }, requireTLS: !secure }),
      });
      try {
        await transport.sendMail({
          ...{ from, to: { name: '', address: to }, subject: text.subject, text: plainMail(text) },
          messageId: `<${key}@rightsdesk>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': text.language },
        });
      } catch (failure) {
        const { responseCode } = failure as { responseCode?: number };
        // 5xx is for good, but for a login that is refused: that is ours to mend.
        if (responseCode && responseCode >= 550 && responseCode < 560) throw new ChannelRefused(`smtp-${responseCode}`);
        throw failure;
      } finally {
        transport.close();
      }
    },
  };
}
