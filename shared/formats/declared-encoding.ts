/** The encoding that markup states in its own head, as options of `decodeText`. @param head first bytes as Latin-1 */
export function declaredEncoding(head: string): { declared?: string } {
  const start = head.slice(0, 4096);
  if (!/^[^\w]*</.test(start)) return {};
  const found =
    /<\?xml[^>]{0,200}?encoding=["']([\w.:-]+)/i.exec(start) ?? /<meta[^>]{0,200}?charset=["']?([\w.:-]+)/i.exec(start);
  return found?.[1] ? { declared: found[1] } : {};
}
