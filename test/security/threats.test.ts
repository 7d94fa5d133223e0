/** Every threat of infra/threats.md names a test that exists. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathsBelow, read } from '../house/source-tree.ts';

const rows = readFileSync(new URL('../../infra/threats.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat') && !line.startsWith('| ---'))
  .map((line) => {
    const [threat = '', control = '', test = ''] = line.slice(2, -2).split(' | ');
    const [, path = '', name = ''] = /^`([^`]+)`: (.+)$/.exec(test) ?? [];
    return { threat, control, path, name };
  });
const files = new Set(pathsBelow('test'));

describe('threats', () => {
  it('are many', () => expect(rows.length).toBeGreaterThan(30));

  it.each(rows)('$threat', ({ control, path, name }) => {
    expect(control).not.toBe('');
    expect(files.has(path), path).toBe(true);
    expect(name).not.toBe('');
    expect(read(path).text.includes(name), `${path} has no test of that name`).toBe(true);
  });

  it('every test of this folder answers one', () => {
    const named = new Set(rows.map(({ path }) => path));
    const own = [...files].filter((path) => path.startsWith('test/security/') && path.endsWith('.test.ts'));
    expect(own.filter((path) => !named.has(path) && !path.endsWith('/threats.test.ts'))).toEqual([]);
  });
});
