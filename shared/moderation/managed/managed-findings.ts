import { LIMITS } from '../../pipeline/limits.ts';
import {
  MANAGED_ABILITIES,
  type ManagedAbility,
  type ManagedChecks,
  type ManagedService,
} from '../../ports/managed-checks.ts';
import type { Finding } from '../finding.ts';
import { MANAGED_LANGUAGES } from './languages-data.ts';

/** Services are often unsure; below this their word is noise. */
const SURE = 0.8;
const BECAUSE: Readonly<Record<ManagedAbility, string>> = {
  'personal-data': 'A moderation service reads personal data in the text.',
  toxicity: 'A moderation service reads abuse or threats in the text.',
  harm: 'A moderation service reads harmful content in the text.',
};

export interface ManagedQuestion {
  text: string;
  /** Where the text starts in the drop's. */
  offset: number;
  /** BCP 47, null when not known: then nothing is asked. */
  lang: string | null;
  /** `Partner.checks`; an ability is asked about only where it is turned on by name. */
  on: Readonly<Record<string, boolean>>;
}

/** What a service can be asked about in a language. */
export function abilitiesOf(service: ManagedService, lang: string | null): ManagedAbility[] {
  const primary = lang?.toLowerCase().split('-')[0];
  return primary === undefined
    ? []
    : MANAGED_ABILITIES.filter((ability) => MANAGED_LANGUAGES[service][ability]?.includes(primary));
}

/** Findings beside those of our own checks, in the drop's offsets. They are low: a person looks where our checks saw nothing. */
export async function managedFindings(
  checks: ManagedChecks,
  { text, offset, lang, on }: ManagedQuestion,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const ability of abilitiesOf(checks.service, lang)) {
    const check = `managed-${ability}`;
    if (!Object.hasOwn(on, check) || on[check] !== true || lang === null) continue;
    const seen = await checks.ask(ability, text, lang.toLowerCase().split('-')[0] ?? lang);
    const sure = seen.filter(({ score }) => score >= SURE).map((place) => within(place, text.length, offset));
    if (sure.length === 0) continue;
    const spans = sure.sort((a, b) => a.start - b.start).slice(0, LIMITS.spansPerFinding);
    const more = sure.length - spans.length;
    findings.push({ check, severity: 'low', because: BECAUSE[ability], spans, ...(more > 0 && { more }) });
  }
  return findings;
}

/** A service counts its own way now and then: places are kept inside the text. */
function within({ start, end }: { start: number; end: number }, length: number, offset: number) {
  const from = Math.min(Math.max(0, start), length);
  return { start: from + offset, end: Math.min(Math.max(from, end), length) + offset };
}
