import { attainableFit } from './attainable-fit.js';
/** The grade of a lead of whom too little of the attainable fit can be judged (semantics §3, Fit). */
export const unknownGrade = 'U';
/**
 * fit / attainable >= from  ⇔  fit >= ceil(from · attainable): the cross-multiplication of semantics §3, done once.
 * Undefined in a model without grades, or in which no fit is attainable.
 */
export function gradeLadder(scoring) {
    const attainable = attainableFit(scoring.dimensions.find(({ id }) => id === 'fit'));
    if (scoring.grades.length === 0 || attainable <= 0)
        return undefined;
    const { minKnown } = scoring;
    return {
        ...(minKnown !== undefined && { leastKnown: leastPoints(minKnown, attainable) }),
        steps: scoring.grades.map(({ id, from }) => from === undefined ? { id } : { id, least: leastPoints(from, attainable) }),
    };
}
/** The smallest whole number of points that is at least this share of `whole`. */
function leastPoints({ numerator, denominator }, whole) {
    const product = BigInt(numerator) * BigInt(whole);
    const divisor = BigInt(denominator);
    const quotient = product / divisor;
    return Number(product > 0n && product % divisor !== 0n ? quotient + 1n : quotient);
}
