import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const messageChanged: ChangeRule = aspectRule(
  {
    code: 'change/message-changed',
    category: 'DEFINITION',
    severity: 'warning',
    summary: 'What both sides say to customers is something else.',
    why: 'marketing promises what sales does not hear of',
    help: 'tell everybody who talks to customers',
  },
  [
    ['messaging', 'terms'],
    ['persona', 'terms'],
    ['claim', 'terms'],
    ['objection', 'terms'],
    ['content-type', 'terms'],
    ['content', 'terms'],
  ],
);
