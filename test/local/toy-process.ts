/** The toy in a process of its own, to be killed. Arguments: the data folder. Prints its endpoints and outputs. */
import { startLocalAws } from '../../infra/local/local-aws.ts';
import { assemblyDir } from './toy-aws.ts';

const aws = await startLocalAws({ assemblyDir, dataDir: String(process.argv[2]) });
console.log(JSON.stringify({ endpoints: aws.endpoints, outputs: aws.outputs }));
