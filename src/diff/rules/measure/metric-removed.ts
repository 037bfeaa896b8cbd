import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isRemoved } from '../aspect-rule.ts';

export const metricRemoved: ChangeRule = aspectRule(
  {
    code: 'change/metric-removed',
    category: 'MEASURE',
    severity: 'error',
    summary: 'A metric is not measured any more.',
    why: 'promises, bonuses and reports may stand on it, and its history ends',
    help: 'say what is looked at instead',
  },
  [['metric', 'terms']],
  isRemoved,
);
