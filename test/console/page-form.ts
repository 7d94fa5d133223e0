/** What a browser without script would send from a form of a page, untouched. */
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
const attribute = (tag: string, name: string) => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

export function fieldsOfForm(page: string, className: string): Record<string, string> {
  const form = new RegExp(`<form class="${className}"[\\s\\S]*?</form>`).exec(page)?.[0];
  if (!form) throw new Error(`no form ${className}`);
  const fields: [string, string][] = [];
  const controls = /<input\b[^>]*>|<textarea\b[^>]*>([\s\S]*?)<\/textarea>|<select\b[^>]*>([\s\S]*?)<\/select>/g;
  for (const [control, text, options] of form.matchAll(controls)) {
    // A box that is not marked is not sent.
    if (/ type="checkbox"/.test(control) && !/ checked[ >]/.test(control)) continue;
    const all = (options ?? '').match(/<option\b[^>]*>/g) ?? [];
    const chosen = all.find((option) => option.includes(' selected')) ?? all[0] ?? '';
    const value = options !== undefined ? attribute(chosen, 'value') : attribute(control, 'value');
    // A line break right after the tag is not part of the text; browsers send the others as CRLF.
    const typed = text === undefined ? value : plain(text.replace(/^\n/, '')).replace(/\n/g, '\r\n');
    fields.push([attribute(control, 'name'), typed]);
  }
  return Object.fromEntries(fields);
}
