import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, signedByBoth } from '../aspect-rule.ts';

/** Whoever owns the agreement: nobody names those who sign for the other department. */
export const approversChanged: ChangeRule = signedByBoth(
  aspectRule(
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
  ),
);
