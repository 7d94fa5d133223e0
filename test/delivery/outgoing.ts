/** A mail on its way out, about a partner with a hostile name. */
import { afterNews, type CaseItem } from '../../shared/alert/case-item.ts';
import { composeMail } from '../../shared/alert/mail.ts';
import { mailText } from '../../shared/alert/mail-text.ts';
import type { Outgoing } from '../../shared/ports/channel.ts';
import { news, policy, recipient } from '../alert/alert-factory.ts';

const NOW = '2026-03-04T09:00:00.000Z';
const HOSTILE = '<!channel> *bold* [x](http://evil)\r\nBcc: all@example.org';

export function outgoing(language: 'en' | 'ar' = 'en'): Outgoing {
  const to = recipient({ language });
  const item = afterNews(null, news({ partnerName: HOSTILE }), {
    recipient: to,
    policy: policy(),
    now: NOW,
  }) as CaseItem;
  const mail = composeMail([{ ...item, mail: 7 }], to, policy(), 7, NOW);
  return { key: 'k'.repeat(32), mail, text: mailText(mail, to, 'https://desk.example') };
}
