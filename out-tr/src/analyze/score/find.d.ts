import type { Answer } from '../answer.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Restriction } from './event-columns.ts';
import type { FoundLead, IsReal } from './found-lead.ts';
import type { Scene } from './scene.ts';
export interface FindOptions {
    readonly restriction?: Restriction;
    /** A lead that is not real is left out. */
    readonly isReal?: IsReal;
    /** The most steps it may take; absent = what the budget of the scene has left. */
    readonly steps?: number;
    /** Asks only whether there can be none, of more timelines than there are: that takes little where all are too many. */
    readonly isLoose?: boolean;
}
/** Whether there is a lead of a kind: `proved` that there is none, or the cheapest one. */
export type Findings = (kind: number) => Answer<FoundLead>;
/**
 * Looks for a lead of every kind. `kinds` is one diagram over all variables of the space whose results are kinds; 0 is of
 * no interest. What the space holds impossible is left out.
 */
export declare function find(scene: Scene, kinds: Node, { restriction, isReal, steps, isLoose }?: FindOptions): Findings;
