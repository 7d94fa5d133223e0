import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { keyOfEvent, placeOf } from '../../shared/pipeline/place.ts';

describe('the place of a drop', () => {
  it.each([
    ['other/ajans/a.txt', 'unknown-partner'],
    ['incoming/a.txt', 'unknown-partner'],
    ['incoming/', 'unknown-partner'],
    ['incoming/../ajans/a.txt', 'unknown-partner'],
    ['incoming/Ajans/a.txt', 'unknown-partner'],
    ['incoming/ajans/', 'folder-marker'],
    ['incoming/ajans/2026/', 'folder-marker'],
  ])('refuses %j as %s', (key, reason) => {
    expect(placeOf(key)).toMatchObject({ ok: false, reason });
  });

  it('takes a name whose receipt just fits into a key and refuses one byte more', () => {
    const name = 'x'.repeat(LIMITS.keyBytes - 'receipts/ajans/.json'.length);
    expect(placeOf(`incoming/ajans/${name}`).ok).toBe(true);
    expect(placeOf(`incoming/ajans/${name}x`)).toMatchObject({ ok: false, reason: 'bad-key' });
  });

  it('reads a name with Arabic letters, spaces and plus signs off an event', () => {
    const name = 'أخبار/نشرة 1+2 %.txt';
    const encoded = `incoming/ajans/${encodeURIComponent(name).replaceAll('%20', '+').replaceAll('%2F', '/')}`;
    expect(placeOf(keyOfEvent(encoded))).toEqual({ ok: true, place: { partner: 'ajans', name } });
  });
});
