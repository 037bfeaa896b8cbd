import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const territoryChanged: ChangeRule = aspectRule(
  {
    code: 'change/territory-changed',
    category: 'ROUTING',
    severity: 'error',
    summary: 'A territory has other leads or other people.',
    why: 'an account that somebody works belongs to somebody else',
    help: 'say who keeps the open deals',
  },
  [['territory', 'terms']],
);
