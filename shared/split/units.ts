import { asksYou } from './asks-you.ts';
import { findDateline, findMaybeDateline, isCapitals } from './dateline.ts';
import { undecorated } from './decoration.ts';
import { decodeEntities } from './entities.ts';
import { fold, foldBare, folded } from './fold.ts';
import { furnitureOf, headerOf } from './furniture.ts';
import { goesOn } from './goes-on.ts';
import { leadOf } from './lead.ts';
import type { Line } from './lines.ts';
import { findMarker } from './marker.ts';
import { navigationOf } from './navigation.ts';
import { isNotice } from './notice-line.ts';
import { endsPosted, withoutAddresses } from './posted.ts';
import { asks, countSentences, endsClosed, endsPaused, sizeOf } from './sentence.ts';
import { findSignOff } from './sign-off.ts';
import type { Unit } from './unit.ts';
import { FLASH_LABELS } from './wire-data.ts';
import { Vocabulary } from './words.ts';
import { continues, wrapWidth } from './wrapping.ts';

/** Words beyond this many in a paragraph add nothing to what it is about. */
const ENOUGH_WORDS = 80;
/** Longer paragraphs between marks are emphasised text. */
const LONGEST_DECORATED = 160;
const LABELS = folded(FLASH_LABELS);

/** The paragraphs of a dump in order. Each line belongs to exactly one. */
export function readUnits(lines: readonly Line[]): Unit[] {
  const width = wrapWidth(lines);
  const units: Unit[] = [];
  const vocabulary = new Vocabulary();
  let first = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line) continue;
    if (next && (goesOnAsNotice(lines, first, i) || (width !== null && !line.ticker && continues(line, next, width))))
      continue;
    units.push(readUnit(lines, first, i, vocabulary));
    first = i + 1;
  }
  countCopies(units);
  trustRecurringSignOffs(units);
  trustRecurringDatelines(units);
  return units;
}

/** `Copyright 2010 Example` with `All Rights Reserved` below it is one notice. */
function goesOnAsNotice(lines: readonly Line[], first: number, i: number): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  if (!line || !next || next.gap > 0 || i - first > 3 || line.text.length > 140 || next.text.length > 140) return false;
  return (
    /^\s*(?:copyright|©|\(c\))/i.test(line.text) &&
    /all rights reserved|hakları saklıdır|الحقوق محفوظة|alle rechte|tous droits/i.test(next.text) &&
    next.text.length < 60
  );
}

function readUnit(lines: readonly Line[], first: number, last: number, vocabulary: Vocabulary): Unit {
  const head = lines[first];
  let raw = '';
  for (let i = first; i <= last; i++) raw += (raw ? ' ' : '') + (lines[i]?.text ?? '');
  const text = decodeEntities(raw);
  const plain = fold(text);
  const signOff = findSignOff(text);
  const flash = head?.ticker === true || opensWithLabel(text, plain);
  const marker = findMarker(text);
  const titled = headerOf(text)?.sort === 'headline';
  const furniture = first === last && !titled ? furnitureOf(text, plain) : null;
  const body = withoutAddresses(
    signOff && !signOff.alone ? text.slice(0, text.length - signOff.text.length).trimEnd() : text,
  );
  const asking = asks(body);
  const decorated = text.length < LONGEST_DECORATED && undecorated(text) !== text;
  return {
    first,
    last,
    text,
    size: sizeOf(text),
    role: isNotice(text, plain)
      ? 'notice'
      : signOff?.alone && furniture === null
        ? 'endmark'
        : (furniture ?? (signOff?.alone ? 'endmark' : 'text')),
    gap: head?.gap ?? 0,
    indent: head?.indent ?? 0,
    marker,
    flash,
    ticker: head?.ticker === true,
    goesOn: goesOn(plain),
    closed:
      endsClosed(body) ||
      (decorated && endsPaused(undecorated(text))) ||
      (signOff !== null && signOff.sort !== 'maybe'),
    lead: leadOf(marker ? text.slice(marker.length) : text, marker !== null),
    navigates: navigationOf(plain).count > 1,
    posted: endsPosted(text),
    asks: asking,
    interviews: asking && asksYou(plain),
    sentences: countSentences(text.slice(0, 600)),
    decorated,
    capitals: isCapitals(marker ? text.slice(marker.length) : text),
    dateline: flash ? null : findDateline(text),
    signOff,
    recurs: false,
    titled,
    copies: 1,
    listed: false,
    underlined: false,
    words: vocabulary.read(text, ENOUGH_WORDS),
  };
}

function opensWithLabel(text: string, plain: string): boolean {
  const start = plain.slice(0, 40).replace(/^[\s*[(<«"]+/u, '');
  return LABELS.some(
    (label) =>
      start.startsWith(label) &&
      /^\s?[-–—:|/\])!*….]|^ \p{Lu}|^\s{2}/u.test(
        text.slice(text.length > 0 ? label.length + leading(text) : 0).replace(/^["»\]]/u, ':'),
      ),
  );
}

const leading = (text: string) => text.length - text.replace(/^[\s*[(<«"]+/u, '').length;

function countCopies(units: Unit[]): void {
  const seen = new Map<string, number>();
  const keys = units.map((unit) => (unit.text.length < 120 ? foldBare(unit.text) : ''));
  for (const key of keys) if (key) seen.set(key, (seen.get(key) ?? 0) + 1);
  units.forEach((unit, i) => {
    unit.copies = seen.get(keys[i] ?? '') ?? 1;
  });
}

/** A short bracket that closes several paragraphs of the dump is a sign-off, whoever the agency is. */
function trustRecurringSignOffs(units: Unit[]): void {
  const seen = new Map<string, number>();
  for (const { signOff } of units)
    if (signOff?.sort === 'maybe') seen.set(signOff.text, (seen.get(signOff.text) ?? 0) + 1);
  for (const unit of units) {
    if (unit.signOff?.sort !== 'maybe' || (seen.get(unit.signOff.text) ?? 0) < 2) continue;
    unit.signOff = { ...unit.signOff, sort: 'agency' };
    unit.closed = true;
  }
}

/** An agency that opens several paragraphs behind a place has datelines, whoever it is. */
function trustRecurringDatelines(units: Unit[]): void {
  const seen = new Map<string, { unit: Unit; dateline: string }[]>();
  for (const unit of units) {
    const maybe = unit.role === 'text' && !unit.flash && unit.dateline === null ? findMaybeDateline(unit.text) : null;
    if (!maybe) continue;
    const group = seen.get(maybe.agency);
    const found = { unit, dateline: maybe.dateline };
    if (group) group.push(found);
    else seen.set(maybe.agency, [found]);
  }
  for (const group of seen.values())
    if (group.length >= 2) for (const { unit, dateline } of group) unit.dateline = dateline;
}
