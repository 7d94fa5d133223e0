import { readFileSync } from 'node:fs';
import { ChannelRefused } from '../../shared/ports/channel.ts';

/** What channels need and no register holds: one JSON object in one SecureString parameter. */
export interface ChannelSecrets {
  smtp?: { host: string; port: number; secure?: boolean; user?: string; pass?: string; from: string };
  /** Addresses of Slack and Teams, keys of webhooks, by the name that a recipient gives. */
  named?: Record<string, string>;
  /** Lets channels reach private addresses: for tests, and for a receiver inside one's own network. */
  allowPrivateAddresses?: boolean;
}

const KEPT_MS = 5 * 60_000;

/**
 * @param source name of the parameter, or `file:<path>` for the embedded system
 * @throws ChannelRefused when there are none
 */
export function channelSecrets(source: string): () => Promise<ChannelSecrets> {
  let kept: { at: number; secrets: Promise<ChannelSecrets> } | null = null;
  return () => {
    if (!kept || Date.now() - kept.at > KEPT_MS) kept = { at: Date.now(), secrets: readSecrets(source) };
    return kept.secrets;
  };
}

async function readSecrets(source: string): Promise<ChannelSecrets> {
  try {
    if (source.startsWith('file:')) return JSON.parse(readFileSync(source.slice('file:'.length), 'utf8'));
    const { GetParameterCommand, SSMClient } = await import('@aws-sdk/client-ssm');
    const { Parameter } = await new SSMClient({}).send(new GetParameterCommand({ Name: source, WithDecryption: true }));
    return JSON.parse(Parameter?.Value ?? '{}');
  } catch (cause) {
    if (cause instanceof Error && (cause.name === 'ParameterNotFound' || 'code' in cause)) return {};
    throw cause;
  }
}

/** @throws ChannelRefused when it is not there */
export function namedSecret({ named }: ChannelSecrets, name: string): string {
  const value = named?.[name];
  if (!value) throw new ChannelRefused('no-secret');
  return value;
}
