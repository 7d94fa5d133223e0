/** Counted calls times dated prices. */
import { STAGE_SIZES } from '../../infra/constructs/stage-sizes-data.ts';
import { STAGES } from '../../shared/pipeline/stages.ts';
import type { Counts } from './call-counts.ts';
import { MIB_OF_ONE_PROCESSOR, PRICES, WAITS } from './prices-data.ts';

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const INDEX = 'Fingerprints';
/** Calls to tables that a stage makes at once. */
const LANES = 8;

/**
 * GB-seconds a stage is billed for: processor time as measured in a process of its own, stretched by the share of a
 * processor that its memory buys, and the usual waits for the services it asks. What the embedded AWS takes is left out.
 */
function gbSeconds({ calls, byStage }: Counts, processor: ReadonlyMap<string, number>): number {
  return sum(
    STAGES.map(({ name }) => {
      const { memoryMiB } = STAGE_SIZES[name];
      const busy = (processor.get(name) ?? 0) * (calls.get(name)?.calls ?? 0);
      const waits = sum(
        Object.entries(WAITS).map(
          ([service, each]) => ((byStage.get(`${name} ${service}`) ?? 0) * each) / (service === 'dynamodb' ? LANES : 1),
        ),
      );
      const milliseconds = busy * Math.max(1, MIB_OF_ONE_PROCESSOR / memoryMiB) + waits;
      return (memoryMiB / 1024) * (milliseconds / 1000);
    }),
  );
}

/** USD by service for what was counted. @param processor milliseconds of processor time a call, by stage */
export function costOf(counts: Counts, logBytes: number, processor: ReadonlyMap<string, number>) {
  const { actions, writeUnits, readUnits, sqsUnits, calls } = counts;
  const requests = (prefix: string) =>
    sum([...actions].filter(([key]) => key.startsWith(prefix)).map(([, of]) => of.requests));
  const units = (of: Map<string, number>, index: boolean) =>
    sum([...of].filter(([table]) => (table === INDEX) === index).map(([, number]) => number));
  return {
    'writing the index': units(writeUnits, true) * PRICES.dynamodbWriteUnit,
    'reading the index': units(readUnits, true) * PRICES.dynamodbReadUnit,
    'ledger and registers':
      units(writeUnits, false) * PRICES.dynamodbWriteUnit + units(readUnits, false) * PRICES.dynamodbReadUnit,
    S3: requests('s3 PUT') * PRICES.s3Put + requests('s3 GET') * PRICES.s3Get,
    SQS: sqsUnits * PRICES.sqsRequest,
    SNS: requests('sns Publish') * PRICES.snsPublish,
    Lambda:
      gbSeconds(counts, processor) * PRICES.lambdaGbSecond +
      sum([...calls.values()].map((of) => of.calls)) * PRICES.lambdaRequest,
    'CloudWatch Logs': (logBytes / 1e9) * PRICES.logsGb,
  };
}
