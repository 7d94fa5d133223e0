import type { Channel } from '../../shared/ports/channel.ts';
import { type ChannelSecrets, namedSecret } from './channel-secrets.ts';
import { guardedPost, requireAccepted } from './guarded-post.ts';

/** Adaptive cards read a little Markdown in text blocks: what would begin some is escaped. */
const escaped = (line: string) => line.replace(/[\\`*_{}[\]()#+!|~<>]/g, (sign) => `\\${sign}`);

/** A workflow of Teams ("when a webhook request is received"): a message with one adaptive card. */
export function teamsChannel(secrets: () => Promise<ChannelSecrets>): Channel<'teams'> {
  return {
    async send({ secret }, { text }) {
      const known = await secrets();
      const block = (line: string, more: object = {}) => ({
        type: 'TextBlock',
        text: escaped(line),
        wrap: true,
        ...more,
      });
      const content = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        ...{ type: 'AdaptiveCard', version: '1.4', lang: text.language, rtl: text.direction === 'rtl' },
        body: [
          block(text.subject, { weight: 'Bolder', size: 'Medium' }),
          ...text.paragraphs.flatMap((lines) =>
            lines.map((line, at) => block(line, { spacing: at ? 'None' : 'Medium' })),
          ),
        ],
        actions: [{ type: 'Action.OpenUrl', title: '→', url: text.link }],
      };
      const card = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content };
      const body = JSON.stringify({ type: 'message', attachments: [card] });
      const headers = { 'content-type': 'application/json' };
      const url = namedSecret(known, secret);
      requireAccepted(await guardedPost({ url, headers, body, allowPrivate: known.allowPrivateAddresses === true }));
    },
  };
}
