/**
 * What a unit of each service costs: list prices of us-east-1 in USD, without free tiers, discounts and tax, as publicly
 * known on 2026-11-26 (the pricing pages of Amazon DynamoDB, S3, SQS, SNS, AWS Lambda and CloudWatch). A bill differs; the
 * order of things does not. Change the date with the numbers.
 */
export const PRICED_ON = '2026-11-26';
export const PRICED_IN = 'us-east-1';

const MILLION = 1e6;

/** USD for one unit. */
export const PRICES = {
  /** DynamoDB on demand: a write request unit, 1 KB of an item or of its copy in an index. */
  dynamodbWriteUnit: 0.625 / MILLION,
  /** DynamoDB on demand: a read request unit, 4 KB read consistently, or 8 KB else. */
  dynamodbReadUnit: 0.125 / MILLION,
  /** DynamoDB: a GB kept for a month. */
  dynamodbGbMonth: 0.25,
  /** DynamoDB: point-in-time recovery of a GB for a month. */
  dynamodbBackupGbMonth: 0.2,
  /** S3 Standard: PUT, COPY, POST or LIST. */
  s3Put: 5 / MILLION,
  /** S3 Standard: GET and all others. */
  s3Get: 0.4 / MILLION,
  s3GbMonth: 0.023,
  /** SQS standard queue: a request of up to 64 KB; a larger one counts for each 64 KB begun. */
  sqsRequest: 0.4 / MILLION,
  /** SNS: a publish of up to 64 KB. */
  snsPublish: 0.5 / MILLION,
  /** SNS: a mail. */
  snsMail: 2 / 100_000,
  /** Lambda on arm64: a GB of memory for a second. */
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2 / MILLION,
  /** CloudWatch Logs: a GB taken in. */
  logsGb: 0.5,
} as const;

/** Milliseconds that a function waits for an answer inside a region, as is usual; the emulators answer slower or faster. */
export const WAITS = { dynamodb: 5, s3: 20, sqs: 8, sns: 20 } as const;
/** MiB at which Lambda gives a function one whole processor; below it a share. */
export const MIB_OF_ONE_PROCESSOR = 1769;
