import type { Identity } from './identity.ts';
import type { Plan, Rule } from './plan.ts';
import { nextAfter } from './schedule-times.ts';

interface Input {
  plan: Plan;
  /** Resolved. Its shape is CloudFormation's for the type; only what a reader needs is looked at. */
  // biome-ignore lint/suspicious/noExplicitAny: each reader knows the shape of its own type
  properties: Record<string, any>;
  identity: Identity;
  where: string;
  /** ARN of the function behind the target of a route. */
  target: (ref: string) => string;
}

interface FilterRule {
  Name: string;
  Value: string;
}

const lastPart = (arn: string) => arn.slice(arn.lastIndexOf(':') + 1);
const filtered = (rules: FilterRule[], name: string) =>
  rules.find((rule) => rule.Name.toLowerCase() === name)?.Value ?? '';

function ruleOf(events: string[], queueArn: string, rules: FilterRule[] = []): Rule {
  return { events, queueArn, prefix: filtered(rules, 'prefix'), suffix: filtered(rules, 'suffix') };
}

/** By resource type: how its resolved properties become a part of the plan. */
export const READERS: Record<string, (input: Input) => void> = {
  'AWS::S3::Bucket': ({ plan, properties, identity }) => {
    plan.buckets.push(identity.name);
    const queues = properties.NotificationConfiguration?.QueueConfigurations ?? [];
    const rules = queues.map((queue: { Event: string; Queue: string; Filter?: { S3Key?: { Rules?: FilterRule[] } } }) =>
      ruleOf([queue.Event], queue.Queue, queue.Filter?.S3Key?.Rules),
    );
    if (rules.length) plan.notifications.push({ bucket: identity.name, rules });
  },
  'Custom::S3BucketNotifications': ({ plan, properties, where }) => {
    const { QueueConfigurations = [], ...others } = properties.NotificationConfiguration;
    if (Object.keys(others).length) throw new Error(`${where}: only notifications to queues are emulated`);
    const rules = QueueConfigurations.map(
      (queue: { Events: string[]; QueueArn: string; Filter?: { Key?: { FilterRules?: FilterRule[] } } }) =>
        ruleOf(queue.Events, queue.QueueArn, queue.Filter?.Key?.FilterRules),
    );
    plan.notifications.push({ bucket: properties.BucketName, rules });
  },
  'AWS::DynamoDB::Table': ({ plan, properties, identity }) => {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, LocalSecondaryIndexes } = properties;
    plan.tables.push({
      TableName: identity.name,
      ...{ AttributeDefinitions, KeySchema, BillingMode: 'PAY_PER_REQUEST' },
      ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes }),
      ...(LocalSecondaryIndexes && { LocalSecondaryIndexes }),
    });
  },
  'AWS::SQS::Queue': ({ plan, properties, identity }) => {
    const { VisibilityTimeout, MessageRetentionPeriod, DelaySeconds, RedrivePolicy } = properties;
    const given = { VisibilityTimeout, MessageRetentionPeriod, DelaySeconds };
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(given)) if (value !== undefined) attributes[name] = String(value);
    if (RedrivePolicy) attributes.RedrivePolicy = JSON.stringify(RedrivePolicy);
    const deadLettersArn = RedrivePolicy?.deadLetterTargetArn ?? null;
    plan.queues.push({ name: identity.name, arn: String(identity.attributes.Arn), attributes, deadLettersArn });
  },
  'AWS::SNS::Topic': ({ plan, identity }) => {
    plan.topics.push(identity.name);
  },
  'AWS::SNS::Subscription': ({ plan, properties }) => {
    // Mail and telephones are not reached from here.
    if (properties.Protocol !== 'sqs') return;
    const { TopicArn, Endpoint, RawMessageDelivery } = properties;
    plan.subscriptions.push({ topicArn: TopicArn, queueArn: Endpoint, raw: RawMessageDelivery === true });
  },
  // Read only when something invokes it, see planOf.
  'AWS::Lambda::Function': () => {},
  'AWS::Lambda::EventSourceMapping': ({ plan, properties, where }) => {
    const { EventSourceArn, FunctionName, BatchSize = 10, ScalingConfig, FunctionResponseTypes = [] } = properties;
    if (properties.Enabled === false) return;
    if (!String(EventSourceArn).startsWith('arn:aws:sqs:')) throw new Error(`${where}: only queues are polled`);
    // More than SQS hands out at once needs a batching window, which nothing here uses.
    if (BatchSize > 10) throw new Error(`${where}: BatchSize ${BatchSize} is above 10, which is not emulated`);
    plan.mappings.push({
      queueArn: EventSourceArn,
      functionName: lastPart(FunctionName),
      batchSize: BatchSize,
      maximumConcurrency: ScalingConfig?.MaximumConcurrency ?? 10,
      reportsItemFailures: FunctionResponseTypes.includes('ReportBatchItemFailures'),
    });
  },
  'AWS::Events::Rule': ({ plan, properties, identity, where }) => {
    const { ScheduleExpression: expression, State = 'ENABLED', Targets = [] } = properties;
    if (State !== 'ENABLED') return;
    if (typeof expression !== 'string') throw new Error(`${where}: only rules with a schedule are emulated`);
    nextAfter(expression, 0);
    for (const { Arn } of Targets) {
      if (!String(Arn).includes(':function:')) throw new Error(`${where}: only functions are woken by a schedule`);
      plan.schedules.push({ name: identity.name, functionName: lastPart(Arn), expression });
    }
  },
  'AWS::ApiGatewayV2::Route': ({ plan, properties, target }) => {
    const { RouteKey, Target, AuthorizationType = 'NONE' } = properties;
    plan.routes.push({
      routeKey: RouteKey,
      functionName: lastPart(target(Target)),
      authorized: AuthorizationType !== 'NONE',
    });
  },
};
