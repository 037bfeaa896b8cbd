import type { Bounds } from '../../model/scoring.ts';
import type { Budget } from '../budget.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { RangeOf } from './ranges.ts';
/** Where sums of points are worked out. */
export interface Sums {
    readonly diagrams: Diagrams;
    readonly rangeOf: RangeOf;
    readonly budget: Budget;
}
/**
 * The sum of diagrams, brought inside its bounds. What is still to come is worked out once, whatever the sum was before;
 * as soon as it cannot move a sum away from a bound, it is not looked at. So nodes are made for sums that can be told
 * apart only.
 */
export declare function addUp(sums: Sums, nodes: readonly Node[], { min, max }?: Bounds): Node;
/** Diagrams of the same variables as one, for their sum is not larger than they are. */
export declare function merged({ diagrams }: Pick<Sums, 'diagrams'>, nodes: readonly Node[]): readonly Node[];
