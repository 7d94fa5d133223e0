/** Finds a deployed system by the outputs of its stacks, with the credentials and region of the shell. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { Refused } from './refused.ts';
import { type Connection, connection } from './running-system.ts';

/** The stacks that hold what the commands speak to. */
const STACKS = ['storage', 'pipeline', 'console'];

/** @param name of the environment, as `prod`; the prefix of its stacks, `rightsdesk-prod`, is taken too */
export async function connectDeployed(name: string): Promise<Connection> {
  const environment = name.replace(/^rightsdesk-/, '');
  const client = new CloudFormationClient({});
  const found = await Promise.all(STACKS.map((stack) => outputsOf(client, `rightsdesk-${environment}-${stack}`)));
  return connection({ environment: {}, outputs: Object.assign({}, ...found) });
}

async function outputsOf(client: CloudFormationClient, StackName: string): Promise<Record<string, string>> {
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
    const outputs = Stacks[0]?.Outputs ?? [];
    return Object.fromEntries(outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
  } catch (failure) {
    if (!(failure instanceof Error) || failure.name !== 'ValidationError') throw failure;
    const region = await client.config.region();
    throw new Refused(
      `There is no stack ${StackName} in ${region}. Deployed environments are named as in RIGHTSDESK_ENVIRONMENT.`,
    );
  }
}
