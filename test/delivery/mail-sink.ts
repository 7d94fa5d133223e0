/** A mail server on this machine that keeps what it is given. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailSink {
  port: number;
  /** Oldest first. */
  taken: { to: string[]; from: string; data: string }[];
  /** Code with which every recipient is refused; null: none is. */
  refuse: number | null;
  stop(): Promise<void>;
}

export async function startMailSink(): Promise<MailSink> {
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onRcptTo(_address, _session, done) {
      done(sink.refuse ? Object.assign(new Error('no'), { responseCode: sink.refuse }) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const { rcptTo, mailFrom } = session.envelope;
        sink.taken.push({
          to: rcptTo.map(({ address }) => address),
          from: mailFrom ? mailFrom.address : '',
          data: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  const sink: MailSink = {
    ...{ port: 0, taken: [], refuse: null },
    stop: () => new Promise((done) => server.close(() => done())),
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  sink.port = (server.server.address() as AddressInfo).port;
  return sink;
}
