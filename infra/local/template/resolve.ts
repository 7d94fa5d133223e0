import type { Assembly, Stack } from './assembly.ts';
import { ACCOUNT, type Addresses, type Identity, identityOf, REGION } from './identity.ts';

type Function = (argument: unknown) => unknown;

export interface Resolver {
  /** Replaces every intrinsic function in a value. `where` names the place for errors. */
  resolve(stack: Stack, value: unknown, where: string): unknown;
  identity(stack: Stack, logicalId: string): Identity;
}

const PSEUDO: Record<string, string> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** Evaluates the intrinsic functions of CloudFormation over all stacks of an assembly. */
export function resolverOf({ stacks }: Assembly, at: Addresses): Resolver {
  const identity = (stack: Stack, logicalId: string): Identity => {
    const resource = stack.resources[logicalId];
    if (!resource) throw new Error(`${stack.name} has no resource ${logicalId}`);
    return identityOf(stack.name, logicalId, resource, at);
  };

  const exported = (name: unknown): unknown => {
    for (const stack of stacks) {
      for (const [id, { Value, Export }] of Object.entries(stack.outputs)) {
        const where = `${stack.name}.Outputs.${id}`;
        if (Export && resolve(stack, Export.Name, where) === name) return resolve(stack, Value, where);
      }
    }
    throw new Error(`no stack exports ${name}`);
  };

  const reference = (stack: Stack, id: string): unknown => {
    if (id in PSEUDO) return PSEUDO[id];
    if (id === 'AWS::StackName' || id === 'AWS::StackId') return stack.name;
    if (id in stack.parameters) return stack.parameters[id]?.Default ?? '';
    return identity(stack, id).ref;
  };

  const attribute = (stack: Stack, id: string, name: string): string => {
    const value = identity(stack, id).attributes[name];
    if (value === undefined) {
      const type = stack.resources[id]?.Type;
      throw new Error(`attribute ${name} of ${id} (${type}) is not known; add it in infra/local/template/identity.ts`);
    }
    return value;
  };

  const substitute = (stack: Stack, argument: unknown, where: string): string => {
    const [text, given] = Array.isArray(argument) ? argument : [argument, {}];
    return String(text).replaceAll(/\$\{([^}]+)\}/g, (whole, name: string) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      if (name in given) return String(resolve(stack, given[name], where));
      const [id = whole, ...rest] = name.split('.');
      return String(rest.length ? attribute(stack, id, rest.join('.')) : reference(stack, id));
    });
  };

  function resolve(stack: Stack, value: unknown, where: string): unknown {
    if (Array.isArray(value)) {
      return value.map((item, i) => resolve(stack, item, `${where}[${i}]`)).filter((item) => item !== undefined);
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    const call = entries.length === 1 && first ? first : null;
    if (call && (call[0] === 'Ref' || call[0].startsWith('Fn::'))) return evaluate(stack, call[0], call[1], where);
    return Object.fromEntries(
      entries
        .map(([key, item]) => [key, resolve(stack, item, `${where}.${key}`)] as const)
        .filter(([, item]) => item !== undefined),
    );
  }

  function evaluate(stack: Stack, name: string, argument: unknown, where: string): unknown {
    const known: Record<string, Function> = {
      Ref: (id) => (id === 'AWS::NoValue' ? undefined : reference(stack, String(id))),
      'Fn::GetAtt': (of) => {
        const [id = '', ...rest] = Array.isArray(of) ? of.map(String) : String(of).split('.');
        return attribute(stack, id, rest.join('.'));
      },
      'Fn::Join': (of) => {
        const [separator, parts] = resolve(stack, of, where) as [string, unknown[]];
        return parts.join(separator);
      },
      'Fn::Split': (of) => {
        const [separator, text] = resolve(stack, of, where) as [string, string];
        return text.split(separator);
      },
      'Fn::Select': (of) => {
        const [index, list] = resolve(stack, of, where) as [number | string, unknown[]];
        return list[Number(index)];
      },
      'Fn::Sub': (of) => substitute(stack, of, where),
      'Fn::ImportValue': (of) => exported(resolve(stack, of, where)),
    };
    const apply = known[name];
    if (!apply) throw new Error(`${where}: the embedded AWS does not know ${name}`);
    try {
      return apply(argument);
    } catch (cause) {
      if (cause instanceof Error && cause.message.startsWith(`${stack.name}.`)) throw cause;
      throw new Error(`${where}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }

  return { resolve, identity };
}
