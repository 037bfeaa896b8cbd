import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const qualificationChanged: ChangeRule = aspectRule(
  {
    code: 'change/qualification-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'A checklist asks for something else.',
    why: 'an opportunity that one rep calls qualified another one does not',
    help: 'let sales read the questions aloud',
  },
  [['qualification', 'terms']],
);
