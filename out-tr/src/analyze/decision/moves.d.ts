import type { Lifecycle, Stage } from '../../model/lifecycle.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { type Reached } from './reached.ts';
/** Where a lead is after its automatic moves, and the stages it has reached. */
export interface Arrived {
    readonly stage: Stage;
    /** Its place among the stages. */
    readonly rank: number;
    readonly reached: Reached;
}
interface Moves {
    readonly lifecycle: Lifecycle;
    readonly diagrams: Diagrams;
    /** When a lead that has reached these stages enters a stage. */
    readonly enters: (stage: Stage, reached: Reached) => Node;
    /** What comes of the lead then. */
    readonly result: (arrived: Arrived) => Node;
}
/** What comes of a lead that was recorded in a stage, after the automatic moves in stage order, each once (semantics §4). */
export declare function afterMoves({ lifecycle, diagrams, enters, result }: Moves, recorded: Stage): Node;
export {};
