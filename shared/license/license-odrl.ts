import type { LicenseVersion } from './license.ts';
import { type Checked, checkLicense } from './license-schema.ts';
import { ACTIONS, DUTY_ACTIONS, LIST_OPERANDS, ODRL_CONTEXT, PROFILE, WORK_OPERANDS } from './odrl-terms.ts';

type Json = Record<string, unknown>;
const uriOf = (kind: string, id: string) => `urn:rightsdesk:${kind}:${id}`;

/** A license version as an ODRL 2.2 Agreement in JSON-LD. Reads back to the same version. */
export function toOdrl(license: LicenseVersion): Json {
  const { licenseId, version, partnerId, holderId, status, valid, recordedAt, works, evidence, note } = license;
  // The time stands in every rule too, for readers that know the standard only.
  const time = [
    constraint('dateTime', 'gteq', valid.from),
    ...(valid.to === null ? [] : [constraint('dateTime', 'lt', valid.to)]),
  ];
  const frame = { target: targetOf(holderId, works) };
  return {
    '@context': ODRL_CONTEXT,
    '@type': 'Agreement',
    uid: uriOf('license', `${licenseId}:${version}`),
    profile: PROFILE,
    assigner: uriOf('holder', holderId),
    assignee: uriOf('partner', partnerId),
    'dct:valid': valid,
    'dct:issued': recordedAt,
    'rd:status': status,
    ...(evidence ? { 'rd:evidence': evidence } : {}),
    ...(note === undefined ? {} : { 'dct:description': note }),
    // Shared by all rules (section 2.7.1 of the Information Model); without a rule it has no other place.
    ...(license.grants.length + license.prohibitions.length ? {} : frame),
    permission: license.grants.map((grant) => ({
      ...frame,
      action: ACTIONS[grant.use],
      constraint: [...time, ...facetsOf(grant), ...limitsOf(grant)],
      ...(grant.credit === undefined ? {} : { duty: [{ action: 'attribute', 'rd:text': grant.credit }] }),
    })),
    prohibition: license.prohibitions.map((ban) => ({
      ...frame,
      action: ACTIONS[ban.use],
      constraint: [...time, ...facetsOf(ban)],
    })),
    obligation: license.obligations.map(({ duty, text }) => ({
      action: DUTY_ACTIONS[duty],
      ...(text === undefined ? {} : { 'rd:text': text }),
    })),
  };
}

const constraint = (leftOperand: string, operator: string, rightOperand: unknown) => ({
  leftOperand,
  operator,
  rightOperand,
});

function targetOf(holderId: string, works: LicenseVersion['works']): Json {
  const refinement = Object.entries(WORK_OPERANDS).flatMap(([name, operand]) => {
    const values = works[name as keyof typeof works];
    return values ? [constraint(operand, 'isAnyOf', values)] : [];
  });
  return { '@type': 'AssetCollection', source: uriOf('works', holderId), refinement };
}

type Facets = Partial<Record<keyof typeof LIST_OPERANDS, string[]>>;
const facetsOf = (rule: Facets) =>
  Object.entries(LIST_OPERANDS).flatMap(([name, operand]) => {
    const values = rule[name as keyof Facets];
    return values ? [constraint(operand, 'isAnyOf', values)] : [];
  });

function limitsOf({ excerpt, delayMinutes, windowDays, cap }: LicenseVersion['grants'][number]) {
  const { maxWords, maxShare } = excerpt ?? {};
  return [
    ...(excerpt ? [constraint('rd:extent', 'eq', 'excerpt')] : []),
    ...(maxWords === undefined ? [] : [constraint('rd:words', 'lteq', maxWords)]),
    ...(maxShare === undefined ? [] : [constraint('rd:share', 'lteq', maxShare)]),
    ...(delayMinutes === undefined ? [] : [constraint('rd:minutesSincePublication', 'gteq', delayMinutes)]),
    ...(windowDays === undefined ? [] : [constraint('rd:daysSincePublication', 'lteq', windowDays)]),
    ...(cap ? [{ ...constraint('count', 'lteq', cap.count), 'rd:period': cap.period }] : []),
  ];
}

/**
 * Reads an Agreement that `toOdrl` wrote, or another that keeps to our profile. A word that is not known is refused, never
 * skipped: an unread constraint would widen a grant.
 */
