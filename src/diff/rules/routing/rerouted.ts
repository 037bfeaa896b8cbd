import type { ChangeRule } from '../../change-rule.ts';
import { leadRule, stageNouns } from '../lead-rule.ts';

export const rerouted: ChangeRule = leadRule(
  {
    code: 'change/rerouted',
    category: 'ROUTING',
    severity: 'error',
    summary: 'Leads go to others than before.',
    why: 'people get more or fewer leads than they were told, and somebody misses theirs',
    help: 'both departments look at the lead named here, and say whether it is meant',
  },
  {
    kind: 'rerouted',
    object: 'routing',
    nouns: [...stageNouns, 'routing', 'rule'],
    sentence: () => ({
      en: 'leads go to others than before',
      de: 'Leads gehen an andere als bisher',
    }),
  },
);
