import { type Budget } from '../budget.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { Range } from './ranges.ts';
import type { Scene } from './scene.ts';
/** How far points move from the first side to the second, where the lead itself decides it. */
export interface LeadMoves {
    /** Results are places in `ranges`. */
    readonly node: Node;
    readonly ranges: readonly Range[];
}
/** Leads that can be, whose points move before they are brought inside their bounds; nothing where that takes too much. */
export declare function movedLeads({ space, budget }: Scene, { node, ranges }: LeadMoves): Node | undefined;
/**
 * `differences` are diagrams that add up to the difference before any bound of their sum, which both sides have in common:
 * a bound hides a part of a rise or a fall, and turns none into the other.
 */
export declare function leadMoves(diagrams: Diagrams, budget: Budget, differences: readonly Node[]): LeadMoves | undefined;
/** Of points that are added. */
export declare function addedMoves(diagrams: Diagrams, budget: Budget, moves: readonly LeadMoves[]): LeadMoves | undefined;
