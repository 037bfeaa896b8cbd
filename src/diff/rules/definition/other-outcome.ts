import type { ChangeRule } from '../../change-rule.ts';
import { leadRule } from '../lead-rule.ts';

export const otherOutcome: ChangeRule = leadRule(
  {
    code: 'change/other-outcome',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'The matrix sends leads elsewhere than before.',
    why: 'the matrix is what both sides do with a lead of a grade and a band',
    help: 'both departments look at the lead named here, and say whether it is meant',
  },
  {
    kind: 'other-outcome',
    object: 'scoring',
    nouns: ['consent', 'cycles', 'field', 'list', 'scoring', 'signal'],
    sentence: (labels) => ({
      en: `the matrix does something else with leads: ${labels}`,
      de: `die Matrix macht mit Leads etwas anderes: ${labels}`,
    }),
  },
);
