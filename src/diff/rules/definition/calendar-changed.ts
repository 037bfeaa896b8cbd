import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const calendarChanged: ChangeRule = aspectRule(
  {
    code: 'change/calendar-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'Opening hours, holidays or their zone are others.',
    why: 'every clock that counts open time ends at another instant',
    help: 'look at the clocks that run today, for they are judged by it too',
  },
  [['calendar', 'terms']],
);
