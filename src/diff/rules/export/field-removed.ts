import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isRemoved } from '../aspect-rule.ts';

export const fieldRemoved: ChangeRule = aspectRule(
  {
    code: 'change/field-removed',
    category: 'EXPORT',
    severity: 'error',
    summary: 'A field is not there any more.',
    why: 'other systems still fill it, and reports that read it are empty',
    help: 'keep the field until nothing reads it, or write renamedFrom where it only has another name',
  },
  [['field', 'terms']],
  isRemoved,
);
