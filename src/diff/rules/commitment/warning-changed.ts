import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const warningChanged: ChangeRule = aspectRule(
  {
    code: 'change/warning-changed',
    category: 'COMMITMENT',
    severity: 'warning',
    summary: 'An owner is warned earlier or later before a promise breaks.',
    why: 'a warning that comes too late helps nobody',
    help: 'tell those who are warned',
  },
  [['sla', 'warnings']],
);
