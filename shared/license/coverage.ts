import { evaluateLicense, type LicenseDecision } from './evaluate-license.ts';
import type { LicenseVersion, UseAction } from './license.ts';
import type { StatedLimits, UseRequest } from './use-request.ts';

/** "May partner P publish work W whole, in Turkish, on the web, in DE, on date D?" What is left out is not known. */
export interface CoverageQuestion {
  partnerId: string;
  holderId: string;
  at: string;
  knownAt?: string;
  use?: UseAction;
  /** Absent: the whole text. */
  excerpt?: { words?: number; shareOfWork?: number };
  work?: Partial<UseRequest['work']>;
  channel?: string;
  place?: string;
  territories?: string[];
  language?: string;
  used?: NonNullable<UseRequest['used']>;
  fulfilled?: UseRequest['fulfilled'];
  stated?: StatedLimits;
}

/** Answered by the code that judges stories. */
export function coverage(licenses: readonly LicenseVersion[], question: CoverageQuestion): LicenseDecision {
  const { excerpt, work, use } = question;
  return evaluateLicense(licenses, {
    partnerId: question.partnerId,
    holderId: question.holderId,
    use: use ?? (excerpt ? 'excerpt' : 'republish'),
    at: question.at,
    knownAt: question.knownAt ?? null,
    work: {
      workId: null,
      language: null,
      genres: null,
      subjects: null,
      publishedAt: null,
      withdrawn: false,
      embargo: null,
      ...work,
    },
    extent: { whole: !excerpt, words: excerpt?.words ?? null, shareOfWork: excerpt?.shareOfWork ?? null },
    channel: question.channel ?? null,
    place: question.place ?? null,
    territories: question.territories ?? null,
    language: question.language ?? null,
    used: question.used ?? null,
    fulfilled: question.fulfilled ?? [],
    ...(question.stated && { stated: question.stated }),
    offered: null,
  });
}
