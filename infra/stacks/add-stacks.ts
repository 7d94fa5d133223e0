import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Config } from '../config.ts';
import { acknowledge } from '../nag-acknowledgements.ts';
import { ConsoleStack } from './console.ts';
import { PipelineStack } from './pipeline.ts';
import { StorageStack } from './storage.ts';
import { WatchStack } from './watch.ts';

/** @param bundles folder with one built folder per function, as infra/build.ts leaves it */
export function addStacks(app: App, config: Config, bundles: string) {
  const id = (word: string) => `rightsdesk-${config.name}-${word}`;
  const storage = new StorageStack(app, id('storage'), config);
  const pipeline = new PipelineStack(app, id('pipeline'), { config, storage, bundles });
  const console = new ConsoleStack(app, id('console'), { config, storage, bundles, drops: pipeline.drops });
  const watch = new WatchStack(app, id('watch'), { config, storage, stages: pipeline.stages });
  Tags.of(app).add('project', 'rightsdesk');
  Tags.of(app).add('environment', config.name);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  for (const stack of [storage, pipeline, console, watch]) acknowledge(stack, storage);
  return { storage, pipeline, console, watch };
}
