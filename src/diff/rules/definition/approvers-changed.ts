import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const approversChanged: ChangeRule = aspectRule(
  {
    code: 'change/approvers-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'Who may sign for a department is another.',
    why: 'whoever may sign decides what is agreed',
    help: 'let those sign it who may sign today',
  },
  [
    ['agreement', 'parties'],
    ['approvals', 'terms'],
  ],
);
