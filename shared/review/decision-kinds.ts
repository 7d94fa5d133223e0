/** What a reviewer can decide, each with a plain sentence. Codes are stable: events, exports and packs carry them. */
export const DECISIONS = {
  'confirmed-unlicensed': 'Used without a license.',
  'confirmed-scope': 'Used beyond what the license covers.',
  'confirmed-condition': 'Used without meeting a condition.',
  'confirmed-embargo': 'Used before the embargo ended.',
  'confirmed-kill': 'Used though it was withdrawn.',
  'confirmed-content': 'The content issue is real.',
  'register-was-wrong': 'The register did not say what was agreed.',
  'false-match': 'The texts are not the same.',
  'common-source': 'Both texts come from a third source.',
  boilerplate: 'What is shared is common wording.',
  'ours-is-later': 'The other text is the later one.',
  'quotation-exception': 'The use is a lawful quotation.',
  tolerated: 'The use is tolerated.',
  duplicate: 'Another flag stands for this.',
  'split-error': 'The story was cut wrongly.',
  'not-an-issue': 'The content check was wrong.',
} as const;

export type DecisionKind = keyof typeof DECISIONS;

/** What a decision says of the flag: rightly raised, wrongly raised, or nothing (it was somebody else's mistake or a double). */
export function saysOfFlag(kind: DecisionKind): 'right' | 'wrong' | 'nothing' {
  if (kind.startsWith('confirmed-') || kind === 'tolerated' || kind === 'quotation-exception') return 'right';
  return kind === 'duplicate' || kind === 'register-was-wrong' ? 'nothing' : 'wrong';
}

/** Those that let a use pass, or blame the system, must say why. */
export const REASON_REQUIRED: ReadonlySet<DecisionKind> = new Set([
  'register-was-wrong',
  'common-source',
  'ours-is-later',
  'quotation-exception',
  'tolerated',
  'duplicate',
  'split-error',
]);

const CONFIRMED: Record<string, DecisionKind> = {
  kill: 'confirmed-kill',
  embargo: 'confirmed-embargo',
  scope: 'confirmed-scope',
  cap: 'confirmed-scope',
  early: 'confirmed-scope',
  condition: 'confirmed-condition',
};
const DISMISSED: readonly DecisionKind[] = [
  'false-match',
  'common-source',
  'boilerplate',
  'ours-is-later',
  'quotation-exception',
  'tolerated',
  'duplicate',
  'split-error',
  'register-was-wrong',
];

/** What can be decided on a flag of a kind, the likeliest first: the first ten have a digit on the keyboard. */
export function decisionsFor(kind: string): DecisionKind[] {
  if (kind.startsWith('content:'))
    return ['confirmed-content', 'not-an-issue', 'quotation-exception', 'tolerated', 'duplicate', 'split-error'];
  const first = CONFIRMED[kind] ?? 'confirmed-unlicensed';
  const confirmed = (Object.keys(DECISIONS) as DecisionKind[]).filter(
    (one) => one.startsWith('confirmed-') && one !== first && one !== 'confirmed-content',
  );
  return [first, ...DISMISSED, ...confirmed];
}
