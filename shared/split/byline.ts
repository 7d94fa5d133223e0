/** A byline is a short line: longer ones are sentences that open with the same word. */
const LONGEST = 80;
const OPENINGS =
  /^(?:by|haber|muhabir|yazan|from our|كتب|كتبت|بقلم|إعداد|اعداد|تحریر|nûçegihan|نووسینی|نویسنده|von|par|por|oleh|автор|του|της|מאת|लेखक|记者|記者)[\s:：]\s*(?=[\p{Lu}\p{Lo}])/iu;
const CLOSINGS = /^[\p{L} ]{2,12} (?:기자|특파원|記者|报道)$/u;

/** `By Ada Penrose`, `Haber: Selin Karaca`, `كتب: …`, `记者：…`: who wrote it, on a line of its own. */
export const isByline = (text: string): boolean =>
  text.length < LONGEST && !/[.!?؟।。]$/u.test(text) && (OPENINGS.test(text) || CLOSINGS.test(text));
