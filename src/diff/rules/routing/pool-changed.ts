import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const poolChanged: ChangeRule = aspectRule(
  {
    code: 'change/pool-changed',
    category: 'ROUTING',
    severity: 'error',
    summary: 'A pool has other members, or shares leads otherwise.',
    why: 'equal shares are what reps believe in',
    help: 'let the people of the pool know',
  },
  [['pool', 'terms']],
);
