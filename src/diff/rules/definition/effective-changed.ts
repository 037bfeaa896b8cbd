import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const effectiveChanged: ChangeRule = aspectRule(
  {
    code: 'change/effective-changed',
    category: 'DEFINITION',
    severity: 'warning',
    summary: 'The agreement is to hold from another day on.',
    why: 'promises are judged and escalated from that day on, and not before',
    help: 'release the version before, so that what began under it is judged by it',
  },
  [['agreement', 'since']],
);
