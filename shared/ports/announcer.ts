/** Where alerts leave the pipeline: ids, counts, names and reasons, never story text. */
export interface Announcement {
  subject: string;
  body: string;
}

export interface Announcer {
  announce(announcement: Announcement): Promise<void>;
}
