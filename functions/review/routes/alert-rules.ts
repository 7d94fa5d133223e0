import { DEFAULT_RECIPIENTS } from '../../../shared/alert/alert-defaults-data.ts';
import { type ConsoleContext, type ConsolePorts, requireAllowed } from '../console.ts';
import { show } from '../show.ts';
import { alertRulesPage } from '../views/alert-rules-page.ts';

/** Recipients of alerts and the policy for them, as they act. */
export const alertRulesRoute =
  ({ alertRules }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const person = context.get('person');
    requireAllowed(person, 'see-alert-rules');
    const [recipients, policy] = await Promise.all([alertRules.recipients(), alertRules.policy()]);
    const words = context.get('words');
    const view = { recipients, policy, builtIn: recipients === DEFAULT_RECIPIENTS, person };
    return show(context, { title: words.t('rules.title'), active: 'registers' }, alertRulesPage(words, view));
  };
