/** Who may do what in the console: one table, asked by every route. */

export const ROLES = ['reviewer', 'senior', 'counsel', 'register-manager', 'auditor', 'admin', 'agency'] as const;
export type Role = (typeof ROLES)[number];

/** Staff of the desk; an agency delivers and reads its receipts. */
const EVERYBODY = ['reviewer', 'senior', 'counsel', 'register-manager', 'auditor', 'admin'] as const;
const REVIEWS = ['reviewer', 'senior', 'counsel'] as const;

export const MAY = {
  'see-queue': EVERYBODY,
  'see-drops': EVERYBODY,
  /**
   * Story text is evidence and other people's property: seen by those who judge it or check who saw it. A headline is no text
   * but what a story is called by: see `shown-headline.ts`.
   */
  'read-text': ['reviewer', 'senior', 'counsel', 'auditor'],
  claim: REVIEWS,
  decide: REVIEWS,
  undo: REVIEWS,
  hold: REVIEWS,
  escalate: REVIEWS,
  note: REVIEWS,
  'decide-escalated': ['senior', 'counsel'],
  reopen: ['senior', 'counsel'],
  'correct-split': ['senior', 'counsel'],
  'fence-work': ['senior', 'counsel'],
  'retry-drop': ['senior', 'counsel', 'admin'],
  assign: ['senior', 'counsel'],
  bulk: ['senior', 'counsel'],
  'legal-hold': ['counsel'],
  'see-registers': EVERYBODY,
  'edit-registers': ['register-manager'],
  'approve-registers': ['register-manager', 'counsel'],
  'see-alert-rules': ['senior', 'counsel', 'register-manager', 'auditor', 'admin'],
  'see-figures': EVERYBODY,
  'see-alerts': ['senior', 'counsel', 'auditor', 'admin'],
  acknowledge: ['senior', 'counsel'],
  'see-history': ['senior', 'counsel', 'auditor'],
  'read-receipts': ROLES,
  upload: ['agency'],
  /** Of one's own agency. */
  'see-deliveries': ['agency'],
  'erase-names': ['admin'],
  /** Of notes and reasons: whoever may read histories and weighs a hold against them. */
  'erase-words': ['counsel'],
  export: ['senior', 'counsel', 'auditor'],
} as const satisfies Record<string, readonly Role[]>;

export type ConsoleAction = keyof typeof MAY;

export const may = (roles: readonly Role[], action: ConsoleAction): boolean =>
  roles.some((role) => (MAY[action] as readonly Role[]).includes(role));

export const isRole = (name: unknown): name is Role => ROLES.some((role) => role === name);
