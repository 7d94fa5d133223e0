import { Logger } from '@aws-lambda-powertools/logger';

/** Structured logs. Ids, counts and reason codes only: never text, names of files or headlines. */
export const logger = new Logger();

/** What may be logged of a failure: its name. The message of an exception may quote input. */
export const failureName = (failure: unknown): string => (failure instanceof Error ? failure.name : typeof failure);

/** Name and place of a failure. */
export const traceOf = (failure: unknown) => ({
  failure: failureName(failure),
  at: failure instanceof Error ? failure.stack?.split('\n').find((line) => line.includes(' at ')) : undefined,
});
