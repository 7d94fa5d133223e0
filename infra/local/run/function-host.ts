/** Runs in a worker: one execution environment of one function, which takes one event at a time as Lambda's do. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Environment, Invocation } from './function-pool.ts';

const { url, exportName, name, memoryMiB } = workerData as Environment;
const port = parentPort;
if (!port) throw new Error('function-host runs in a worker');

const handler = (await import(url))[exportName];
if (typeof handler !== 'function') throw new Error(`${url} has no function ${exportName}`);

port.on('message', async ({ requestId, event, deadline }: Invocation) => {
  const context = {
    awsRequestId: requestId,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    memoryLimitInMB: String(memoryMiB),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  let answer: Answer;
  try {
    const result = await handler(event, context);
    // As Lambda does: what cannot be written as JSON does not come back.
    answer = { requestId, result: JSON.stringify(result) };
  } catch (failure) {
    answer = { requestId, error: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) };
  }
  port.postMessage(answer);
});
port.postMessage('ready');
