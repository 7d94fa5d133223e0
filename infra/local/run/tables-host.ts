/** Runs in a worker: dynalite is the busiest of the emulators, and on a second core it does not hold up the others. */
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import dynalite from 'dynalite';
import { callerOf } from './call-emulator.ts';
import { answerStatements } from './statements.ts';

const { path, port } = workerData as { path: string; port: number };
const server = dynalite({ path, createTableMs: 0 });
server.keepAliveTimeout = 60_000;
server.once('error', (failure) => {
  throw failure;
});
const opened = () => (server.address() as AddressInfo).port;
answerStatements(server, () => callerOf(`http://127.0.0.1:${opened()}`, 'DynamoDB_20120810'));
server.listen(port, '127.0.0.1', () => parentPort?.postMessage({ port: opened() }));
parentPort?.on('message', () => {
  server.closeAllConnections();
  server.close(() => parentPort?.close());
});
