import { describe, expect } from 'vitest';
import { type Break, changed, rule, without } from './rule.ts';
import { type Json, ofType, ourFunctions, type Resource, synthesized } from './synthesized.ts';

const { resources } = synthesized();
const list = (value: Json): Json[] => (Array.isArray(value) ? value : [value]);

interface Statement {
  where: string;
  effect: string;
  actions: string[];
  /** Each resource as one string; references stand as JSON. */
  targets: string[];
  raw: Json;
}

const POLICIES = ['AWS::IAM::Policy', 'AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'];
const statementsIn = (all: Resource[]): Statement[] =>
  POLICIES.flatMap((type) => ofType(all, type)).flatMap(({ id, props }) =>
    list(props.PolicyDocument.Statement).map((raw: Json) => ({
      where: id,
      effect: raw.Effect,
      actions: list(raw.Action),
      targets: list(raw.Resource).map(flatten),
      raw,
    })),
  );

function flatten(resource: Json): string {
  if (typeof resource === 'string') return resource;
  const parts = resource['Fn::Join']?.[1];
  return parts ? parts.map(flatten).join('') : JSON.stringify(resource);
}

const grantsIn = (all: Resource[]) => statementsIn(all).filter(({ effect }) => effect === 'Allow');
/** Changes the first statement that fits, as it stands in the policy. */
const statement =
  (fits: (one: Statement) => boolean, change: (raw: Json) => void): Break =>
  (all) =>
    change((statementsIn(all).find(fits) as Statement).raw);
const [POLICY, ROLE] = ['AWS::IAM::Policy', 'AWS::IAM::Role'];
const ofWorker = ({ where }: Statement) => /worker/i.test(where);

describe('wildcards', () => {
  rule(
    'no action holds one',
    resources,
    (all) => {
      expect(grantsIn(all).length).toBeGreaterThan(30);
      expect(grantsIn(all).filter(({ actions }) => actions.some((action) => action.includes('*')))).toEqual([]);
    },
    {
      'every action of a service': statement(ofWorker, (raw) => {
        raw.Action = 's3:*';
      }),
    },
  );

  rule(
    'no resource holds one, but for the keys below a named prefix of a bucket',
    resources,
    (all) => {
      const loose = grantsIn(all).filter(({ targets }) =>
        targets.some((target) => /\*/.test(target.replace(/[}\]]\/[a-z]+\/\*$/, ''))),
      );
      expect(loose).toEqual([]);
    },
    {
      everything: statement(ofWorker, (raw) => {
        raw.Resource = '*';
      }),
      'a whole bucket': statement(
        ({ targets }) => targets.some((target) => target.endsWith('/drops/*')),
        (raw) => {
          const target = list(raw.Resource).find((one) => flatten(one).endsWith('/drops/*'));
          target['Fn::Join'][1].splice(-1, 1, '/*');
        },
      ),
    },
  );

  rule(
    'roles write in their policies what they may do: the one managed policy is that of the CDK handler',
    resources,
    (all) => {
      const managed = ofType(all, ROLE).filter(({ props }) => props.ManagedPolicyArns);
      expect(managed.map(({ id }) => id.startsWith('NotifierRole'))).toEqual([true]);
      expect(ofType(all, ROLE).filter(({ props }) => props.Policies)).toEqual([]);
    },
    {
      'a managed policy': (all) => {
        const role = ofType(all, ROLE).find(({ id }) => !id.startsWith('NotifierRole'));
        if (role) role.props.ManagedPolicyArns = ['arn:aws:iam::aws:policy/ReadOnlyAccess'];
      },
      'a policy inside a role': changed(ROLE, '', ({ props }) => {
        props.Policies = [{ PolicyName: 'more', PolicyDocument: {} }];
      }),
    },
  );
});

rule(
  'buckets, queues and topics refuse who comes without TLS',
  resources,
  (all) => {
    const refused = statementsIn(all).filter(
      ({ effect, raw }) => effect === 'Deny' && raw.Condition?.Bool?.['aws:SecureTransport'] === 'false',
    );
    const stores = ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SNS::Topic'].flatMap((type) => ofType(all, type));
    const open = stores.filter(
      ({ id }) => !refused.some(({ targets }) => targets.some((target) => target.includes(`"${id}"`))),
    );
    expect(stores.length).toBeGreaterThan(14);
    expect(open.map(({ id }) => id)).toEqual([]);
  },
  {
    'a bucket without policy': without('AWS::S3::BucketPolicy', 'Data'),
    'a refusal with another condition': statement(
      ({ where, effect }) => effect === 'Deny' && /queue/i.test(where),
      (raw) => {
        raw.Condition.Bool['aws:SecureTransport'] = 'true';
      },
    ),
  },
);

