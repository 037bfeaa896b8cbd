import type { ChangeRule } from '../../change-rule.ts';
import { valueRule } from '../value-rule.ts';

export const valueAdded: ChangeRule = valueRule(
  {
    code: 'change/value-added',
    category: 'EXPORT',
    severity: 'warning',
    summary: 'A field has one more value.',
    why: 'a picklist that does not have it refuses the lead',
    help: 'add it to the picklists of the other systems first',
  },
  'added',
);
