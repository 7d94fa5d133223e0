import { Logger } from '@aws-lambda-powertools/logger';

/** Structured logs. Ids, counts and reason codes only: never text, names of files or headlines. */
export const logger = new Logger();
