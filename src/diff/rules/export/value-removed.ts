import type { ChangeRule } from '../../change-rule.ts';
import { valueRule } from '../value-rule.ts';

export const valueRemoved: ChangeRule = valueRule(
  {
    code: 'change/value-removed',
    category: 'EXPORT',
    severity: 'error',
    summary: 'A field has a value less, or one that is spelled otherwise.',
    why: 'leads hold it, and picklists of other systems offer it',
    help: 'say what becomes of the leads that have it, and take it out of the picklists last',
  },
  'removed',
);
