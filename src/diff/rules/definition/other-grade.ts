import type { ChangeRule } from '../../change-rule.ts';
import { leadRule } from '../lead-rule.ts';

export const otherGrade: ChangeRule = leadRule(
  {
    code: 'change/other-grade',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'Leads have another grade than before.',
    why: 'what fits is what both sides agreed on, and reports by grade cannot be compared any more',
    help: 'both departments look at the lead named here, and say whether it is meant',
  },
  {
    kind: 'other-grade',
    object: 'scoring',
    nouns: ['consent', 'field', 'list', 'scoring', 'signal'],
    sentence: (labels) => ({
      en: `leads have another grade: ${labels}`,
      de: `Leads haben eine andere Note: ${labels}`,
    }),
  },
);
