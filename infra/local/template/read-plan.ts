import { join } from 'node:path';
import type { Assembly } from './assembly.ts';
import type { Addresses } from './identity.ts';
import type { FunctionPlan, Plan } from './plan.ts';
import { READERS } from './readers.ts';
import { type Resolver, resolverOf } from './resolve.ts';

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
  const resolver = resolverOf(assembly, at);
  for (const { stack, id, Type, Properties, where } of resourcesOf(assembly)) {
    const reader = READERS[Type];
    if (reader) {
      const properties = resolver.resolve(stack, Properties, where) as Record<string, never>;
      const target = (ref: string) => functionBehind(assembly, resolver, ref);
      reader({ plan, properties, identity: resolver.identity(stack, id), where, target });
    } else if (!IGNORED.some((known) => Type.startsWith(known))) {
      throw new Error(
        `${where}: the embedded AWS does not run ${Type}. Read it in infra/local/template/readers.ts or ignore it in read-plan.ts.`,
      );
    }
  }
  for (const stack of assembly.stacks) {
    for (const [id, { Value, Export }] of Object.entries(stack.outputs)) {
      // Exports are the wiring between stacks; outputs are for people and scripts.
      if (!Export) plan.outputs[id] = String(resolver.resolve(stack, Value, `${stack.name}.Outputs.${id}`));
    }
  }
  // Only functions that something invokes: those that CDK adds for itself have no part here.
  for (const { functionName } of [...plan.mappings, ...plan.routes, ...plan.schedules])
    plan.functions.set(functionName, functionOf(assembly, resolver, functionName));
  return plan;
}

/** All resources, or those of one type, each with the place that an error names. */
const resourcesOf = ({ stacks }: Assembly, type?: string) =>
  stacks.flatMap((stack) =>
    Object.entries(stack.resources)
      .filter(([, { Type }]) => type === undefined || Type === type)
      .map(([id, { Type, Properties = {} }]) => ({ stack, id, Type, Properties, where: `${stack.name}.${id}` })),
  );

/** A route names an integration by its Ref, and that names a function by its ARN. */
function functionBehind(assembly: Assembly, { resolve, identity }: Resolver, target: string): string {
  const ref = target.slice(target.indexOf('/') + 1);
  const integrations = resourcesOf(assembly, 'AWS::ApiGatewayV2::Integration');
  const named = integrations.find(({ stack, id }) => identity(stack, id).ref === ref);
  if (!named) throw new Error(`no integration ${target} in the template`);
  return String(resolve(named.stack, named.Properties.IntegrationUri, named.where));
}

function functionOf(assembly: Assembly, { resolve, identity }: Resolver, name: string): FunctionPlan {
  const functions = resourcesOf(assembly, 'AWS::Lambda::Function');
  const named = functions.find(({ stack, id }) => identity(stack, id).name === name);
  if (!named) throw new Error(`no function ${name} in the template`);
  const { Code, Handler, Environment, Timeout, MemorySize } = resolve(named.stack, named.Properties, named.where) as {
    Code: { S3Key?: string };
    Handler: string;
    Environment?: { Variables?: Record<string, string> };
    Timeout?: number;
    MemorySize?: number;
  };
  const source = assembly.assets.get(Code.S3Key ?? '');
  if (!source) throw new Error(`${named.where}: the assembly has no asset for its code`);
  const dot = Handler.lastIndexOf('.');
  return {
    name,
    file: join(source, Handler.slice(0, dot)),
    exportName: Handler.slice(dot + 1),
    env: Environment?.Variables ?? {},
    timeoutSeconds: Timeout ?? 3,
    memoryMiB: MemorySize ?? 128,
  };
}
