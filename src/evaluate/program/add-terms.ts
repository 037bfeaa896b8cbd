import { numberLiteral } from '../../support/script-literal.ts';

/** Points that are there when the factor, a comparison, is true. */
export interface Term {
  readonly factor: string;
  readonly points: number;
}

/** Adds up without a branch. What only takes away is subtracted: zero times a negative would be the zero below zero. */
export function addTerms(sum: string, terms: readonly Term[]): string {
  const takes = terms.every(({ points }) => points < 0);
  const parts = terms.map(({ factor, points }) => `${factor} * ${numberLiteral(takes ? -points : points)}`);
  return `${sum} ${takes ? '-' : '+'}= ${parts.join(' + ')};`;
}
