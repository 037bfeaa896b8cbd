/** True for `all`, `any`, `none` and `kOf`. */
export function isConnective(criterion) {
    return 'of' in criterion;
}
/** Questions about the score. */
export function isScoreTest(atom) {
    return Object.hasOwn(ofScore, atom.op);
}
const ofScore = {
    total: true,
    fit: true,
    engagement: true,
    grade: true,
    band: true,
    cell: true,
    outcome: true,
};
/** Questions about stages, objections and consents. */
export function isStateTest(atom) {
    return Object.hasOwn(ofState, atom.op);
}
const ofState = { reached: true, objection: true, consent: true };
/** Every atom in pre-order, with whether an odd number of `none` stands above it. */
export function* atoms(criterion, negated = false) {
    if (!isConnective(criterion)) {
        yield { atom: criterion, negated };
        return;
    }
    for (const part of criterion.of)
        yield* atoms(part, criterion.op === 'none' ? !negated : negated);
}
