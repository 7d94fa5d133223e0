/** Who uses the console: their sessions, and the names that their ids stand for. Histories hold ids only. */
import type { Role } from '../review/roles.ts';

export interface Session {
  personId: string;
  name: string;
  roles: Role[];
  /** Must come back with every form. */
  csrf: string;
  /** Set for an agency. */
  partner?: string;
  /** ISO 8601. */
  expires: string;
}

export interface SavedView {
  name: string;
  /** `?partner=…` */
  query: string;
}

export interface People {
  /** @param key hash of the secret in the cookie, never the secret */
  session(key: string): Promise<Session | null>;
  putSession(key: string, session: Session): Promise<void>;
  endSession(key: string): Promise<void>;
  /** Also lists the person among those who use the console. A name that was erased stays erased. */
  putName(id: string, name: string): Promise<void>;
  /**
   * Forgets the name, the named views and the sessions of a person, who is signed out by it. What histories hold is the id,
   * which stays. May be repeated; false when nobody has this id.
   */
  eraseName(id: string, by: string, at: string): Promise<boolean>;
  /** Who has signed in so far and has a name. */
  list(limit: number): Promise<{ id: string; name: string }[]>;
  /** Addresses of the queue that a person has named. */
  views(id: string): Promise<SavedView[]>;
  putViews(id: string, views: readonly SavedView[]): Promise<void>;
  /** Ids nobody knows are absent. */
  names(ids: readonly string[]): Promise<Map<string, string>>;
}
