import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const planChanged: ChangeRule = aspectRule(
  {
    code: 'change/plan-changed',
    category: 'MEASURE',
    severity: 'error',
    summary: 'The revenue plan has other targets, rates or capacities.',
    why: 'what both sides have to bring follows from it',
    help: 'show the reverse funnel of both',
  },
  [['plan', 'terms']],
);
