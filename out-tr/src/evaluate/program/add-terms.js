import { numberLiteral } from '../../support/script-literal.js';
/** Adds up without a branch. What only takes away is subtracted: zero times a negative would be the zero below zero. */
export function addTerms(sum, terms) {
    const takes = terms.every(({ points }) => points < 0);
    const parts = terms.map(({ factor, points }) => `${factor} * ${numberLiteral(takes ? -points : points)}`);
    return `${sum} ${takes ? '-' : '+'}= ${parts.join(' + ')};`;
}
