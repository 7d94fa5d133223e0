import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { StorageStack } from '../stacks/storage.ts';

export interface WorkerProps {
  name: string;
  bundles: string;
  memoryMiB: number;
  timeoutSeconds: number;
  logDays: RetentionDays;
  storage: StorageStack;
  environment: Record<string, string>;
  grants: PolicyStatement[];
}

/**
 * What Node is told of its memory. Lambda gives new objects a tenth of all memory, and keeps that much before it looks for what is
 * dead: with 8 MiB a half the peak is a third lower and the time the same. It leaves both sizes to Node when one is named, so both are.
 */
const memoryOptions = (memoryMiB: number) =>
  `--max-semi-space-size=8 --max-old-space-size=${Math.floor(memoryMiB * 0.9)}`;

/** A function with its own role and its own log group; the role holds what is listed and nothing that CDK adds. */
export class Worker extends Construct {
  readonly handler: LambdaFunction;

  constructor(scope: Construct, id: string, props: WorkerProps) {
    super(scope, id);
    const { storage } = props;
    const logGroup = new LogGroup(this, 'Logs', { retention: props.logDays, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logging = new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    });
    for (const statement of [logging, ...props.grants]) role.addToPolicy(statement);
    this.handler = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'handler.handler',
      code: Code.fromAsset(`${props.bundles}/${props.name}`, { exclude: ['*.map'] }),
      role,
      logGroup,
      memorySize: props.memoryMiB,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: {
        STAGE: props.name,
        UPLOADS_BUCKET: storage.uploads.bucketName,
        DATA_BUCKET: storage.data.bucketName,
        HEADS_BUCKET: storage.heads.bucketName,
        LEDGER_TABLE: storage.ledger.tableName,
        REGISTERS_TABLE: storage.registers.tableName,
        FINGERPRINTS_TABLE: storage.fingerprints.tableName,
        LOG_LEVEL: 'INFO',
        POWERTOOLS_SERVICE_NAME: props.name,
        NODE_OPTIONS: memoryOptions(props.memoryMiB),
        ...props.environment,
      },
    });
    // The function must not start before its role may write logs.
    this.handler.node.addDependency(role);
  }
}
