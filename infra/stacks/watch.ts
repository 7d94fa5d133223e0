import { Duration, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Dashboard, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { METRIC_NAMESPACE, type MetricName } from '../../shared/pipeline/metric-names.ts';
import type { TimedName } from '../../shared/pipeline/timed.ts';
import type { Config } from '../config.ts';
import { alarm } from '../constructs/alarms.ts';
import type { Stage } from '../constructs/stage.ts';
import { walkWidgets } from '../constructs/walk-widgets.ts';
import type { StorageStack } from './storage.ts';

export interface WatchProps {
  config: Config;
  storage: StorageStack;
  stages: { name: string; stage: Stage }[];
}

/** The alarms of the tables, the dashboard of the walk and, where one is set, the budget. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, { config, storage, stages }: WatchProps) {
    super(scope, id);
    const { ledger, registers, fingerprints, alarms: topic } = storage;
    for (const [name, table] of Object.entries({ ledger, registers, fingerprints })) {
      alarm(this, { config, topic, name }, 'throttles', throttlesOf(table), 1);
    }
    alarm(this, { config, topic, name: 'recount' }, 'unbalanced', UNBALANCED, 1);
    const dashboard = new Dashboard(this, 'Walk', { dashboardName: `rightsdesk-${config.name}` });
    for (const row of walkWidgets(stages)) dashboard.addWidgets(...row);
    if (config.monthlyUsd && config.alarmEmail) this.budget(config.name, config.monthlyUsd, config.alarmEmail);
  }

  private budget(environment: string, amount: number, address: string) {
    const subscribers = [{ subscriptionType: 'EMAIL', address }];
    const notify = (notificationType: string) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold: 100 },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `rightsdesk-${environment}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:environment$${environment}`] },
      },
      notificationsWithSubscribers: [notify('ACTUAL'), notify('FORECASTED')],
    });
  }
}

/** Written once a night by the function of that name. */
const UNBALANCED = new Metric({
  namespace: METRIC_NAMESPACE,
  metricName: 'unbalanced-drops' satisfies MetricName,
  dimensionsMap: { service: 'recount' satisfies TimedName },
  statistic: 'Sum',
  period: Duration.minutes(5),
});

function throttlesOf(table: Table) {
  const events = (kind: string) =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName: `${kind}ThrottleEvents`,
      dimensionsMap: { TableName: table.tableName },
      statistic: 'Sum',
    });
  return new MathExpression({
    expression: 'FILL(reads, 0) + FILL(writes, 0)',
    usingMetrics: { reads: events('Read'), writes: events('Write') },
    period: Duration.minutes(5),
  });
}
