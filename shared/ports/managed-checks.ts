/** A moderation service that reads text outside this system, such as Amazon Comprehend or Bedrock Guardrails. */
export const MANAGED_ABILITIES = ['personal-data', 'toxicity', 'harm'] as const;
export type ManagedAbility = (typeof MANAGED_ABILITIES)[number];
export type ManagedService = 'comprehend' | 'bedrock-guardrails';

export interface ManagedSighting {
  /** UTF-16 code units of the text that was asked about; the whole of it where a service names no place. */
  start: number;
  end: number;
  /** How sure the service is: 0 to 1. */
  score: number;
}

export interface ManagedChecks {
  service: ManagedService;
  /**
   * Asks about one ability. Throws TransientError when the service cannot answer now.
   * @param lang BCP 47 primary subtag, one that the service knows for this ability
   */
  ask(ability: ManagedAbility, text: string, lang: string): Promise<ManagedSighting[]>;
}
