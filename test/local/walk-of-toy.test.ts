import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it as plain } from 'vitest';
import { ToyAws } from './toy-aws.ts';

const it = plain.extend<{ toy: ToyAws }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names a fixture needs off the pattern
  toy: async ({}, use) => {
    const toy = new ToyAws();
    await toy.start();
    await use(toy);
    await toy.end();
  },
});

const PATIENCE = { timeout: 10_000 };

describe.concurrent('the template, provisioned', () => {
  it('carries an upload to the function that its notification leads to', async ({ toy, expect }) => {
    const key = 'incoming/partner/خبر عاجل + 100%.txt';
    await toy.put(key);
    await toy.put('elsewhere/a.txt');
    await toy.aws.idle(8000);
    const event = JSON.parse(String((await toy.item(key))?.text?.S));
    expect(event.Records[0]).toMatchObject({
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: toy.bucket }, object: { size: 4 } },
    });
    expect(await toy.item('elsewhere/a.txt')).toBeNull();
  });

  it('keeps only failed messages of a batch, and hands them to the dead letters in the end', async ({
    toy,
    expect,
  }) => {
    await toy.send(...['good', 'fail', 'fine'].map((say) => ({ id: say, say })));
    await toy.aws.idle(12_000);
    expect((await toy.item('good'))?.text).toBeDefined();
    expect((await toy.item('fine'))?.text).toBeDefined();
    expect(await toy.item('fail')).toEqual({ pk: { S: 'fail' }, tries: { N: '2' } });
    expect(toy.aws.dlqDepths()).toEqual({ work: 1 });
    expect(await toy.aws.redrive('work')).toBe(1);
    expect(toy.aws.dlqDepths()).toEqual({ work: 0 });
    await toy.aws.idle(12_000);
    expect((await toy.item('fail'))?.tries).toEqual({ N: '4' });
  });

  for (const say of ['hang', 'exit']) {
    it(`survives a function that does ${say}`, async ({ toy, expect }) => {
      await toy.send({ id: say, say });
      await toy.aws.idle(12_000);
      expect((await toy.item(say))?.tries).toEqual({ N: '2' });
      expect(toy.aws.dlqDepths()).toEqual({ work: 1 });
      await toy.send({ id: 'next' });
      await toy.aws.idle(8000);
      expect((await toy.item('next'))?.text).toBeDefined();
    });
  }

  it('keeps objects, items, messages in flight and dead letters over a restart', async ({ toy, expect }) => {
    await toy.put('incoming/a.txt');
    await toy.aws.idle(8000);
    await toy.send({ id: 'slow', say: 'hang' });
    await toy.start();
    expect((await toy.item('incoming/a.txt'))?.text).toBeDefined();
    await toy.aws.idle(12_000);
    expect(toy.aws.dlqDepths()).toEqual({ work: 1 });
    await toy.start();
    expect(toy.aws.dlqDepths()).toEqual({ work: 1 });
  });

  it('writes what functions print to a file of their own', async ({ toy, expect }) => {
    await toy.send({ id: 'one' });
    await toy.aws.idle(8000);
    const logs = join(toy.dataDir, 'logs');
    const [file = ''] = readdirSync(logs);
    await expect.poll(() => readFileSync(join(logs, file), 'utf8'), PATIENCE).toContain('\n');
    const { records, left } = JSON.parse(readFileSync(join(logs, file), 'utf8').split('\n')[0] ?? '');
    expect(records).toBe(1);
    expect(left).toBeGreaterThan(1000);
  });

  it('serves the HTTP API, open and closed routes', async ({ toy, expect }) => {
    await toy.start({
      authorize: async ({ headers }) => (headers.authorization ? { sub: headers.authorization } : null),
    });
    const url = String(toy.aws.outputs.ConsoleUrl);
    const health = await fetch(`${url}/health`, { headers: { cookie: 'x=1; y=2', test: 'yes' } });
    expect(health.status).toBe(201);
    expect(health.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await health.json()).toEqual({ cookies: ['x=1', 'y=2'], rawPath: '/health', test: 'yes' });
    expect((await fetch(`${url}/flags/1`)).status).toBe(401);
    const headers = { authorization: 'me', 'content-type': 'application/x-www-form-urlencoded' };
    const flags = await fetch(`${url}/flags/1`, { method: 'POST', body: 'q=س', headers });
    expect(await flags.json()).toMatchObject({
      claims: { sub: 'me' },
      body: 'q=س',
      pathParameters: { proxy: 'flags/1' },
    });
    expect((await fetch(`${url}/`)).status).toBe(404);
  });

  it('wakes what a rule wakes: asked to, and once for all that was missed while nothing ran', async ({
    toy,
    expect,
  }) => {
    const rule = 'arn:aws:events:us-east-1:000000000000:rule/toy-clock';
    expect(await toy.aws.fire('toy-clock')).toEqual({ woken: true });
    expect((await toy.item(rule))?.tries).toEqual({ N: '1' });
    await expect(toy.aws.fire('none')).rejects.toThrow('there are toy-clock');
    writeFileSync(join(toy.dataDir, 'schedules.json'), '{"toy-clock":0}');
    await toy.start();
    await expect.poll(async () => (await toy.item(rule))?.tries, PATIENCE).toEqual({ N: '2' });
    await toy.start();
    expect((await toy.item(rule))?.tries).toEqual({ N: '2' });
  });

  it('keeps what was published, over a restart and without doubling it', async ({ toy, expect }) => {
    await toy.publish('first');
    await toy.start();
    await toy.publish('second');
    expect(toy.aws.announcements().map(({ subject, message }) => [subject, message])).toEqual([
      ['Alert', 'first'],
      ['Alert', 'second'],
    ]);
  });

  it('cannot open a folder that another process has open', async ({ toy, expect }) => {
    const other = new ToyAws();
    Object.assign(other, { dataDir: toy.dataDir });
    await expect(other.start()).rejects.toThrow(/in use/);
  });
});
