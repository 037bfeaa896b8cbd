import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const cadenceChanged: ChangeRule = aspectRule(
  {
    code: 'change/cadence-changed',
    category: 'MEASURE',
    severity: 'warning',
    summary: 'A meeting is at another time, or of others.',
    why: 'a meeting of which half does not know does not take place',
    help: 'tell everybody who attends',
  },
  [['cadence', 'terms']],
);
