import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const accountChanged: ChangeRule = aspectRule(
  {
    code: 'change/account-changed',
    category: 'ROUTING',
    severity: 'error',
    summary: 'Target accounts, their tiers or how leads find them are others.',
    why: 'a lead of a named account goes to a queue, or a stranger gets one',
    help: 'let the people who look after the accounts read it',
  },
  [
    ['account', 'terms'],
    ['tier', 'terms'],
    ['routing', 'accounts'],
  ],
);
