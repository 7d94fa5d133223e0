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
