import { deepLint } from '../../lint/deep-lint.js';
import { counted } from '../../support/counted.js';
import { proofLimits } from '../analyze/proof-limits.js';
/** Proofs within the budget that was asked for, or one sentence that says why there is none. */
export function openProofs(invocation) {
    const limits = proofLimits(invocation);
    if (typeof limits === 'string')
        return limits;
    let undecided = 0;
    return {
        find: (agreement) => {
            const found = deepLint(agreement, limits);
            undecided = found.undecided.length;
            return found;
        },
        undecided: () => undecided === 0
            ? ''
            : `${counted(undecided, 'statement')} could not be decided; leadpact analyze says which and why.\n`,
    };
}
