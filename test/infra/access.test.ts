import { describe, expect, it } from 'vitest';
import { ROLES } from '../../shared/review/roles.ts';
import { type Json, ofType, ourFunctions, synthesized } from './synthesized.ts';

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
const statements: Statement[] = POLICIES.flatMap((type) => ofType(resources, type)).flatMap(({ id, props }) =>
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

const grants = statements.filter(({ effect }) => effect === 'Allow');

describe('wildcards', () => {
  it('no action holds one', () => {
    expect(grants.length).toBeGreaterThan(30);
    expect(grants.filter(({ actions }) => actions.some((action) => action.includes('*')))).toEqual([]);
  });

  it('no resource holds one, but for the keys below a named prefix of a bucket', () => {
    const loose = grants.filter(({ targets }) =>
      targets.some((target) => /\*/.test(target.replace(/[}\]]\/[a-z]+\/\*$/, ''))),
    );
    expect(loose).toEqual([]);
  });

  it('roles write in their policies what they may do: the one managed policy is that of the CDK handler', () => {
    const managed = ofType(resources, 'AWS::IAM::Role').filter(({ props }) => props.ManagedPolicyArns);
    expect(managed.map(({ id }) => id.startsWith('NotifierRole'))).toEqual([true]);
    expect(ofType(resources, 'AWS::IAM::Role').filter(({ props }) => props.Policies)).toEqual([]);
  });
});

describe('TLS', () => {
  const refuses = (id: string) =>
    statements.some(
      ({ effect, raw, targets }) =>
        effect === 'Deny' &&
        raw.Condition?.Bool?.['aws:SecureTransport'] === 'false' &&
        targets.some((target) => target.includes(`"${id}"`)),
    );
  const stores = ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SNS::Topic'].flatMap((type) => ofType(resources, type));
  it.each(stores)('$id is refused without it', ({ id }) => expect(refuses(id)).toBe(true));
});

describe('who may touch what', () => {
  const STORES = {
    uploads: 'Uploads',
    data: 'Data',
    heads: 'Heads',
    ledger: 'Ledger',
    registers: 'Registers',
    prints: 'Fingerprints',
  };
  const reach = (stage: string) => {
    const worker = ourFunctions(resources).find(({ props }) => props.Environment.Variables.STAGE === stage);
    const role = worker?.props.Role['Fn::GetAtt'][0];
    const policy = ofType(resources, 'AWS::IAM::Policy').find(({ props }) => props.Roles[0].Ref === role);
    const reached: string[] = [];
    for (const { actions, targets } of grants.filter(({ where }) => where === policy?.id)) {
      for (const [word, name] of Object.entries(STORES)) {
        if (!targets.some((target) => new RegExp(`(GetAtt|Ref)${name}[0-9A-F]{8}`).test(target))) continue;
        if (actions.some((action) => /Put|Update|Write|Delete/.test(action))) reached.push(`${word} write`);
        if (actions.some((action) => /Get|Query|List/.test(action))) reached.push(`${word} read`);
      }
    }
    return [...new Set(reached)].sort();
  };

  it.each([
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
  ])('%s', (stage, expected) => expect(reach(stage)).toEqual(expected));

  it('nobody deletes anything but messages, changes and looks that are done, and what was kept of drops', () => {
    const deletes = grants.filter(({ actions }) => actions.some((action) => action.includes('Delete')));
    const others = deletes.filter(({ actions }) => !actions.includes('sqs:DeleteMessage'));
    expect(others.map(({ actions, raw }) => [actions, raw.Condition])).toEqual([
      [['dynamodb:DeleteItem'], { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['CHANGES'] } }],
      [['dynamodb:DeleteItem'], { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['LOOKS'] } }],
      // The sweeper, below drops/ only, and its own list.
      [['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], undefined],
      [['dynamodb:DeleteItem'], { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['LEFTBEHIND'] } }],
    ]);
  });

  it('programs reach the console through the authorizer only; pages check their session themselves', () => {
    const routes = ofType(resources, 'AWS::ApiGatewayV2::Route').map(
      ({ props }) => `${props.AuthorizationType} ${props.RouteKey}`,
    );
    expect(routes.sort()).toEqual([
      ...['JWT GET /api/{proxy+}', 'JWT POST /api/{proxy+}'],
      ...['NONE GET /', 'NONE GET /{proxy+}', 'NONE POST /', 'NONE POST /{proxy+}'],
    ]);
  });

  it('the pool has a group for each role of the console', () => {
    const groups = ofType(resources, 'AWS::Cognito::UserPoolGroup').map(({ props }) => props.GroupName);
    expect(groups.sort()).toEqual([...ROLES].sort());
  });
});
