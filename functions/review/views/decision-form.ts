import { html } from 'hono/html';
import { lifeOf } from '../../../shared/review/act-on-flag.ts';
import { type DecisionKind, decisionsFor, REASON_REQUIRED } from '../../../shared/review/decision-kinds.ts';
import { TRANSITIONS, UNDO_MS } from '../../../shared/review/flag-states.ts';
import { may } from '../../../shared/review/roles.ts';
import { listedAgain } from '../../../shared/review/said-again.ts';
import { nameOf } from '../../../shared/review/told-event.ts';
import type { Person } from '../console.ts';
import type { FlagCase } from '../read-case.ts';
import type { Words } from '../words/words.ts';
import type { Html } from './page.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** What this person can do with the flag as it stands. */
export function decisionForm(words: Words, one: FlagCase, person: Person, now: string): Html {
  const { t, date, code } = words;
  const { flag, names } = one;
  const life = lifeOf(flag);
  const { claim, decision } = life;
  const running = claim !== null && claim.until > now;
  const mine = running && claim.by === person.id;
  const can = (action: 'claim' | 'hold' | 'escalate' | 'reopen' | 'release' | 'assign') =>
    TRANSITIONS[life.state][action];
  const mayDecide = may(person.roles, life.state === 'escalated' ? 'decide-escalated' : 'decide');
  const status = html`${running && html`<p class="status">${mine ? t('flag.yours', { until: date(claim.until) }) : t('flag.claimed-by', { who: nameOf(words, names, claim.by), until: date(claim.until) })}</p>`}
${life.assignee && html`<p class="status">${t('flag.assigned', { who: nameOf(words, names, life.assignee) })}</p>`}
${decision && html`<p class="status">${t('flag.decided', { who: nameOf(words, names, decision.by), decision: code('decision', decision.kind) })}</p>`}
${life.because && html`<p class="status" dir="auto">${t('flag.because-state', { reason: listedAgain(words, 'again', life.because).said ?? life.because })}</p>`}`;
  const undo =
    decision?.by === person.id && life.state === 'decided' && Date.parse(now) < Date.parse(decision.at) + UNDO_MS;
  return html`<section class="decide" aria-labelledby="decide"><h2 id="decide">${t('flag.decision')}</h2>${status}
${undo && undoForm(words, flag.flagId, person)}
${!person.csrf || !may(person.roles, 'claim') ? html`<p class="quiet-line">${t('flag.nothing-to-do')}</p>` : acts()}</section>`;

  function acts(): Html {
    const open = can('claim') !== undefined;
    const free = open && (!running || mine);
    return html`${free && !mayDecide && html`<p>${t('flag.escalated-only')}</p>`}
${free && mayDecide && chooser(words, one, person, mine ? claim.leaseId : null)}
<div class="row">${free && (mine ? post('release', t('action.release'), 'C', claim.leaseId) : post('claim', t('action.claim'), 'C'))}
${can('reopen') && may(person.roles, 'reopen') && withReason(['reopen'])}</div>
<details class="more"><summary data-keys="more">${t('flag.more-actions')} <kbd>E</kbd></summary>
${assign()}${free && withReason((['hold', 'escalate'] as const).filter((deed) => can(deed)))}
<form method="post" action="/flags/${flag.flagId}/note">${hidden(person)}<label>${t('flag.note-label')} <textarea name="text" required maxlength="2000" rows="2" dir="auto"></textarea></label><button>${t('action.note')}</button></form></details>`;
  }
  function assign(): Html {
    if (!can('assign') || !may(person.roles, 'assign') || !one.colleagues.length) return html``;
    const option = (id: string, name: string) =>
      id === (life.assignee ?? '')
        ? html`<option value="${id}" selected>${name}</option>`
        : html`<option value="${id}">${name}</option>`;
    return html`<form method="post" action="/flags/${flag.flagId}/assign">${hidden(person)}<label>${t('flag.assign-label')} <select name="to">${option('', t('flag.assign-nobody'))}${one.colleagues.map(({ id, name }) => option(id, name))}</select></label> <button>${t('action.assign')}</button></form>`;
  }
  function post(action: string, label: string, key: string, leaseId?: string): Html {
    return html`<form method="post" action="/flags/${flag.flagId}/${action}" data-keys="${action}">${hidden(person)}${leaseId && html`<input type="hidden" name="lease" value="${leaseId}">`}<button class="quiet">${label} <kbd>${key}</kbd></button></form>`;
  }
  /** One reason for whichever of the deeds is then chosen; Enter does the first. */
  function withReason(deeds: readonly ('hold' | 'escalate' | 'reopen')[]): Html {
    const [first] = deeds;
    if (!first) return html``;
    const path = (deed: string) => `/flags/${flag.flagId}/${deed}`;
    return html`<form method="post" action="${path(first)}">${hidden(person)}<label>${t('flag.reason-needed')} <input name="reason" required maxlength="2000" dir="auto"></label><div class="row">${deeds.map((deed) => html`<button formaction="${path(deed)}">${t(`action.${deed}`)}</button>`)}</div></form>`;
  }
}

export const hidden = ({ csrf }: Person): Html => html`<input type="hidden" name="csrf" value="${csrf ?? ''}">`;

export const undoForm = ({ t }: Words, flagId: string, person: Person): Html =>
  html`<form class="undo" method="post" action="/flags/${flagId}/undo" data-keys="undo">${hidden(person)}<button>${t('action.undo')} <kbd>U</kbd></button> <small>${t('flag.undo-left')}</small></form>`;

/** The usual case is two keys: a digit chooses, Enter sends. Without a claim, deciding claims. */
function chooser(words: Words, { flag, next }: FlagCase, person: Person, leaseId: string | null): Html {
  const { t, code } = words;
  const kinds = decisionsFor(flag.kind);
  const groups: [string, DecisionKind[]][] = [
    [t('decisions.breach'), kinds.filter((kind) => kind.startsWith('confirmed-'))],
    [t('decisions.no-breach'), kinds.filter((kind) => !kind.startsWith('confirmed-') && !OUR_SIDE.has(kind))],
    [t('decisions.our-side'), kinds.filter((kind) => OUR_SIDE.has(kind))],
  ];
  const choice = (kind: DecisionKind) => {
    const digit = DIGITS[kinds.indexOf(kind)];
    const needs = REASON_REQUIRED.has(kind);
    return html`<label class="choice"><input type="radio" name="kind" value="${kind}" required data-digit="${digit ?? ''}" data-reason="${needs ? 'yes' : ''}"> ${code('decision', kind)}${needs && html` <abbr title="${t('flag.reason-needed')}">*</abbr>`}${digit && html` <kbd>${digit}</kbd>`}</label>`;
  };
  return html`<form class="chooser" method="post" action="/flags/${flag.flagId}/decide" data-chooser>${hidden(person)}
${leaseId && html`<input type="hidden" name="lease" value="${leaseId}">`}${next && html`<input type="hidden" name="next" value="${next}">`}
<p>${t('flag.your-decision')}</p>
${groups.map(([name, of]) => of.length > 0 && html`<fieldset><legend>${name}</legend>${of.map(choice)}</fieldset>`)}
<label>${t('flag.reason-label')} <textarea name="reason" rows="2" maxlength="2000" dir="auto" aria-describedby="reason-hint"></textarea></label><small id="reason-hint">${t('flag.reason-hint')}</small>
<p class="send"><button class="primary">${t('action.decide')} <kbd>↵</kbd></button></p></form>`;
}

const OUR_SIDE: ReadonlySet<DecisionKind> = new Set(['register-was-wrong', 'duplicate', 'split-error', 'not-an-issue']);
