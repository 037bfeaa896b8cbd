import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const scoringChanged: ChangeRule = aspectRule(
  {
    code: 'change/scoring-changed',
    category: 'DEFINITION',
    severity: 'warning',
    summary: 'A scoring has another owner or is not the one that decides any more.',
    why: 'a second scoring that decides nothing still stands in reports',
    help: 'name the scoring that decides in the message of the change',
  },
  [['scoring', 'terms']],
);
