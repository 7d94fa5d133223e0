/** The system as `npm start` runs it, on a folder of its own, driven as a partner drives it: uploads in, receipts out. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { recount } from '../../../infra/local/cli/recount.ts';
import type { Connection } from '../../../infra/local/cli/running-system.ts';
import { startSystem } from '../../../infra/local/cli/start-system.ts';
import type { LocalAws, LocalAwsOptions } from '../../../infra/local/local-aws.ts';
import { placeOf, receiptKey } from '../../../shared/pipeline/place.ts';
import type { Receipt } from '../../../shared/pipeline/receipt.ts';

type SystemOptions = Pick<LocalAwsOptions, 'between' | 'observe' | 'log' | 'retrySeconds' | 'environment'>;

export class System {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'walk-'));
  aws!: LocalAws;
  link!: Connection;
  readonly #options: SystemOptions;

  /** @param options who stands between the functions and the services, and who looks on */
  constructor(options: SystemOptions = {}) {
    this.#options = options;
  }

  async start() {
    ({ aws: this.aws, link: this.link } = await startSystem(this.dataDir, { retrySeconds: 1, ...this.#options }));
  }

  /** Stops everything and starts it on the same folder. */
  async restart() {
    await this.aws.stop();
    await this.start();
  }

  async end() {
    await this.aws.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async put(key: string, body: string | Uint8Array) {
    await this.link.s3.send(new PutObjectCommand({ Bucket: this.link.output('UploadsBucket'), Key: key, Body: body }));
  }

  async receipt(key: string): Promise<Receipt> {
    const found = await this.link.s3.send(
      new GetObjectCommand({ Bucket: this.link.output('DataBucket'), Key: receiptKey(placeOf(key).place) }),
    );
    return JSON.parse((await found.Body?.transformToString()) ?? '') as Receipt;
  }

  /** Uploads, waits until no message is left on any queue, and gives the receipt. */
  async drop(key: string, body: string | Uint8Array): Promise<Receipt> {
    await this.put(key, body);
    await this.aws.idle(100_000);
    return this.receipt(key);
  }

  recount(): Promise<boolean> {
    return recount(this.link, () => {});
  }

  /** Everything the functions printed since the first start. */
  logs(): string {
    const folder = join(this.dataDir, 'logs');
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
  }
}

/** What a person looks at first: kind, verdict, holder, flags. */
export const summary = ({ stories }: Receipt) =>
  stories.map((story) =>
    'setAside' in story
      ? story.setAside.code
      : [
          story.kind,
          story.verdict,
          story.holder ?? '-',
          ...story.flags.map((flag) => `${flag.severity}:${flag.kind}`),
        ].join(' '),
  );
