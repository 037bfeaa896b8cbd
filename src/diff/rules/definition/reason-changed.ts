import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const reasonChanged: ChangeRule = aspectRule(
  {
    code: 'change/reason-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'A reason is new, gone, or has other consequences.',
    why: 'reasons say whose fault a rejected lead is and when it comes back, and a picklist in the CRM holds them',
    help: 'keep reasons that were used, and give a new one another id',
  },
  [['reason', 'terms']],
);
