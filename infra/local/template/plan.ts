import { join } from 'node:path';
import type { Assembly, Stack } from './assembly.ts';
import type { Addresses } from './identity.ts';
import { READERS } from './readers.ts';
import { resolverOf } from './resolve.ts';

export interface Rule {
  queueArn: string;
  /** As S3 words them, e.g. `s3:ObjectCreated:*`. */
  events: string[];
  prefix: string;
  suffix: string;
}
export interface FunctionPlan {
  name: string;
  /** Path of the module that the handler setting names. */
  file: string;
  exportName: string;
  env: Record<string, string>;
  timeoutSeconds: number;
  memoryMiB: number;
}
export interface MappingPlan {
  queueArn: string;
  functionName: string;
  batchSize: number;
  maximumConcurrency: number;
  reportsItemFailures: boolean;
}
export interface SchedulePlan {
  /** Of the rule. */
  name: string;
  functionName: string;
  /** `rate(5 minutes)` or `cron(10 0 * * ? *)`. */
  expression: string;
}
export interface RoutePlan {
  /** `GET /path/{name}` or `$default`. */
  routeKey: string;
  functionName: string;
  authorized: boolean;
}

/** What a template asks for, all references resolved: the part of it that the embedded AWS acts on. */
export interface Plan {
  buckets: string[];
  notifications: { bucket: string; rules: Rule[] }[];
  /** Input of CreateTable. */
  tables: (Record<string, unknown> & { TableName: string })[];
  queues: { name: string; arn: string; attributes: Record<string, string>; deadLettersArn: string | null }[];
  topics: string[];
  subscriptions: { topicArn: string; queueArn: string; raw: boolean }[];
  functions: Map<string, FunctionPlan>;
  mappings: MappingPlan[];
  routes: RoutePlan[];
  schedules: SchedulePlan[];
  outputs: Record<string, string>;
}

/** Types that change nothing in how a message walks here: access, watching, people, retention. */
const IGNORED = [
  'AWS::IAM::',
  'AWS::KMS::',
  'AWS::Logs::',
  'AWS::CloudWatch::',
  'AWS::Cognito::',
  'AWS::Budgets::',
  'AWS::CDK::Metadata',
  'AWS::S3::BucketPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::Lambda::Permission',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::ApiGatewayV2::Stage',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Api',
];

/** @throws Error naming the place when a resource or a function is not understood */
export function planOf(assembly: Assembly, at: Addresses): Plan {
  const plan: Plan = {
    ...{ buckets: [], notifications: [], tables: [], queues: [], topics: [], subscriptions: [] },
    ...{ functions: new Map(), mappings: [], routes: [], schedules: [], outputs: {} },
  };
  const { resolve, identity } = resolverOf(assembly, at);
  for (const stack of assembly.stacks) {
    for (const [id, { Type, Properties = {} }] of Object.entries(stack.resources)) {
      const where = `${stack.name}.${id}`;
      const reader = READERS[Type];
      if (reader) {
        const properties = resolve(stack, Properties, where) as Record<string, never>;
        reader({ plan, properties, identity: identity(stack, id), where, target: (ref) => integrationOf(stack, ref) });
      } else if (!IGNORED.some((known) => Type.startsWith(known))) {
        throw new Error(
          `${where}: the embedded AWS does not run ${Type}. Read it in infra/local/template/readers.ts or ignore it in plan.ts.`,
        );
      }
    }
    for (const [id, { Value, Export }] of Object.entries(stack.outputs)) {
      // Exports are the wiring between stacks; outputs are for people and scripts.
      if (!Export) plan.outputs[id] = String(resolve(stack, Value, `${stack.name}.Outputs.${id}`));
    }
  }
  for (const { functionName } of [...plan.mappings, ...plan.routes, ...plan.schedules]) addFunction(functionName);
  return plan;

  /** A route names an integration by its Ref, and that names a function by its ARN. */
  function integrationOf(stack: Stack, target: string): string {
    const ref = target.slice(target.indexOf('/') + 1);
    for (const [id, { Type, Properties = {} }] of Object.entries(stack.resources)) {
      if (Type !== 'AWS::ApiGatewayV2::Integration' || identity(stack, id).ref !== ref) continue;
      return String(resolve(stack, Properties.IntegrationUri, `${stack.name}.${id}`));
    }
    throw new Error(`${stack.name}: no integration ${target}`);
  }

  /** Only functions that something invokes: those that CDK adds for itself have no part here. */
  function addFunction(name: string) {
    if (plan.functions.has(name)) return;
    for (const stack of assembly.stacks) {
      for (const [id, { Type, Properties = {} }] of Object.entries(stack.resources)) {
        if (Type !== 'AWS::Lambda::Function' || identity(stack, id).name !== name) continue;
        const where = `${stack.name}.${id}`;
        const { Code, Handler, Environment, Timeout, MemorySize } = resolve(stack, Properties, where) as {
          Code: { S3Key?: string };
          Handler: string;
          Environment?: { Variables?: Record<string, string> };
          Timeout?: number;
          MemorySize?: number;
        };
        const source = assembly.assets.get(Code.S3Key ?? '');
        if (!source) throw new Error(`${where}: the assembly has no asset for its code`);
        const dot = Handler.lastIndexOf('.');
        plan.functions.set(name, {
          name,
          file: join(source, Handler.slice(0, dot)),
          exportName: Handler.slice(dot + 1),
          env: Environment?.Variables ?? {},
          timeoutSeconds: Timeout ?? 3,
          memoryMiB: MemorySize ?? 128,
        });
        return;
      }
    }
    throw new Error(`no function ${name} in the template`);
  }
}
