import type { ChangeRule } from '../../change-rule.ts';
import { leadRule } from '../lead-rule.ts';

export const otherBand: ChangeRule = leadRule(
  {
    code: 'change/other-band',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'Leads have another band of engagement than before.',
    why: 'how warm a lead is decides how fast it is worked',
    help: 'both departments look at the lead named here, and say whether it is meant',
  },
  {
    kind: 'other-band',
    object: 'scoring',
    nouns: ['consent', 'cycles', 'field', 'list', 'scoring', 'signal'],
    sentence: (labels) => ({
      en: `leads have another band of engagement: ${labels}`,
      de: `Leads haben eine andere Stufe der Aktivität: ${labels}`,
    }),
  },
);
