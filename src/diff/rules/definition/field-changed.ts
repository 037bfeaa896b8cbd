import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isKept } from '../aspect-rule.ts';

export const fieldChanged: ChangeRule = aspectRule(
  {
    code: 'change/field-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'A field is limited otherwise, may be empty, or is more or less personal than before.',
    why: 'values that were fine are refused, or personal data are treated as others',
    help: 'say what becomes of the values that leads have today',
  },
  [['field', 'terms']],
  isKept,
);
