import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const syncChanged: ChangeRule = aspectRule(
  {
    code: 'change/sync-changed',
    category: 'EXPORT',
    severity: 'error',
    summary: 'What the CRM and the marketing platform tell each other is something else.',
    why: 'one of the two shows what the other one no longer knows',
    help: 'change both systems in the same hour',
  },
  [['sync', 'terms']],
);
