import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { type Settings, shapeConfig } from '../../infra/config.ts';
import { addStacks } from '../../infra/stacks/add-stacks.ts';
import { STAGES } from '../../shared/pipeline/stages.ts';
import { TIMED } from '../../shared/pipeline/timed.ts';
import { frozen } from '../walk/frozen.ts';

// Templates are JSON of a few hundred shapes; the tests look at single paths in it.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Json = any;

export interface Resource {
  stack: string;
  id: string;
  type: string;
  props: Json;
  raw: Json;
}

const SETTINGS: Settings = {
  name: undefined,
  alarmEmail: undefined,
  logDays: undefined,
  monthlyUsd: undefined,
  consoleUrl: undefined,
  partnerAccounts: undefined,
  malwareScan: undefined,
};

const templates = new Map<string, ReturnType<typeof synthesizedAnew>>();

/** The template of these settings, made once a process and shared: it cannot be changed. */
export function synthesized(settings: Partial<Settings> = {}) {
  const key = JSON.stringify(settings);
  const template = templates.get(key) ?? frozen(synthesizedAnew(settings));
  templates.set(key, template);
  return template;
}

/**
 * Synthesizes the app with stand-ins for the bundles: the template does not depend on what is in them.
 * @param alter changes the stacks first, to see that a rule bites
 * @throws ValidationFailed on a finding of cdk-nag that is not acknowledged
 */
export function synthesizedAnew(
  settings: Partial<Settings> = {},
  alter: (stacks: ReturnType<typeof addStacks>) => void = () => {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'rightsdesk-synth-'));
  try {
    for (const { name } of [...STAGES, ...TIMED, { name: 'review' }]) {
      mkdirSync(join(folder, 'functions', name), { recursive: true });
      writeFileSync(join(folder, 'functions', name, 'handler.mjs'), 'export const handler = () => {};\n');
    }
    const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));
    const app = new App({ outdir: join(folder, 'out'), context });
    alter(addStacks(app, shapeConfig({ ...SETTINGS, ...settings }), join(folder, 'functions')));
    const assembly = app.synth();
    const resources: Resource[] = [];
    const outputs: string[] = [];
    for (const { stackName, template } of assembly.stacks) {
      outputs.push(...Object.keys((template as Json).Outputs ?? {}));
      for (const [id, raw] of Object.entries<Json>((template as Json).Resources)) {
        resources.push({ stack: stackName, id, type: raw.Type, props: raw.Properties, raw });
      }
    }
    return { resources, outputs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const ofType = (resources: Resource[], type: string) => resources.filter((resource) => resource.type === type);

/** The functions of ours: the one that CDK brings for bucket notifications runs at deployment only. */
export const ourFunctions = (resources: Resource[]) =>
  ofType(resources, 'AWS::Lambda::Function').filter(({ props }) => props.Environment?.Variables?.STAGE);
