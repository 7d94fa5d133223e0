/** One person for each role of the console, and one for whom it has none. Only the identity provider of `npm start` knows them. */
export const PEOPLE = [
  { sub: 'local-reviewer', name: 'Rana Reviewer', groups: ['reviewer'] },
  { sub: 'local-reviewer-2', name: 'Rıza Reviewer', groups: ['reviewer'] },
  { sub: 'local-senior', name: 'Selim Senior', groups: ['senior'] },
  { sub: 'local-counsel', name: 'Canan Counsel', groups: ['counsel'] },
  { sub: 'local-registers', name: 'Malik Registers', groups: ['register-manager'] },
  { sub: 'local-auditor', name: 'Asya Auditor', groups: ['auditor'] },
  { sub: 'local-admin', name: 'Adem Admin', groups: ['admin'] },
  { sub: 'local-agency', name: 'İlke Delivery', groups: ['agency'], partner: 'ilkha' },
  { sub: 'local-nobody', name: 'Nobody', groups: [] },
] as const;
