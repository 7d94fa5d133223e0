import { LIMITS } from '../pipeline/limits.ts';
import { SEVERITIES } from '../verdict/verdict.ts';
import type { Check, Sighting } from './check.ts';
import { EVERY_CHECK } from './every-check.ts';
import type { Finding } from './finding.ts';
import { Passage, type PassageSource } from './passage.ts';

export interface ContentRules {
  /** By id of the check; absent ones run. */
  on?: Readonly<Record<string, boolean>>;
  /** Checks of this register beside the built-in ones. */
  own?: readonly Check[];
}

/**
 * The content issues of one story, the gravest first: at most `LIMITS.findingsPerStory`, each with at most
 * `LIMITS.spansPerFinding` places. Offsets are those of the story's text. None of its words leaves by a finding.
 */
export function examineContent(source: PassageSource, { on = {}, own = [] }: ContentRules = {}): Finding[] {
  const passage = new Passage(source);
  return [...EVERY_CHECK, ...own]
    .filter(({ id }) => !(Object.hasOwn(on, id) && on[id] === false))
    .flatMap(({ id, look }) => {
      const seen = look(passage);
      return seen ? [findingOf(id, seen)] : [];
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .slice(0, LIMITS.findingsPerStory);
}

function findingOf(check: string, { severity, because, places }: Sighting): Finding {
  const spans = places.slice(0, LIMITS.spansPerFinding);
  const more = places.length - spans.length;
  return { check, severity, because, spans, ...(more > 0 && { more }) };
}
