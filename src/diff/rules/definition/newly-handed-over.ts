import type { ChangeRule } from '../../change-rule.ts';
import { leadRule, stageNouns } from '../lead-rule.ts';

export const newlyHandedOver: ChangeRule = leadRule(
  {
    code: 'change/newly-handed-over',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'Leads are handed to sales that were not before.',
    why: 'sales gets leads it did not agree to work, and counts them as bad ones',
    help: 'both departments look at the lead named here, and say whether it is meant',
  },
  {
    kind: 'newly-handed-over',
    object: 'lifecycle',
    nouns: stageNouns,
    sentence: () => ({
      en: 'leads are handed to sales that were not before',
      de: 'dem Vertrieb werden Leads übergeben, die es bisher nicht wurden',
    }),
  },
);
