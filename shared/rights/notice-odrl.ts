import type { Notice, NoticeFacts } from './notice.ts';
import { CONSENT_ACTION, ODRL_OF_TERM, type OdrlRule } from './odrl-terms-data.ts';
import type { RightsTerm } from './terms.ts';

type Json = Record<string, unknown>;

const CONTEXT = [
  'http://www.w3.org/ns/odrl.jsonld',
  {
    rd: 'urn:rightsdesk:odrl-profile:1#',
    dct: 'http://purl.org/dc/terms/',
    cc: 'http://creativecommons.org/ns#',
    spdx: 'http://spdx.org/licenses/',
  },
] as const;

/** `uid` names the policy, `target` the story or drop it speaks of: URIs. */
export interface PolicyNames {
  uid: string;
  target: string;
}

/**
 * A notice as an ODRL 2.2 Offer in JSON-LD, RightsML's ground. Duties hang on the permissions; where a consent lifts a
 * prohibition, the forbidden act is also stated as a permission with that duty. `facts` puts dates and places where the notice has them.
 */
export function noticeToOdrl(notice: Notice, { uid, target }: PolicyNames, facts: NoticeFacts | null = null): Json {
  const rules = notice.terms.flatMap((term) => ODRL_OF_TERM[term].map((rule) => ({ term, ...rule })));
  const of = (kind: OdrlRule['rule']) => rules.filter(({ rule }) => rule === kind);
  const prohibitions = of('prohibition').map((rule) => ruleOf(rule, target, facts));
  const duties = of('duty').map(({ action, constraint }) => ({
    action,
    ...(constraint ? { constraint: [constraintOf(constraint, facts)] } : {}),
  }));
  const limits = of('permission').flatMap(({ constraint }) => (constraint ? [constraintOf(constraint, facts)] : []));
  const allowed = new Set(of('permission').map(({ action }) => action));
  const lifted = duties.some(({ action }) => action === CONSENT_ACTION)
    ? of('prohibition').flatMap(({ action, constraint }) => (constraint ? [] : [action]))
    : [];
  const permissions = [...new Set([...allowed, ...lifted])].map((action) => ({
    target,
    action,
    ...(limits.length ? { constraint: limits } : {}),
    ...(duties.length ? { duty: duties } : {}),
  }));
  return {
    '@context': CONTEXT,
    '@type': 'Offer',
    uid,
    ...(notice.holder ? { assigner: partyOf(notice) } : {}),
    ...(permissions.length ? { permission: permissions } : {}),
    ...(prohibitions.length ? { prohibition: distinct(prohibitions) } : {}),
    // ODRL 2.2 has duties without a permission under `obligation`.
    ...(!permissions.length && duties.length ? { obligation: duties.map((duty) => ({ target, ...duty })) } : {}),
    ...(notice.licence ? { 'dct:license': { '@id': `spdx:${notice.licence}` } } : {}),
    ...statements(of('statement'), notice),
    'rd:terms': notice.terms,
    'rd:confidence': notice.confidence,
  };
}

const partyOf = ({ holder, holderId }: Notice): Json => ({
  '@type': 'Party',
  ...(holderId ? { uid: `urn:rightsdesk:holder:${holderId}` } : {}),
  'dct:title': holder,
});

function ruleOf({ action, constraint }: OdrlRule, target: string, facts: NoticeFacts | null): Json {
  return { target, action, ...(constraint ? { constraint: [constraintOf(constraint, facts)] } : {}) };
}

function constraintOf(
  [leftOperand, operator, given]: NonNullable<OdrlRule['constraint']>,
  facts: NoticeFacts | null,
): Json {
  const until = given === 'rd:embargoEnd' ? facts?.embargo?.until : null;
  const places = given === 'rd:statedTerritory' ? facts?.territory : null;
  if (places?.onlyIn.length) {
    const left = places.onlyIn.filter((country) => !places.barredIn.includes(country));
    return { leftOperand, operator: 'isAnyOf', rightOperand: left };
  }
  if (places?.barredIn.length) return { leftOperand, operator: 'isNoneOf', rightOperand: places.barredIn };
  return { leftOperand, operator, rightOperand: until ? { '@value': until, '@type': 'xsd:dateTime' } : given };
}

function distinct(rules: readonly Json[]): Json[] {
  const seen = new Map(rules.map((rule) => [JSON.stringify(rule), rule]));
  return [...seen.values()];
}

/** What is said of the asset and its parties without a rule. */
function statements(rules: readonly (OdrlRule & { term: RightsTerm })[], { holder }: Notice): Json {
  return Object.fromEntries(
    rules.map(({ action = '', term }) => [
      action,
      action === 'dct:rightsHolder' || action === 'dct:source' ? (holder ?? term) : true,
    ]),
  );
}
