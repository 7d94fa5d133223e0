import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { readSettings, shapeConfig } from './config.ts';
import { addStacks } from './stacks/add-stacks.ts';

const app = new App();
addStacks(app, shapeConfig(readSettings(process.env)), fileURLToPath(new URL('../.build/functions', import.meta.url)));
app.synth();
