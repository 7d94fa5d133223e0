import type { ManagedAbility, ManagedService } from '../../ports/managed-checks.ts';

/**
 * Languages each service states for each ability. Sources: "Languages supported in Amazon Comprehend" and "Toxicity detection"
 * in its developer guide; "Languages supported by Amazon Bedrock Guardrails" (content filters, standard tier).
 * Kurdish is known to none of them: for Kurmanji and Sorani there are our own checks only.
 */
export const MANAGED_LANGUAGES: Readonly<Record<ManagedService, Partial<Record<ManagedAbility, readonly string[]>>>> = {
  comprehend: { 'personal-data': ['en', 'es'], toxicity: ['en'] },
  'bedrock-guardrails': {
    harm: (
      'af sq ar hy az be bg ca zh hr cs da nl en et fil fi fr ka de el gu he hi hu id it ja kn ko lv lt mk ms ml mr ne no fa pl pt ro ru ' +
      'sr sk sl es sv tl te th tr uk uz vi'
    ).split(' '),
  },
};
