import { deepLint } from '../../lint/deep-lint.ts';
import { counted } from '../../support/counted.ts';
import { proofLimits } from '../analyze/proof-limits.ts';
import type { Prove } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';

/** The proofs of one run of `validate --deep`. */
export interface Proofs {
  readonly find: Prove;
  /** What the last of them could not decide, as a sentence; empty when everything was. */
  readonly undecided: () => string;
}

/** Proofs within the budget that was asked for, or one sentence that says why there is none. */
export function openProofs(invocation: Invocation): Proofs | string {
  const limits = proofLimits(invocation);
  if (typeof limits === 'string') return limits;
  let undecided = 0;
  return {
    find: (agreement) => {
      const found = deepLint(agreement, limits);
      undecided = found.undecided.length;
      return found;
    },
    undecided: () =>
      undecided === 0
        ? ''
        : `${counted(undecided, 'statement')} could not be decided; leadpact analyze says which and why.\n`,
  };
}
