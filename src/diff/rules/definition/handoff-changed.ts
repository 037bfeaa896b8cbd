import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const handoffChanged: ChangeRule = aspectRule(
  {
    code: 'change/handoff-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'Who decides on a lead, or what happens when nobody does, is another.',
    why: 'the handoff is where the two departments blame each other',
    help: 'let those who decide today sign it',
  },
  [['handoff', 'terms']],
);
