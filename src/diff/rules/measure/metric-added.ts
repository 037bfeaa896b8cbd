import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isAdded } from '../aspect-rule.ts';

export const metricAdded: ChangeRule = aspectRule(
  {
    code: 'change/metric-added',
    category: 'MEASURE',
    severity: 'warning',
    summary: 'There is one more metric.',
    why: 'a figure that nobody agreed on is quoted as if both had',
    help: 'say what it is for, and who explains it',
  },
  [['metric', 'terms']],
  isAdded,
);
