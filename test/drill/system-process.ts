/** The system in a process of its own, to be killed. Argument: its data folder. Answers `idle` when nothing is in flight. */
import { startSystem } from '../../infra/local/cli/start-system.ts';

const { aws } = await startSystem(String(process.argv[2]), { retrySeconds: 1 });
process.on('message', async (asked: 'idle' | 'stop') => {
  if (asked === 'stop') return process.exit(0);
  await aws.idle(240_000);
  process.send?.({ idle: true, deadLetters: aws.dlqDepths() });
});
process.send?.({ environment: aws.environment, outputs: aws.outputs });
