import { html } from 'hono/html';
import { extentOf } from '../../../shared/pipeline/ids.ts';
import { isJudged } from '../../../shared/pipeline/records.ts';
import { SPLIT_DOUBT } from '../../../shared/pipeline/uncertain-split.ts';
import { kindName, ruleSentence } from '../../../shared/review/flag-words.ts';
import { may } from '../../../shared/review/roles.ts';
import type { Person } from '../console.ts';
import type { FlagCase } from '../read-case.ts';
import type { Words } from '../words/words.ts';
import { severityBadge, stateBadge } from './badges.ts';
import { decisionForm } from './decision-form.ts';
import { clauseTrace, flagFacts } from './flag-facts.ts';
import { flagHistory } from './flag-history.ts';
import { holdBadge, legalHold } from './legal-hold.ts';
import { named } from './marked-text.ts';
import { packForm } from './pack-page.ts';
import type { Html } from './page.ts';
import { sideBySide } from './side-by-side.ts';

export interface FlagView {
  one: FlagCase;
  person: Person;
  partnerName: string;
  now: string;
  /** Other open flags that ask the same. */
  alike: number;
}

function holderOf({ story, flag }: Pick<FlagCase, 'story' | 'flag'>): string | null {
  if (!isJudged(story)) return flag.holderId;
  const { claims, holderId, holderName } = story.verdict;
  if (flag.holderId === holderId && holderName) return holderName;
  return claims.find((claim) => claim.holderId === flag.holderId && claim.holderName)?.holderName ?? flag.holderId;
}

export function flagTitle(words: Words, { one, partnerName }: Pick<FlagView, 'one' | 'partnerName'>): string {
  return ruleSentence(words, one.flag.kind, partnerName, holderOf(one));
}

export function flagPage(words: Words, view: FlagView): Html {
  const { t } = words;
  const { one, person, partnerName, now } = view;
  const { flag, others, next } = one;
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/" data-keys="queue">${t('nav.queue')}</a> <span aria-hidden="true">/</span> <a href="/drops/${flag.dropId}">${named(words, one.drop?.names[0] ?? flag.dropId)}</a>${next && html`<a class="next" href="/flags/${next}" data-keys="next-flag">${t('flag.next')} <kbd>J</kbd></a>`}</nav>
<div class="flag"><div class="heading"><div><p class="badges">${severityBadge(words, flag.severity)} ${stateBadge(words, flag.state)} ${holdBadge(words, one.holds)} <span>${kindName(words, flag.kind)}</span></p>
<h1>${flagTitle(words, view)}</h1></div></div>
${decisionForm(words, one, person, now)}
<div class="flag-main">${flagFacts(words, one, partnerName, holderOf(one))}
${flag.kind === SPLIT_DOUBT && may(person.roles, 'correct-split') && html`<p><a class="button" href="/drops/${flag.dropId}/split?at=${extentOf(flag.storyId).start}">${t('split.open')}</a></p>`}
${view.alike > 0 && html`<p class="alike"><a href="/flags/${flag.flagId}/alike">${t('bulk.offer', { partner: partnerName, count: view.alike })}</a></p>`}
${sideBySide(words, one, may(person.roles, 'read-text'))}
<div class="below">${one.work?.record.own && may(person.roles, 'fence-work') && html`<p><a href="/works/${one.work.record.storyId}">${t('work.open')}</a></p>`}${clauseTrace(words, one)}
${others.length > 0 && html`<section><h2>${t('flag.others')}</h2><ul>${others.map((other) => html`<li>${severityBadge(words, other.severity)} <a href="/flags/${other.flagId}">${kindName(words, other.kind)}</a> ${stateBadge(words, other.state)}</li>`)}</ul></section>`}
${flagHistory(words, one)}${legalHold(words, { subject: flag.flagId, holds: one.holds, names: one.names, person })}${person.csrf && may(person.roles, 'export') && may(person.roles, 'read-text') && packForm(words, flag.flagId, person.csrf)}</div></div></div>`;
}
