/** How our words stand in ODRL 2.2 (W3C Recommendations of 15 February 2018: Information Model, Vocabulary & Expression). Data. */
import type { Obligation, UseAction } from './license.ts';

/** What ODRL has no word for stands in a profile of our own, as its section 3.6 asks. */
export const PROFILE = 'urn:rightsdesk:odrl-profile:1';

export const ODRL_CONTEXT = [
  'http://www.w3.org/ns/odrl.jsonld',
  { rd: `${PROFILE}#`, dct: 'http://purl.org/dc/terms/' },
] as const;

export const ACTIONS: Record<UseAction, string> = {
  republish: 'distribute',
  excerpt: 'extract',
  translate: 'translate',
  archive: 'archive',
  'ai-training': 'rd:aiTraining',
  syndicate: 'grantUse',
};

export const DUTY_ACTIONS: Record<Obligation['duty'], string> = {
  credit: 'attribute',
  link: 'rd:link',
  notify: 'inform',
  pay: 'compensate',
  'delete-on-demand': 'delete',
};

/** List facets of grants and prohibitions. */
export const LIST_OPERANDS = {
  channels: 'deliveryChannel',
  places: 'rd:place',
  territories: 'spatial',
  languages: 'language',
} as const;

/** Facets of the work set, refinements of the target. */
export const WORK_OPERANDS = {
  languages: 'language',
  genres: 'rd:genre',
  subjects: 'rd:subject',
  workIds: 'rd:workId',
} as const;
