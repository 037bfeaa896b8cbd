import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const gateChanged: ChangeRule = aspectRule(
  {
    code: 'change/gate-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'A gate has another reason, kind or owner.',
    why: 'what is written on a lead that was stopped decides whether it ever comes back',
    help: 'check what becomes of the leads that the gate stopped so far',
  },
  [['gate', 'terms']],
);
