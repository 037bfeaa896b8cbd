import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isAdded } from '../aspect-rule.ts';

export const fieldAdded: ChangeRule = aspectRule(
  {
    code: 'change/field-added',
    category: 'DEFINITION',
    severity: 'warning',
    summary: 'There is one more field.',
    why: 'somebody has to fill it, and other systems need it',
    help: 'say who fills it, and since when it is known',
  },
  [['field', 'terms']],
  isAdded,
);
