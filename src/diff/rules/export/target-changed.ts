import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const targetChanged: ChangeRule = aspectRule(
  {
    code: 'change/target-changed',
    category: 'EXPORT',
    severity: 'error',
    summary: 'A target system is written to under other names or for another version.',
    why: 'everything that was deployed stays there under its old name',
    help: 'plan what becomes of the old fields',
  },
  [['target', 'terms']],
);
