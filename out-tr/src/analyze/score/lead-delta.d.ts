import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { Sums } from './add-up.ts';
import type { Range } from './ranges.ts';
/** By how much the points of the second side differ from those of the first, and the variables that decide it. */
export interface LeadDelta extends Range {
    readonly variables: readonly number[];
}
/** The difference of two sums of diagrams. What reads the same variables is compared first; mostly nothing is left then. */
export declare function leadDelta({ diagrams, budget }: Sums, before: readonly Node[], after: readonly Node[]): LeadDelta;
/** Diagrams that add up to what the points of the second side are more than those of the first. */
export declare function differencesOf(diagrams: Diagrams, before: readonly Node[], after: readonly Node[]): readonly Node[];
