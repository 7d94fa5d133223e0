/** VERIFY.md of every pack: how to check it with this project, and without. */
export const VERIFY_TEXT = `# How to check this pack

With rightsdesk, offline:

    npx rightsdesk verify PACK.zip

It recomputes everything below and names what does not hold; exit code 0 means that all of it does.

## By hand

1. **Files**: unpack, then \`sha256sum -c SHA256SUMS\`. \`manifest.json\` lists the same files with their sizes.
2. **The delivered file**: the first 32 hex digits of SHA-256 over \`<partner>\`, a zero byte, and the SHA-256 (hex) of
   \`story/original.bin\` are the drop id, with which the flag's id begins. Likewise \`work/original.bin\`.
3. **Passages**: \`matches/matches.json\` gives offsets in UTF-16 code units; what stands there in \`story/text.txt\` and
   \`work/text.txt\` is repeated beside them.
4. **License**: \`license/verdict.json\` holds the question that was put to the register. \`license/trace-then.json\` is the answer with
   what \`license/versions.json\` says was recorded by then, \`license/trace-now.json\` with all of it.
5. **History**: \`audit/events.json\`. Each event's \`dataHash\` is SHA-256 over \`data\` as JSON with sorted keys (data \`{}\` were erased: a later event \`erase\` names that number);
   its \`hash\` is SHA-256 over the JSON list [seq, at, actor, action, subject, dataHash, prevHash]; \`prevHash\` is the hash of the
   event before, zeros for the first. Events hold ids of people; names, where they are still known, are in \`audit/people.json\`.
6. **Daily heads**: \`audit/heads.json\` shows for days on which this history grew where it ended (\`end\`), and the way from there to
   the root in the day's \`head\`: leaf = SHA-256(00 ‖ JSON list [subject, seq, hash]), node = SHA-256(01 ‖ left ‖ right), as in RFC
   6962. Compare \`head\` with the object \`heads/<day>.json\` in the operator's locked bucket: that one cannot have been changed.

A pack made by somebody who can write to all of it is only as good as step 6.
`;
