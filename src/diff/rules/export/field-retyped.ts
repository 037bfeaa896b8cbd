import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isKept } from '../aspect-rule.ts';

export const fieldRetyped: ChangeRule = aspectRule(
  {
    code: 'change/field-retyped',
    category: 'EXPORT',
    severity: 'error',
    summary: 'A field holds another kind of values.',
    why: 'what other systems hold does not fit any more',
    help: 'give the new values a field of their own, and let go of the old one later',
  },
  [['field', 'type']],
  isKept,
);
