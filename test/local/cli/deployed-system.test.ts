/** `--stack` against an endpoint that answers as CloudFormation and DynamoDB do. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCli } from './run-cli.ts';

let server: Server;
let endpoint: string;
const tables: string[] = [];

const member = (key: string, value: string) =>
  `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`;
const stack = (name: string) => `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
<DescribeStacksResult><Stacks><member><StackName>${name}</StackName><CreationTime>2026-01-01T00:00:00Z</CreationTime>
<StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${name.endsWith('storage') ? member('LedgerTable', 'ledger-of-prod') : ''}</Outputs>
</member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
const NO_STACK = `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type>
<Code>ValidationError</Code><Message>Stack does not exist</Message></Error></ErrorResponse>`;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.headers['x-amz-target']) {
      const { TableName } = JSON.parse(body);
      tables.push(TableName);
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      return response.end('{"Items":[],"Count":0,"ScannedCount":0}');
    }
    const name = new URLSearchParams(body).get('StackName') ?? '';
    response.statusCode = name.startsWith('rightsdesk-prod-') ? 200 : 400;
    response.setHeader('content-type', 'text/xml');
    return response.end(response.statusCode === 200 ? stack(name) : NO_STACK);
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  tables.length = 0;
  const shell = {
    ...{ AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_ENDPOINT_URL: endpoint },
    ...{ AWS_EC2_METADATA_DISABLED: 'true', AWS_SHARED_CREDENTIALS_FILE: 'none', AWS_CONFIG_FILE: 'none' },
  };
  for (const [name, value] of Object.entries(shell)) vi.stubEnv(name, value);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => server.close());

describe('a deployed system', () => {
  it('that is not there is told by stack and region', async () => {
    const { code, err } = await runCli(['flags', '--stack', 'test']);
    expect(err).toContain('There is no stack rightsdesk-test-');
    expect(err).toContain('in eu-central-1. Deployed environments');
    expect(code).toBe(1);
  });

  it.each([
    ['a region', 'AWS_REGION'],
    ['credentials', 'AWS_ACCESS_KEY_ID'],
  ])('is not asked for without %s', async (_, name) => {
    vi.stubEnv(name, undefined);
    const { code, err } = await runCli(['flags', '--stack', 'prod']);
    expect(err).toContain(name === 'AWS_REGION' ? 'Set AWS_REGION' : 'AWS does not know you');
    expect(err).not.toContain('    at ');
    expect(code).toBe(1);
  });

  it.each(['prod', 'rightsdesk-prod'])('named %s is read by the outputs of its stacks', async (name) => {
    expect(await runCli(['flags', '--stack', name])).toEqual({ code: 0, out: '', err: '' });
    expect(new Set(tables)).toEqual(new Set(['ledger-of-prod']));
  });

  it('without an output that a command needs says which', async () => {
    const { code, err } = await runCli(['drop', 'README.md', '--partner', 'ilkha', '--stack', 'prod']);
    expect(err).toContain('The system has no output DataBucket.');
    expect(code).toBe(1);
  });
});
