import { PoisonError } from '../../../shared/pipeline/failures.ts';
import { reasonSentence } from '../../../shared/pipeline/reasons.ts';
import { Refused } from './refused.ts';

/** What to tell a person of a failure that is no defect of ours; null when it is one, and its trace is wanted. */
export function plainFailure(failure: unknown): string | null {
  if (failure instanceof Refused) return failure.message;
  if (failure instanceof PoisonError) return `${failure.reason}. ${reasonSentence(failure.reason)}`;
  const { name, code, path, port, message, errors } = failure as Partial<NodeJS.ErrnoException> & {
    port?: number;
    errors?: unknown[];
  };
  switch (code) {
    case 'ENOENT':
      return `There is no ${path}.`;
    case 'EISDIR':
      return `${path ?? 'That'} is a folder, not a file.`;
    case 'EACCES':
      return `${path} may not be read or written by you.`;
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program, perhaps by another rightsdesk. Stop that one first.`;
    case 'ECONNREFUSED':
      return 'The system does not answer. Was it stopped? Start it with: npm start';
  }
  // Node tries every address of a name, and wraps what each of them answered.
  if (errors?.length) return plainFailure(errors[0]);
  if (name === 'CredentialsProviderError' || name === 'ExpiredToken' || name === 'UnrecognizedClientException')
    return `AWS does not know you: ${message} Sign in, or set AWS_PROFILE.`;
  if (name === 'AccessDenied' || name === 'AccessDeniedException') return `AWS does not allow this: ${message}`;
  if (message === 'Region is missing') return 'No region is set. Set AWS_REGION to the region of the stacks.';
  return message?.includes('is in use by another process') ? message : null;
}
