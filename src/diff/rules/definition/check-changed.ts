import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const checkChanged: ChangeRule = aspectRule(
  {
    code: 'change/check-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'A rule of the linter weighs more or less than before.',
    why: 'a check that does not fail any more lets through what both sides wanted to be told',
    help: 'say why the rule is wrong here',
  },
  [['check', 'terms']],
);
