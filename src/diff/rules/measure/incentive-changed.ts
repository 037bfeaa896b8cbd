import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const incentiveChanged: ChangeRule = aspectRule(
  {
    code: 'change/incentive-changed',
    category: 'MEASURE',
    severity: 'error',
    summary: 'A bonus is paid for something else.',
    why: 'people worked for what they were promised',
    help: 'let it take effect with the next period',
  },
  [['incentive', 'terms']],
);
