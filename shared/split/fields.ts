import { isByline } from './byline.ts';
import { undecorated } from './decoration.ts';
import { fold } from './fold.ts';
import { headerOf } from './furniture.ts';
import { findMarker } from './marker.ts';
import type { StoryFields } from './segment.ts';
import type { Unit } from './unit.ts';

/** A headline that is made of the first words is cut here. */
const DERIVED = 90;
const MARKS: readonly (readonly [NonNullable<StoryFields['mark']>, RegExp])[] = [
  [
    'kill',
    /^[^\p{L}]*(?:kill|killed|bulletin kill|mandatory kill|withdrawn|iptal|geri çek|إلغاء|الغاء|سحب خبر|betal)(?:[^\p{L}]|$)/iu,
  ],
  [
    'correction',
    /^[^\p{L}]*(?:correction|corrected|correcting|corr|düzeltme|تصحيح|تصويب|rastkirin|ڕاستکردنەوە)(?:[^\p{L}]|$)/iu,
  ],
  [
    'update',
    /^[^\p{L}]*(?:update|updated|updates|lead|1st lead|güncelleme|güncellendi|تحديث|محدث|rojanekirin|نوێکردنەوە)(?:[^\p{L}]|$)/iu,
  ],
  ['advisory', /^[^\p{L}]*(?:advisory|editors' note|eds|editöre not|ملاحظة للمحررين|تنويه للمحررين)(?:[^\p{L}]|$)/iu],
];
const EMBARGO =
  /(?:embargo|ambargo|not for (?:release|publication|broadcast) before|hold for release|محظور النشر|حظر النشر|لا ينشر قبل|للنشر بعد|غير قابل للنشر قبل)/iu;

/** Headline and fields of one story or brief. `head` is the headline's index in `units`, -1 without one. */
export function readFields(units: readonly Unit[], head: number): { headline: string | null; fields: StoryFields } {
  const fields: StoryFields = {};
  const first = head < 0 ? (units.find(({ role }) => role === 'text') ?? units[0]) : units[head];
  let headline = first ? headlineOf(first, head >= 0) : null;
  if (head < 0 && headline !== null) fields.headlineDerived = true;
  for (const unit of units)
    if (unit.role === 'header' || unit.role === 'slug' || unit.role === 'trailer') readHeader(unit, fields);
  if (headline === '') headline = null;
  for (const [mark, shape] of MARKS) {
    if (fields.mark === undefined && headline !== null && shape.test(headline)) fields.mark = mark;
  }
  const opening = units.slice(0, head < 0 ? 2 : head + 4);
  for (const unit of opening) {
    if (fields.embargo === undefined && unit.text.length < 160 && EMBARGO.test(fold(unit.text)))
      fields.embargo = unit.text;
    if (fields.byline === undefined && unit !== first && !unit.dateline && isByline(unit.text))
      fields.byline = unit.text;
    if (fields.dateline === undefined && unit.dateline && unit.role === 'text' && unit !== units[head])
      fields.dateline = unit.dateline;
  }
  const last = units.findLast((unit) => unit.role === 'endmark' || unit.role === 'text');
  const sign = last?.signOff ?? null;
  if (sign) fields.signoff = sign.text;
  return { headline, fields };
}

function headlineOf(unit: Unit, stands: boolean): string {
  const header = unit.titled ? headerOf(unit.text) : null;
  // Stars before the value were taken for the key's.
  if (header) return undecorated(`${/\*{0,6}$/.exec(unit.text.slice(0, header.valueAt))?.[0] ?? ''}${header.value}`);
  const bare = undecorated(unit.text);
  const marker = bare === unit.text ? unit.marker : findMarker(bare);
  const text = undecorated(marker ? bare.slice(marker.length) : bare);
  if (stands) return text;
  if (text.length <= DERIVED) return text;
  const space = text.lastIndexOf(' ', DERIVED);
  return text.slice(0, space > DERIVED / 2 ? space : DERIVED).trim();
}

function readHeader(unit: Unit, fields: StoryFields): void {
  if (unit.role === 'slug') {
    fields.slug ??= unit.text;
    return;
  }
  const header = headerOf(unit.text);
  if (!header) return;
  if (header.sort === 'byline') fields.byline ??= header.value;
  else if (header.sort === 'dateline') fields.dateline ??= header.value;
  else if (header.sort === 'slug') fields.slug ??= header.value;
  else if (header.sort === 'embargo') fields.embargo ??= unit.text;
}
