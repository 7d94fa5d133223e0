import type { LicenseVersion } from '../../shared/license/license.ts';
import type { UseRequest } from '../../shared/license/use-request.ts';

export function license(fields: Partial<LicenseVersion> = {}): LicenseVersion {
  return {
    licenseId: 'bor-gazette',
    version: 1,
    partnerId: 'gazette',
    holderId: 'borealis',
    status: 'active',
    valid: { from: '2025-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z' },
    recordedAt: '2024-12-01T00:00:00Z',
    works: {},
    grants: [{ use: 'republish' }],
    prohibitions: [],
    obligations: [],
    evidence: null,
    ...fields,
  };
}

export function request(fields: Partial<UseRequest> = {}, work: Partial<UseRequest['work']> = {}): UseRequest {
  return {
    partnerId: 'gazette',
    holderId: 'borealis',
    use: 'republish',
    at: '2025-06-01T12:00:00Z',
    knownAt: null,
    work: {
      workId: 'w1',
      language: 'tr',
      genres: ['news'],
      subjects: ['economy'],
      publishedAt: '2025-06-01T10:00:00Z',
      withdrawn: false,
      embargo: null,
      ...work,
    },
    extent: { whole: true, words: 300, shareOfWork: 1 },
    channel: 'web',
    place: 'front-page',
    territories: ['DE'],
    language: 'tr',
    used: { day: 0, month: 3, year: 9 },
    fulfilled: [],
    offered: null,
    ...fields,
  };
}
