import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const privacyChanged: ChangeRule = aspectRule(
  {
    code: 'change/privacy-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'What is kept of leads, or what allows figures about single people, is another.',
    why: 'people were told how long something is kept about them',
    help: 'let those who answer for data protection look at it',
  },
  [['privacy', 'terms']],
);
