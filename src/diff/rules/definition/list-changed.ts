import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const listChanged: ChangeRule = aspectRule(
  {
    code: 'change/list-changed',
    category: 'DEFINITION',
    severity: 'warning',
    summary: 'A list by which accounts are recognised has other values.',
    why: 'a lead finds its account, or does not',
    help: 'check the values with those who keep the accounts',
  },
  [['list', 'terms']],
);
