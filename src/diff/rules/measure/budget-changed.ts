import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const budgetChanged: ChangeRule = aspectRule(
  {
    code: 'change/budget-changed',
    category: 'MEASURE',
    severity: 'error',
    summary: 'Channels may spend more or less, or are flagged otherwise.',
    why: 'the leads that were counted on do not come, or cost more',
    help: 'tell sales which leads will be missing',
  },
  [['budget', 'terms']],
);
