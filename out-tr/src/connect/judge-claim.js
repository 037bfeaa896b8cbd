import { compareTold } from '../analyze/told/compare-told.js';
import { claimWitness } from './claim-witness.js';
import { toldWords } from './told-words.js';
/** Holds the claim against the agreement, and where leadpact only comes near to it against what it writes today. */
export function judgeClaim(judging, claim) {
    const { agreement, budget } = judging;
    const { expected, found, got, gotWritten, isExact, meant, written } = claim;
    const bare = meant && compareTold(agreement, found, meant, budget());
    if (bare?.is === 'equal')
        return proved(bare.tier, 'agreement');
    const isPromised = isExact || (meant !== undefined && written !== undefined && isSame(judging, written, meant));
    if (bare !== undefined && (isPromised || written === undefined || gotWritten === undefined))
        return judged(judging, claim, bare, { expected, got }, 'agreement');
    if (written === undefined || gotWritten === undefined)
        return unsupported('agreement');
    const near = compareTold(agreement, found, written, budget());
    if (near.is === 'equal')
        return proved(near.tier, 'written');
    return judged(judging, claim, near, { expected: gotWritten, got }, 'written');
}
function isSame({ agreement, budget }, written, meant) {
    return compareTold(agreement, written, meant, budget()).is === 'equal';
}
function judged({ agreement, searching }, claim, comparison, sides, against) {
    if (comparison.is === 'open') {
        const { why } = comparison;
        if (why === 'numbers')
            return unsupported(against);
        return { answer: { answer: 'unknown', tier: 'diagrams', reason: { kind: why }, proved: [] }, against };
    }
    const witness = claimWitness(agreement, sides, comparison, searching);
    if (witness === 'none')
        return proved('vectors', against);
    if (witness !== undefined)
        return { answer: { answer: 'refuted', tier: 'diagrams', witness }, against };
    const reason = { kind: 'abstraction', rules: [claim.clause], bound: boundOf(comparison) };
    return { answer: { answer: 'unknown', tier: 'search', reason, proved: [] }, against };
}
/** What of the lead would have to be so that the two differ. */
function boundOf({ cases, space }) {
    const [first] = cases;
    if (first === undefined)
        return 'they differ for no class of leads that was tried';
    const own = [...space.ownOf(first.assignment)].map(([of, value]) => `${toldWords(of)} = ${value}`);
    return `they differ where ${own.join(', ')}, but no lead was found of which that is true`;
}
function proved(tier, against) {
    return { answer: { answer: 'proved', tier }, against };
}
function unsupported(against) {
    const reason = {
        kind: 'unsupported',
        what: 'numbers over a range too wide to be tried one by one',
    };
    return { answer: { answer: 'unknown', tier: 'diagrams', reason, proved: [] }, against };
}
