import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const attributionChanged: ChangeRule = aspectRule(
  {
    code: 'change/attribution-changed',
    category: 'MEASURE',
    severity: 'error',
    summary: 'Credit for deals is shared otherwise.',
    why: 'the same deals give channels another share, and budgets follow',
    help: 'show the last quarter by both models',
  },
  [['attribution', 'terms']],
);
