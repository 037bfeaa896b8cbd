import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const winLossChanged: ChangeRule = aspectRule(
  {
    code: 'change/win-loss-changed',
    category: 'MEASURE',
    severity: 'warning',
    summary: 'Interviews after deals ask something else.',
    why: 'answers of before and after cannot be compared',
    help: 'keep the questions that are counted',
  },
  [
    ['win-loss', 'terms'],
    ['question', 'terms'],
  ],
);
