import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { keyOfEvent, placeOf, receiptKey } from '../../shared/pipeline/place.ts';

describe('the place of a drop', () => {
  it.each([
    ['other/ajans/a.txt', 'unknown-partner'],
    ['incoming/a.txt', 'unknown-partner'],
    ['incoming/', 'unknown-partner'],
    ['incoming/../ajans/a.txt', 'unknown-partner'],
    ['incoming/Ajans/a.txt', 'unknown-partner'],
    ['incoming/ajans/', 'folder-marker'],
    ['incoming/ajans/2026/', 'folder-marker'],
    ['incoming/ajans/../komşu/a.txt', 'bad-key'],
    ['incoming/ajans/a/./b.txt', 'bad-key'],
    ['incoming/ajans/..\\..\\b.txt', 'bad-key'],
    ['incoming/ajans/..', 'bad-key'],
    ['incoming/ajans/a\r\nb.txt', 'bad-key'],
    ['incoming/ajans/\u001b[2J.txt', 'bad-key'],
  ])('refuses %j as %s', (key, reason) => {
    expect(placeOf(key)).toMatchObject({ ok: false, reason });
  });

  it('takes a name whose receipt just fits into a key and refuses one byte more', () => {
    const name = 'x'.repeat(LIMITS.keyBytes - 'receipts/ajans/.json'.length);
    expect(placeOf(`incoming/ajans/${name}`).ok).toBe(true);
    expect(placeOf(`incoming/ajans/${name}x`)).toMatchObject({ ok: false, reason: 'bad-key' });
  });

  it.each([
    '../../komşu/a.txt',
    'a/../../../drops/x',
    '..%2f',
    'a\u0000b',
    'y'.repeat(2000),
    'ع'.repeat(2000),
  ])('a refused name has a receipt of its own, below its partner: %j', (name) => {
    const outcomes = [placeOf(`incoming/ajans/${name}`), placeOf(`loose/${name}`)];
    for (const { ok, place } of outcomes) {
      const key = receiptKey(place);
      expect(key).toMatch(ok ? /^receipts\/ajans\// : /^receipts\/(?:ajans|_unknown)\//);
      expect(key.split(/[/\\]/).filter((part) => part === '..' || part === '.')).toEqual([]);
      expect(key).not.toMatch(/\p{Cc}/u);
      expect(new TextEncoder().encode(key).length).toBeLessThanOrEqual(LIMITS.keyBytes);
    }
    expect(receiptKey(placeOf(`incoming/ajans/${name}x`).place)).not.toBe(
      receiptKey(placeOf(`incoming/ajans/${name}`).place),
    );
  });

  it('decodes a key once: what was encoded twice stays a name', () => {
    expect(placeOf(keyOfEvent('incoming/ajans/%252e%252e/a.txt'))).toMatchObject({ ok: true });
    expect(placeOf(keyOfEvent('incoming/ajans/%2e%2e/a.txt'))).toMatchObject({ ok: false, reason: 'bad-key' });
  });

  it('reads a name with Arabic letters, spaces and plus signs off an event', () => {
    const name = 'أخبار/نشرة 1+2 %.txt';
    const encoded = `incoming/ajans/${encodeURIComponent(name).replaceAll('%20', '+').replaceAll('%2F', '/')}`;
    expect(placeOf(keyOfEvent(encoded))).toEqual({ ok: true, place: { partner: 'ajans', name } });
  });
});
