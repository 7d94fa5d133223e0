import { describe, expect, it } from 'vitest';
import { calibrated } from '../../shared/split/confidence.ts';
import { RIGHT_SHARE, UNSURE_BELOW } from '../../shared/split/confidence-data.ts';
import { splitText } from '../../shared/split/split-text.ts';

describe('the confidence of a cut', () => {
  it('rises with what the choice says, from nothing to certainty', () => {
    expect([calibrated(0), calibrated(1)]).toEqual([0, 1]);
    const along = Array.from({ length: 201 }, (_, at) => calibrated(at / 200));
    expect(along).toEqual([...along].sort((a, b) => a - b));
    for (const [said, right] of RIGHT_SHARE) expect(calibrated(said)).toBeCloseTo(right, 10);
  });
  it('is high where the layout is plain', () => {
    const story = (head: string, place: string) =>
      `${head}\n\n${place} (KHA) - Work on the pier will begin within ten days, the council said.\n\nIt will cost 4 million.\n\n\n`;
    const found = splitText(
      story('Pier to be rebuilt', 'OSTMERE') + story('Bridge closed', 'PELLGATE') + story('Grain falls', 'KEVARRIN'),
    );
    expect(found.map(({ confidence }) => confidence > UNSURE_BELOW)).toEqual([true, true, true]);
  });
  it('is low for a story inside which another may start', () => {
    const whole = splitText(
      'Harbour pilot retires\n\nRosa has guided ships into the port for thirty years.\n\nLife after the pilot boat\n\nShe plans to write down the stories of older pilots.\n\nA publisher has shown interest.\n',
    );
    expect(whole.some(({ confidence }) => confidence < UNSURE_BELOW)).toBe(true);
  });
});
