import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const peopleChanged: ChangeRule = aspectRule(
  {
    code: 'change/people-changed',
    category: 'ROUTING',
    severity: 'warning',
    summary: 'Members, teams or roles are others, or have other capacities.',
    why: 'shares and the load of everybody else change with it',
    help: 'compare the load of the team with its capacity',
  },
  [
    ['member', 'terms'],
    ['team', 'terms'],
    ['role', 'terms'],
  ],
);