describe('who may touch what', () => {
  const STORES = {
    uploads: 'Uploads',
    data: 'Data',
    heads: 'Heads',
    ledger: 'Ledger',
    registers: 'Registers',
    prints: 'Fingerprints',
  };
  const policyOf = (all: Resource[], stage: string) => {
    const worker = ourFunctions(all).find(({ props }) => props.Environment.Variables.STAGE === stage);
    const role = worker?.props.Role['Fn::GetAtt'][0];
    return ofType(all, POLICY).find(({ props }) => props.Roles[0].Ref === role) as Resource;
  };
  const reach = (all: Resource[], stage: string) => {
    const policy = policyOf(all, stage);
    const reached: string[] = [];
    for (const { actions, targets } of grantsIn(all).filter(({ where }) => where === policy.id)) {
      for (const [word, name] of Object.entries(STORES)) {
        if (!targets.some((target) => new RegExp(`(GetAtt|Ref)${name}[0-9A-F]{8}`).test(target))) continue;
        if (actions.some((action) => /Put|Update|Write|Delete/.test(action))) reached.push(`${word} write`);
        if (actions.some((action) => /Get|Query|List/.test(action))) reached.push(`${word} read`);
      }
    }
    return [...new Set(reached)].sort();
  };
  const REACH: [stage: string, expected: string[]][] = [
    ['split', ['data read', 'data write', 'ledger read', 'ledger write', 'registers read', 'uploads read']],
    ['detect', ['data read', 'data write', 'registers read']],
    [
      'flag',
      ['data read', 'data write', 'ledger read', 'ledger write', 'prints read', 'prints write', 'registers read'],
    ],
    ['record', ['data read', 'data write', 'ledger read', 'ledger write']],
    ['alert', ['ledger read', 'ledger write', 'registers read']],
    ['digest', ['ledger read', 'ledger write', 'registers read']],
    ['recount', ['data read', 'ledger read']],
    ['recheck', ['ledger read', 'ledger write', 'registers read', 'registers write']],
    ['sweep', ['data read', 'data write', 'ledger read', 'ledger write']],
    ['seal', ['heads read', 'heads write', 'ledger read', 'ledger write']],
    [
      'review',
      [
        ...['data read', 'data write', 'heads read', 'ledger read', 'ledger write', 'prints read'],
        ...['registers read', 'registers write', 'uploads read', 'uploads write'],
      ],
    ],
  ];

  rule(
    'each function reaches what it needs and nothing else',
    resources,
    (all) => {
      expect(REACH.map(([stage]) => stage).sort()).toEqual(
        ourFunctions(all)
          .map(({ props }) => props.Environment.Variables.STAGE)
          .sort(),
      );
      for (const [stage, expected] of REACH) expect(reach(all, stage), stage).toEqual(expected);
    },
    Object.fromEntries(
      REACH.flatMap(([stage, expected]): [string, Break][] => {
        const other = stage === 'seal' ? 'sweep' : 'seal';
        return [
          [
            `more for ${stage}`,
            (all) => {
              const more = policyOf(all, stage).props.PolicyDocument.Statement;
              const [heads] = policyOf(all, other).props.PolicyDocument.Statement.filter(({ Resource }: Json) =>
                /Heads|Data/.test(JSON.stringify(Resource)),
              );
              // Whoever reads heads or drops already is given more on them.
              more.push({ ...heads, Action: ['s3:GetObject', 's3:PutObject'] });
              if (reach(all, stage).join() === expected.join()) more.push({ ...heads, Resource: uploadsIn(all) });
            },
          ],
          [`nothing for ${stage}`, (all) => policyOf(all, stage).props.PolicyDocument.Statement.splice(0)],
        ];
      }),
    ),
  );
  const uploadsIn = (all: Resource[]) =>
    grantsIn(all).find(({ targets }) => targets.some((target) => /Uploads[0-9A-F]{8}/.test(target)))?.raw.Resource;

  rule(
    'nobody deletes anything but messages, changes and looks that are done, and what was kept of drops',
    resources,
    (all) => {
      const deletes = grantsIn(all).filter(({ actions }) => actions.some((action) => action.includes('Delete')));
      const others = deletes.filter(({ actions }) => !actions.includes('sqs:DeleteMessage'));
      expect(others.map(({ actions, raw }) => [actions, raw.Condition])).toEqual([
        [['dynamodb:DeleteItem'], { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['CHANGES'] } }],
        [['dynamodb:DeleteItem'], { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['LOOKS'] } }],
        // The sweeper, below drops/ only, and its own list.
        [['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], undefined],
        [['dynamodb:DeleteItem'], { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['LEFTBEHIND'] } }],
      ]);
    },
    {
      'any item': statement(
        ({ actions }) => actions.includes('dynamodb:DeleteItem'),
        (raw) => delete raw.Condition,
      ),
      'a bucket': statement(ofWorker, (raw) => {
        raw.Action = ['s3:DeleteBucket'];
      }),
    },
  );
});
