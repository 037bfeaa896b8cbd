import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isKept } from '../aspect-rule.ts';

export const listChanged: ChangeRule = aspectRule(
  {
    code: 'change/list-changed',
    category: 'DEFINITION',
    severity: 'warning',
    summary: 'A list by which accounts are recognised has other values, or a list has another owner.',
    why: 'a lead finds its account, or does not',
    help: 'check the values with those who keep the accounts',
  },
  [
    ['list', 'terms'],
    ['list', 'owner'],
  ],
  // A new list that nothing asks for by its name changes nothing.
  (pair) => pair.changed.has('terms') || isKept(pair),
);
