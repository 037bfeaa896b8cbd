import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const campaignChanged: ChangeRule = aspectRule(
  {
    code: 'change/campaign-changed',
    category: 'MEASURE',
    severity: 'warning',
    summary: 'A campaign has other dates, leads, money or people.',
    why: 'sales plans its week by it',
    help: 'tell those who follow up',
  },
  [['campaign', 'terms']],
);
