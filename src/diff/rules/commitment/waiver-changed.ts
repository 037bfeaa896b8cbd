import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const waiverChanged: ChangeRule = aspectRule(
  {
    code: 'change/waiver-changed',
    category: 'COMMITMENT',
    severity: 'error',
    summary: 'A promise is not held against its side in other weeks or teams.',
    why: 'the other department gets less than it was promised',
    help: 'let the other department approve it, in the waiver and in the review',
  },
  [['waiver', 'terms']],
);
