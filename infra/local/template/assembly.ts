import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
}

/** One synthesized stack: its template as CloudFormation would read it. */
export interface Stack {
  name: string;
  resources: Record<string, Resource>;
  outputs: Record<string, { Value: unknown; Export?: { Name: unknown } }>;
  parameters: Record<string, { Default?: unknown }>;
}

export interface Assembly {
  /** Every stack after those it depends on. */
  stacks: Stack[];
  /** Object key of a published asset to the folder or file it is made of. */
  assets: Map<string, string>;
}

interface Manifest {
  artifacts: Record<string, { type: string; dependencies?: string[]; properties?: Record<string, unknown> }>;
}
interface AssetManifest {
  files?: Record<string, { source: { path?: string }; destinations: Record<string, { objectKey: string }> }>;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Reads a cloud assembly, the folder `cdk synth` writes. @throws Error when there is none */
export function readAssembly(dir: string): Assembly {
  let manifest: Manifest;
  try {
    manifest = read<Manifest>(join(dir, 'manifest.json'));
  } catch (cause) {
    throw new Error(`No synthesized template in ${dir}. Run the synth script first.`, { cause });
  }
  const stacks = new Map<string, Stack>();
  const assets = new Map<string, string>();
  const visit = (id: string) => {
    const artifact = manifest.artifacts[id];
    if (!artifact || stacks.has(id)) return;
    for (const dependency of artifact.dependencies ?? []) visit(dependency);
    const { properties = {} } = artifact;
    if (artifact.type === 'aws:cloudformation:stack') {
      const template = read<Record<string, never>>(join(dir, String(properties.templateFile)));
      stacks.set(id, {
        name: String(properties.stackName ?? id),
        resources: template.Resources ?? {},
        outputs: template.Outputs ?? {},
        parameters: template.Parameters ?? {},
      });
    } else if (artifact.type === 'cdk:asset-manifest') {
      for (const file of Object.values(read<AssetManifest>(join(dir, String(properties.file))).files ?? {})) {
        if (!file.source.path) continue;
        for (const { objectKey } of Object.values(file.destinations))
          assets.set(objectKey, join(dir, file.source.path));
      }
    }
  };
  for (const id of Object.keys(manifest.artifacts)) visit(id);
  return { stacks: [...stacks.values()], assets };
}
