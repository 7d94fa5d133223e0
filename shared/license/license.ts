/** What a holder lets a partner do: versioned, dated, scoped. A version is never edited, only superseded. */
export interface LicenseVersion {
  licenseId: string;
  /** 1, 2, 3 … within the license. */
  version: number;
  partnerId: string;
  holderId: string;
  status: 'draft' | 'active' | 'suspended' | 'ended';
  /** When it holds in the world: ISO 8601 instants, `to` exclusive, null for open. */
  valid: { from: string; to: string | null };
  /** When the register learned of it: ISO 8601 instant. */
  recordedAt: string;
  works: WorkSet;
  grants: Grant[];
  prohibitions: Prohibition[];
  obligations: Obligation[];
  /** SHA-256 of the signed document, and where to find it; null when none was filed. */
  evidence: { sha256: string; name: string } | null;
  note?: string;
}

/** Which works of the holder: every named facet must hold; an absent facet does not restrict. */
export interface WorkSet {
  languages?: string[];
  genres?: string[];
  subjects?: string[];
  workIds?: string[];
}

export type UseAction = 'republish' | 'excerpt' | 'translate' | 'archive' | 'ai-training' | 'syndicate';

export interface Grant {
  use: UseAction;
  /** Absent: whole texts allowed. */
  excerpt?: { maxWords?: number; maxShare?: number };
  channels?: string[];
  places?: string[];
  /** ISO 3166-1 alpha-2, or a union's code such as `EU`. */
  territories?: string[];
  /** BCP 47 tags or ranges: `ar`, `ar-*`. */
  languages?: string[];
  /** Minutes after the work's publication before use. */
  delayMinutes?: number;
  /** Days after publication within which use must start. */
  windowDays?: number;
  /** At most `count` stories a period. */
  cap?: { count: number; period: 'day' | 'month' | 'year' };
  credit?: string;
}

export interface Prohibition {
  use: UseAction;
  channels?: string[];
  territories?: string[];
  languages?: string[];
}

export interface Obligation {
  duty: 'credit' | 'link' | 'notify' | 'pay' | 'delete-on-demand';
  text?: string;
}
