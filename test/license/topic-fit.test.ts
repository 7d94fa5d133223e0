import { describe, expect, test } from 'vitest';
import type { Fit } from '../../shared/license/facet.ts';
import { genresFit, subjectsFit } from '../../shared/license/topic-fit.ts';

type Row = [license: string[] | undefined, item: string[] | null, fit: Fit, why: string];

describe('subjects', () => {
  const table: Row[] = [
    [['sport'], ['medtop:04000000'], 'fail', 'another top topic'],
    [['sport'], ['economy'], 'fail', 'another top topic by name'],
    [['medtop:15000000'], ['subj:04006002'], 'fail', 'a narrower code of another top topic'],
    [['yerel'], ['Spor'], 'fail', 'two words of the house'],
    [['sport'], null, 'unknown', 'nothing stated'],
    [['sport'], [], 'unknown', 'an empty list'],
    [['sport'], ['medtop:20000822'], 'unknown', 'a deep topic: its place in the hierarchy does not show'],
    [['sport'], ['Spor'], 'unknown', 'a word of the house against a topic'],
    [['yerel'], ['medtop:15000000'], 'unknown', 'a code against a word of the house'],
    [['medtop:20000822'], ['medtop:15000000'], 'unknown', 'a wider topic than the one licensed'],
    [undefined, null, 'pass', 'nothing asked'],
    [['sport'], ['medtop:15000000'], 'pass', 'the name of a code'],
    [['15000000'], ['http://cv.iptc.org/newscodes/mediatopic/15000000'], 'pass', 'a code by its address'],
    [['sport'], ['subj:15054001', 'soccer'], 'pass', 'a narrower code'],
    [['subj:15054000'], ['15054001'], 'pass', 'a code in the middle'],
    [['medtop:20000822'], ['medtop:20000822'], 'pass', 'the same deep topic'],
    [['Yerel'], ['yerel'], 'pass', 'the same word of the house'],
    [['economy', 'sport'], ['medtop:15000000'], 'pass', 'one of two'],
  ];
  test.each(table)('%j and %j: %s, %s', (named, facts, fit) => expect(subjectsFit(named, facts)).toBe(fit));
});

describe('genres', () => {
  const table: Row[] = [
    [['Analysis'], ['genre:Opinion'], 'fail', 'another genre'],
    [['köşe yazısı'], ['haber'], 'fail', 'two words of the house'],
    [['Analysis'], null, 'unknown', 'nothing stated'],
    [['Analysis'], ['Analiz'], 'unknown', 'a word of the house against a genre'],
    [['haber'], ['genre:Current'], 'unknown', 'a genre against a word of the house'],
    [['analysis'], ['genre:Analysis'], 'pass', 'a code by its name'],
    [['genre:Special_Report'], ['special report'], 'pass', 'a name by its code'],
    [['Current', 'Update'], ['http://cv.iptc.org/newscodes/genre/Update'], 'pass', 'one of two'],
  ];
  test.each(table)('%j and %j: %s, %s', (named, facts, fit) => expect(genresFit(named, facts)).toBe(fit));
});
