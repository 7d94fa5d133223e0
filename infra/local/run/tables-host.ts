/** Runs in a worker: dynalite is the busiest of the emulators, and on a second core it does not hold up the others. */
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import dynalite from 'dynalite';
import { callerOf } from './call-emulator.ts';
import { closeIterators } from './close-iterators.ts';
import { answerStatements } from './statements.ts';

const { path, port } = workerData as { path: string; port: number };
closeIterators();
const server = dynalite({ path, createTableMs: 0 });
server.keepAliveTimeout = 60_000;
server.once('error', (failure) => {
  throw failure;
});
const opened = () => (server.address() as AddressInfo).port;
answerStatements(server, () => callerOf(`http://127.0.0.1:${opened()}`, 'DynamoDB_20120810'));
server.listen(port, '127.0.0.1', () => parentPort?.postMessage({ port: opened() }));

// A database that is closed below a request throws, and takes the process with it; also when who asked has gone.
const underWay = new Set<object>();
let close = () => {};
server.prependListener('request', (request, response) => {
  underWay.add(request);
  const over = () => {
    if (underWay.delete(request) && underWay.size === 0) close();
  };
  const end = response.end.bind(response);
  response.end = (...args: unknown[]) => {
    over();
    return end(...(args as []));
  };
  request.once('close', () => request.complete || over());
});
parentPort?.on('message', () => {
  close = () => {
    server.closeAllConnections();
    server.close(() => parentPort?.close());
  };
  if (underWay.size === 0) close();
});
