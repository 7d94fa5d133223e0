import { numberOf } from './counted.ts';

/** Four figures and more need a mark that no year stands before. */
const NUMBER =
  /^[([]?(?:([\d٠-٩۰-۹०-९]{1,3})(?:[.)\]:/،]|\s?[-–—]|[.)]-)|([\d٠-٩۰-۹०-९]{4,5})[.)\]])\s*(?=[^\s\d٠-٩۰-۹०-९])/u;
/** `3️⃣`, `③`, `三、`. */
const SIGN = /^(?:(\d)\ufe0f?\u20e3|([\u2460-\u2473])|([一二三四五六七八九十]{1,3})[、．])\s*(?=\S)/u;
const HAN = '一二三四五六七八九';
/** A sign of its own kind, or a small picture as newsletters set before each item. */
const BULLET =
  /^(?:[•▪■●►◆★○◦‣»*]|[-–—]|#{1,6}|(?![©®™])\p{Extended_Pictographic}\ufe0f?)\s+(?=\S)|^[▪■●►◆◇□▼▲△▽☆★](?=[\p{L}\p{N}])/u;

/** `14:05`, `[09.30]`, `Saat 14:05 -` open the lines of a ticker. */
const TIME = /^(?:saat |الساعة )?[[(]?[\d٠-٩]{1,2}[:.][\d٠-٩]{2}[\])]?(?:\s?[-–—|:]\s?|\s+)(?=\p{L}|["“«'])/iu;

/** The number or bullet a line opens with: how many characters it takes, and which number it is. */
export function findMarker(line: string): { length: number; number: number | null } | null {
  const time = TIME.exec(line);
  if (time) return { length: time[0].length, number: null };
  const number = NUMBER.exec(line);
  const digits = number?.[1] ?? number?.[2];
  if (number && digits) return { length: number[0].length, number: numberOf(digits) };
  const sign = SIGN.exec(line);
  if (sign) return { length: sign[0].length, number: signed(sign) };
  const bullet = BULLET.exec(line);
  return bullet ? { length: bullet[0].length, number: null } : null;
}

function signed([, key, circled, han]: RegExpExecArray): number {
  if (key) return Number(key);
  if (circled) return circled.charCodeAt(0) - 0x245f;
  const [tens = '', ones = ''] = han?.includes('十') ? han.split('十') : ['', han];
  const digit = (sign: string) => HAN.indexOf(sign) + 1;
  return (han?.includes('十') ? 10 * (digit(tens) || 1) : 0) + digit(ones.slice(0, 1) || ' ');
}
