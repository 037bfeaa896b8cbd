import { evaluateLead } from '../evaluate/evaluate-lead.js';
import { claimsOf } from './compare.js';
/** Runs sample leads through the agreement, in the order in which they are given. */
export function runSamples(agreement, samples = agreement.samples) {
    return samples.map((sample) => {
        const evaluation = evaluateLead(agreement, sample, sample.asOf);
        const claims = claimsOf(agreement, sample, evaluation);
        return { sample, evaluation, claims, mismatches: claims.filter(({ holds }) => !holds) };
    });
}
