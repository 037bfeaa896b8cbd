import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const invariantChanged: ChangeRule = aspectRule(
  {
    code: 'change/invariant-changed',
    category: 'DEFINITION',
    severity: 'warning',
    summary: 'What is said to be true of every lead is something else.',
    why: 'proofs leave out leads that cannot be; leads that can be were not asked',
    help: 'check that real leads keep it',
  },
  [['invariant', 'terms']],
);
