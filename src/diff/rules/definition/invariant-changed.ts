import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, signedByBoth } from '../aspect-rule.ts';

/** Whoever it belongs to: every later proof believes it, also those about the other department. */
export const invariantChanged: ChangeRule = signedByBoth(
  aspectRule(
    {
      code: 'change/invariant-changed',
      category: 'DEFINITION',
      severity: 'error',
      summary: 'What is said to be true of every lead is something else.',
      why: 'proofs leave out leads that cannot be; leads that can be after all are not asked from then on',
      help: 'check that real leads keep it, and let both departments sign it',
    },
    [['invariant', 'terms']],
  ),
);
