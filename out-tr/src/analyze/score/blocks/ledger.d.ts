import type { Diagrams, Node } from '../../diagram/diagrams.ts';
import type { LeadSum } from '../lead-sum.ts';
import { type Range, type RangeOf } from '../ranges.ts';
/** The points of a lead: sums, and the parts of which they consist, each part once. */
export interface Ledger {
    readonly sums: readonly LedgerSum[];
    readonly parts: readonly Part[];
}
/** A diagram whose results are added to one or more sums. */
export interface Part {
    readonly index: number;
    readonly node: Node;
    /** Places of the sums; one to which it is added twice is there twice. */
    readonly sums: readonly number[];
    readonly range: Range;
    /** The variables that it asks lie between these. */
    readonly first: number;
    readonly last: number;
}
export interface LedgerSum {
    /** What constants give. */
    readonly start: number;
    readonly low: number;
    readonly high: number;
    /** On the way no sum is further from 0. */
    readonly furthest: number;
}
export declare function ledgerOf(diagrams: Diagrams, rangeOf: RangeOf, sums: readonly LeadSum[]): Ledger;
/** What is left to be added to a sum by some parts. */
export declare function rangesOf(parts: readonly Pick<Part, 'sums' | 'range'>[], place: number): readonly Range[];
/**
 * A sum to which `left` is still added, inside its bounds: what can no longer be told apart becomes equal. The upper bound
 * has the last word, as in `bounded`.
 */
export declare function withinBounds({ low, high }: LedgerSum, sum: number, left: Range): number;
