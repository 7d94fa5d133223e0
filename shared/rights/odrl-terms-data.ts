import type { RightsTerm } from './terms.ts';

/** One term in ODRL 2.2 (W3C Recommendation, 15 February 2018) and, where ODRL is silent, Creative Commons' or our own words. */
export interface OdrlRule {
  rule: 'permission' | 'prohibition' | 'duty' | 'statement';
  action?: string;
  /** Narrows every permission of the policy, or the rule itself: [leftOperand, operator, rightOperand]. */
  constraint?: readonly [string, string, string | number];
}

/** An entry may state several rules. `statement` says something of the asset, no rule: it is kept as a property. */
export const ODRL_OF_TERM: Readonly<Record<RightsTerm, readonly OdrlRule[]>> = {
  'copyright-claim': [{ rule: 'statement', action: 'dct:rightsHolder' }],
  'all-rights-reserved': [{ rule: 'prohibition', action: 'use' }],
  'no-republication': [
    { rule: 'prohibition', action: 'reproduce' },
    { rule: 'prohibition', action: 'distribute' },
  ],
  'in-whole-or-part': [{ rule: 'prohibition', action: 'extract' }],
  'prior-permission': [{ rule: 'duty', action: 'obtainConsent' }],
  'written-permission': [{ rule: 'duty', action: 'obtainConsent', constraint: ['rd:form', 'eq', 'written'] }],
  'contract-required': [{ rule: 'duty', action: 'obtainConsent', constraint: ['rd:form', 'eq', 'contract'] }],
  'subscription-required': [
    { rule: 'duty', action: 'obtainConsent', constraint: ['recipient', 'eq', 'rd:subscribers'] },
  ],
  'attribution-required': [{ rule: 'duty', action: 'attribute' }],
  'link-required': [{ rule: 'duty', action: 'attribute', constraint: ['rd:form', 'eq', 'link'] }],
  'mandatory-credit': [{ rule: 'duty', action: 'attribute', constraint: ['rd:form', 'eq', 'creditLine'] }],
  'non-commercial': [{ rule: 'prohibition', action: 'cc:CommercialUse' }],
  'personal-use-only': [{ rule: 'permission', action: 'use', constraint: ['purpose', 'eq', 'rd:personal'] }],
  'editorial-use-only': [{ rule: 'permission', action: 'use', constraint: ['purpose', 'eq', 'rd:editorial'] }],
  'no-archive': [{ rule: 'prohibition', action: 'archive' }],
  'no-sales': [{ rule: 'prohibition', action: 'sell' }],
  'one-time-use': [{ rule: 'permission', action: 'use', constraint: ['count', 'eq', 1] }],
  'no-derivatives': [
    { rule: 'prohibition', action: 'derive' },
    { rule: 'prohibition', action: 'modify' },
    { rule: 'prohibition', action: 'translate' },
  ],
  'no-storage': [
    { rule: 'prohibition', action: 'archive' },
    { rule: 'prohibition', action: 'index' },
  ],
  'no-ai-tdm': [
    { rule: 'prohibition', action: 'rd:aiTraining' },
    { rule: 'prohibition', action: 'rd:textAndDataMining' },
  ],
  'territory-restricted': [
    { rule: 'permission', action: 'use', constraint: ['spatial', 'isPartOf', 'rd:statedTerritory'] },
  ],
  embargo: [{ rule: 'prohibition', action: 'distribute', constraint: ['dateTime', 'lt', 'rd:embargoEnd'] }],
  withdrawn: [{ rule: 'prohibition', action: 'use' }],
  'licensed-syndication': [{ rule: 'statement', action: 'rd:distributor' }],
  'used-with-permission': [{ rule: 'statement', action: 'dct:source' }],
  'rights-contact': [{ rule: 'statement', action: 'rd:acquireLicensePage' }],
  'legal-action': [{ rule: 'statement', action: 'rd:pursuit' }],
  'cc-licence': [{ rule: 'permission', action: 'distribute' }],
  'share-alike': [{ rule: 'duty', action: 'cc:ShareAlike' }],
  'free-to-republish': [{ rule: 'permission', action: 'distribute' }],
  'public-domain': [{ rule: 'permission', action: 'use' }],
};

/** Duties that must come first: whoever meets them may do what is otherwise forbidden. */
export const CONSENT_ACTION = 'obtainConsent';
