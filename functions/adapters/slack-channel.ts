import type { Channel } from '../../shared/ports/channel.ts';
import { type ChannelSecrets, namedSecret } from './channel-secrets.ts';
import { guardedPost, requireAccepted } from './guarded-post.ts';

/** Slack reads `<…>` as links and mentions, and `&` as the start of an escape; nothing else in text is ever markup of ours. */
const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An incoming webhook of Slack: plain text blocks, so that no name can ping a channel or become bold. */
export function slackChannel(secrets: () => Promise<ChannelSecrets>): Channel<'slack'> {
  return {
    async send({ secret }, { text }) {
      const known = await secrets();
      const paragraphs = text.paragraphs.map((lines) => lines.map(escaped).join('\n').slice(0, 2_900));
      const blocks = paragraphs
        .slice(0, 48)
        .map((paragraph) => ({ type: 'section', text: { type: 'plain_text', text: paragraph, emoji: false } }));
      const open = { type: 'context', elements: [{ type: 'mrkdwn', text: `<${text.link}>` }] };
      const body = JSON.stringify({ text: escaped(text.subject), blocks: [...blocks, open], unfurl_links: false });
      const headers = { 'content-type': 'application/json' };
      const url = namedSecret(known, secret);
      requireAccepted(await guardedPost({ url, headers, body, allowPrivate: known.allowPrivateAddresses === true }));
    },
  };
}