export function fromOdrl(policy: unknown): Checked<LicenseVersion> {
  const problems: string[] = [];
  const root = asObject(policy);
  if (root['@type'] !== 'Agreement') problems.push('@type: only an Agreement between holder and partner can be read');
  if (root.profile !== PROFILE) problems.push(`profile: expected ${PROFILE}`);
  onlyKeys(root, ROOT_KEYS, 'policy', problems);
  const [licenseId = '', version = ''] = afterUri('license', root.uid).split(':');
  const rules = (name: 'permission' | 'prohibition' | 'obligation') => asList(root[name]).map(asObject);
  const holderId = afterUri('holder', root.assigner);
  const bounded = [...rules('permission'), ...rules('prohibition')];
  if (bounded.length && 'target' in root) problems.push('target: stands in the rules and beside them');
  const targets = new Set(bounded.map((rule) => JSON.stringify(rule.target)));
  if (targets.size > 1) problems.push('target: rules of one license must name the same works');
  const { source, refinement } = asObject(bounded.length ? bounded[0]?.target : root.target);
  if ((bounded.length || 'target' in root) && afterUri('works', source) !== holderId)
    problems.push("target: expected the assigner's works");
  const works = readConstraints(asList(refinement), Object.fromEntries(swap(WORK_OPERANDS)), null, 'target', problems);
  const valid = asObject(root['dct:valid']);
  const rule = (one: Json, at: number, of: 'grants' | 'prohibitions') => {
    onlyKeys(one, RULE_KEYS, `${of}.${at}`, problems);
    const lists = Object.fromEntries(swap(LIST_OPERANDS));
    const use = swap(ACTIONS).get(`${one.action}`) ?? `${one.action}`;
    return { use, ...readConstraints(asList(one.constraint), lists, valid, `${of}.${at}`, problems) };
  };
  const made = checkLicense({
    licenseId,
    version: Number(version),
    partnerId: afterUri('partner', root.assignee),
    holderId,
    status: root['rd:status'],
    valid,
    recordedAt: root['dct:issued'],
    works,
    grants: rules('permission').map((one, at) => {
      const duties = asList(one.duty).map(asObject);
      if (duties.some(({ action }) => action !== 'attribute') || duties.length > 1) problems.push(`grants.${at}: duty`);
      const credit = duties[0] ? { credit: duties[0]['rd:text'] } : {};
      return { ...rule(one, at, 'grants'), ...credit };
    }),
    prohibitions: rules('prohibition').map((one, at) => rule(one, at, 'prohibitions')),
    obligations: rules('obligation').map((one) => ({
      duty: swap(DUTY_ACTIONS).get(`${one.action}`) ?? one.action,
      ...('rd:text' in one ? { text: one['rd:text'] } : {}),
    })),
    evidence: root['rd:evidence'] ?? null,
    ...('dct:description' in root ? { note: root['dct:description'] } : {}),
  });
  if (!made.ok) return { ok: false, problems: [...problems, ...made.problems] };
  return problems.length ? { ok: false, problems } : made;
}

const ROOT_KEYS = [
  '@context',
  '@type',
  'uid',
  'profile',
  'assigner',
  'assignee',
  'dct:valid',
  'dct:issued',
  'dct:description',
  'rd:status',
  'rd:evidence',
  'target',
  'permission',
  'prohibition',
  'obligation',
];
const RULE_KEYS = ['target', 'action', 'constraint', 'duty'];

const LIMITS_READ: Record<string, [operator: string, put: (to: Json, value: unknown, from: Json) => void]> = {
  'rd:extent': ['eq', (to) => Object.assign(to, { excerpt: { ...asObject(to.excerpt) } })],
  'rd:words': ['lteq', (to, maxWords) => Object.assign(to, { excerpt: { ...asObject(to.excerpt), maxWords } })],
  'rd:share': ['lteq', (to, maxShare) => Object.assign(to, { excerpt: { ...asObject(to.excerpt), maxShare } })],
  'rd:minutesSincePublication': ['gteq', (to, delayMinutes) => Object.assign(to, { delayMinutes })],
  'rd:daysSincePublication': ['lteq', (to, windowDays) => Object.assign(to, { windowDays })],
  count: ['lteq', (to, count, from) => Object.assign(to, { cap: { count, period: from['rd:period'] } })],
};

/** @param valid the policy's time, that a dateTime must repeat; null where limits have no place */
function readConstraints(
  list: unknown[],
  lists: Record<string, string>,
  valid: Json | null,
  where: string,
  problems: string[],
) {
  const read: Json = {};
  for (const one of list.map(asObject)) {
    const { leftOperand, operator, rightOperand } = one;
    const named = `${leftOperand}`;
    const facet = lists[named];
    const limit = valid ? LIMITS_READ[named] : undefined;
    const bound = operator === 'gteq' ? valid?.from : operator === 'lt' ? valid?.to : undefined;
    if (facet && operator === 'isAnyOf' && !(facet in read)) read[facet] = rightOperand;
    else if (limit && limit[0] === operator) limit[1](read, rightOperand, one);
    else if (!(valid && named === 'dateTime' && bound !== undefined && bound === rightOperand)) {
      problems.push(`${where}: the constraint ${named} ${operator} cannot be read`);
    }
  }
  return read;
}

const swap = <K extends string>(table: Record<K, string>) =>
  new Map(Object.entries<string>(table).map(([ours, theirs]) => [theirs, ours]));
const asObject = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const afterUri = (kind: string, uri: unknown) =>
  typeof uri === 'string' && uri.startsWith(uriOf(kind, '')) ? uri.slice(uriOf(kind, '').length) : '';

function onlyKeys(of: Json, known: string[], where: string, problems: string[]) {
  for (const key of Object.keys(of))
    if (!known.includes(key)) problems.push(`${where}: ${key.slice(0, 60)} cannot be read`);
}
