import { Duration, Stack } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { Stage } from '../constructs/stage.ts';
import { alarm } from '../constructs/stage-alarms.ts';
import type { StorageStack } from './storage.ts';

export interface WatchProps {
  config: Config;
  storage: StorageStack;
  stages: { name: string; stage: Stage }[];
}

export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, { config, storage, stages }: WatchProps) {
    super(scope, id);
    const { ledger, registers, fingerprints } = storage;
    for (const [name, table] of Object.entries({ ledger, registers, fingerprints })) {
      for (const kind of ['Read', 'Write']) {
        const metric = new Metric({
          namespace: 'AWS/DynamoDB',
          metricName: `${kind}ThrottleEvents`,
          dimensionsMap: { TableName: table.tableName },
          statistic: 'Sum',
          period: Duration.minutes(5),
        });
        alarm(this, storage.alarms, `${name}-${kind.toLowerCase()}-throttles`, `rightsdesk-${config.name}`, metric, 1);
      }
    }
    const dashboard = new Dashboard(this, 'Walk', { dashboardName: `rightsdesk-${config.name}` });
    for (const { name, stage } of stages) {
      dashboard.addWidgets(
        new GraphWidget({ title: `${name}: waiting`, left: [stage.queue.metricApproximateNumberOfMessagesVisible()] }),
        new GraphWidget({ title: `${name}: time`, left: [stage.worker.handler.metricDuration()] }),
        new GraphWidget({ title: `${name}: errors`, left: [stage.worker.handler.metricErrors()] }),
      );
    }
  }
}
