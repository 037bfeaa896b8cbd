import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isKept } from '../aspect-rule.ts';

export const metricChanged: ChangeRule = aspectRule(
  {
    code: 'change/metric-changed',
    category: 'MEASURE',
    severity: 'error',
    summary: 'A metric counts something else, or is called good or bad at other values.',
    why: 'the same facts give another figure, and a line in a chart jumps',
    help: 'measure the last quarter by both, and show both figures',
  },
  [['metric', 'terms']],
  isKept,
);
