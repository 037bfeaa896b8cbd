import type { ChangeRule } from '../../change-rule.ts';
import { leadRule, stageNouns } from '../lead-rule.ts';

export const withdrawn: ChangeRule = leadRule(
  {
    code: 'change/withdrawn',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'Leads on offer to sales are withdrawn at night that stayed, or stay that were withdrawn.',
    why: 'a lead disappears from a queue, or stays in it, and the desk does not know why',
    help: 'both departments look at the lead named here, and say whether it is meant',
  },
  {
    kind: 'withdrawn',
    object: 'lifecycle',
    nouns: stageNouns,
    sentence: () => ({
      en: 'leads on offer are withdrawn at night that stayed, or stay that were withdrawn',
      de: 'angebotene Leads werden nachts zurückgezogen, die bisher blieben, oder bleiben, statt zurückgezogen zu werden',
    }),
  },
);
