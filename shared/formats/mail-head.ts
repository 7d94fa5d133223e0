const HEADER =
  /^(received|message-id|mime-version|delivered-to|return-path|content-type|from|to|date|subject|x-[\w-]+):/gim;

/** A mail opens with header lines, three known ones at least, one of which only mail has. */
export function isMail(head: string): boolean {
  const block = head.trimStart().replace(/\r\n?/g, '\n').split(/\n\n/)[0] as string;
  if (!/^(?:From \S+ |[\w-]{2,40}:)/.test(block)) return false;
  const seen = new Set([...block.matchAll(HEADER)].map((found) => (found[1] as string).toLowerCase()));
  return (
    seen.size >= 3 &&
    ['received', 'message-id', 'mime-version', 'delivered-to', 'return-path', 'content-type'].some((name) =>
      seen.has(name),
    )
  );
}
