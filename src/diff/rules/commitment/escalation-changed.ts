import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const escalationChanged: ChangeRule = aspectRule(
  {
    code: 'change/escalation-changed',
    category: 'COMMITMENT',
    severity: 'error',
    summary: 'What follows a missed promise is something else.',
    why: 'who is called when, and who is not, is part of every promise',
    help: 'let those sign who are called',
  },
  [['escalation', 'terms']],
);
