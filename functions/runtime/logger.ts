import { Logger } from '@aws-lambda-powertools/logger';

/** Structured logs. Ids, counts and reason codes only: never text, names of files or headlines. */
export const logger = new Logger();

/** What may be logged of a failure: its name. The message of an exception may quote input. */
export const failureName = (failure: unknown): string => (failure instanceof Error ? failure.name : typeof failure);

/** Name and place of a failure. The message stands at the head of the stack, over as many lines as it has: it is cut off first. */
export const traceOf = (failure: unknown) => ({
  failure: failureName(failure),
  at: failure instanceof Error ? placeIn(failure) : undefined,
});

function placeIn({ stack = '', message }: Error): string | undefined {
  const head = stack.indexOf(message);
  if (head < 0) return undefined;
  return stack
    .slice(head + message.length)
    .split('\n')
    .find((line) => /^\s+at /.test(line));
}
