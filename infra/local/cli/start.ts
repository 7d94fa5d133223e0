import { DATA_DIR } from './commands-data.ts';
import { buildTemplate, startSystem } from './start-system.ts';

/** Runs the system until it is told to stop. */
export async function start(dataDir: string, complain: (line: string) => void): Promise<boolean> {
  buildTemplate();
  const { aws } = await startSystem(dataDir, { ports: { s3: 4500, http: 4501, signIn: 4502 }, log: complain });
  complain(`\nrightsdesk is up.
  S3        ${aws.endpoints.s3}  bucket ${aws.outputs.UploadsBucket}, upload below incoming/<partner>/
  console   ${aws.endpoints.http}  sign in as any of the seeded people
  data      ${dataDir}
Drop a file:  npx rightsdesk drop events/drops/ilkha-noon.txt --partner kuzey-postasi${dataDir === DATA_DIR ? '' : ` --data ${dataDir}`}
Stop with Ctrl+C.`);
  await new Promise((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopped);
  });
  complain('Stopping.');
  await aws.stop();
  return true;
}
