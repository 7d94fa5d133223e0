/** Runs of the same signs on both sides: `**Title**`, `== Title ==`, `--- Title ---`. */
const RUNS = /^([*_=~#+|-]{1,6}|[–—•■●▪★☆►◆]{1,3})\s*(\S(?:.*\S)?)\s*\1$/u;
/** One pair of brackets around all of it. Quotation marks belong to the words. */
const BRACKETS = /^(?:\[([^[\]]+)\]|【([^【】]+)】|<{1,3}([^<>]+)>{1,3}|>{1,3}([^<>]+)<{1,3}|\{([^{}]+)\})$/u;
/** `**[Title]**` is as deep as newsrooms go. */
const DEEPEST = 3;

/** A headline without the marks that only make it look like one. */
export function undecorated(headline: string): string {
  let text = headline.trim();
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = RUNS.exec(text)?.[2] ?? BRACKETS.exec(text)?.slice(1).find(Boolean);
    if (!found || !/\p{L}/u.test(found)) break;
    text = found.trim();
  }
  return text;
}
