/** Weather for the relay between functions and services. */
import type { Answer, Call, Fate } from './between.ts';

const aws = (status: number, type: string): Answer => ({
  status,
  body: Buffer.from(JSON.stringify({ __type: type, message: 'a drill' })),
});
const s3 = (status: number, code: string): Answer => ({
  status,
  body: Buffer.from(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>a drill</Message></Error>`),
});
const sns = (status: number, code: string): Answer => ({
  status,
  body: Buffer.from(`<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code></Error></ErrorResponse>`),
});

/** How each service says that it fails, and that it is asked too much. */
const SAYS: Record<Call['service'], { error: Answer; throttle: Answer }> = {
  s3: { error: s3(500, 'InternalError'), throttle: s3(503, 'SlowDown') },
  dynamodb: {
    error: aws(500, 'com.amazonaws.dynamodb.v20120810#InternalServerError'),
    throttle: aws(400, 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException'),
  },
  sqs: { error: aws(500, 'InternalFailure'), throttle: aws(400, 'com.amazonaws.sqs#RequestThrottled') },
  sns: { error: sns(500, 'InternalFailure'), throttle: sns(400, 'Throttling') },
};

/** Of `share` of all calls a third fails, a third is throttled, a third is done and the answer is lost. */
export function failing(random: () => number, share: number) {
  return ({ service }: Call): Fate => {
    const at = random() / share;
    if (at >= 1) return null;
    if (at < 1 / 3) return { instead: SAYS[service].error };
    return at < 2 / 3 ? { instead: SAYS[service].throttle } : { lose: true };
  };
}

/** `share` of all calls takes this much longer. */
export const slow =
  (random: () => number, share: number, milliseconds: number) =>
  (_: Call): Fate =>
    random() < share ? { after: milliseconds } : null;

/** Every call of one stage fails while `down` says so. */
export const stageDown =
  (stage: string, down: () => boolean) =>
  ({ by, service }: Call): Fate =>
    by === stage && down() ? { instead: SAYS[service].error } : null;
