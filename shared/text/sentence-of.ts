/** Sentences of closed lists: made from a template and values, and read back from the record to be said in another language. */
type Values = Readonly<Record<string, string | number>>;

export const sentenceOf = (template: string, values: Values = {}): string =>
  template.replace(/\{([a-z]+)\}/g, (_, name: string) => String(values[name] ?? ''));

export interface Read<Code extends string> {
  code: Code;
  values: Record<string, string>;
}

/** The first template of the list that the sentence was made from; null when none was. */
export function readSentence<Code extends string>(
  templates: Readonly<Record<Code, string>>,
  sentence: string,
): Read<Code> | null {
  for (const [code, template] of Object.entries(templates) as [Code, string][]) {
    const values = valuesIn(template, sentence);
    if (values) return { code, values };
  }
  return null;
}

/** Each value ends where what follows it in the template first stands; the last one where the sentence ends so. */
function valuesIn(template: string, sentence: string): Record<string, string> | null {
  const [head = '', ...rest] = template.split(/\{([a-z]+)\}/);
  if (rest.length === 0) return sentence === head ? {} : null;
  if (!sentence.startsWith(head)) return null;
  const values: Record<string, string> = {};
  let at = head.length;
  for (let no = 0; no < rest.length; no += 2) {
    const [name = '', follows = ''] = rest.slice(no, no + 2);
    const last = no + 2 >= rest.length;
    const end = last ? sentence.length - follows.length : sentence.indexOf(follows, at);
    if (end < at || !sentence.startsWith(follows, end)) return null;
    values[name] = sentence.slice(at, end);
    at = end + follows.length;
  }
  return values;
}
