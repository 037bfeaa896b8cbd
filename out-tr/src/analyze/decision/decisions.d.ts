import type { Stage } from '../../model/lifecycle.ts';
import type { Sla } from '../../model/sla.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { AgreementInSpace } from './agreement-in-space.ts';
import { type EntryNodes } from './entry.ts';
import { type Arrived } from './moves.ts';
/** Everything an agreement decides about a lead at one instant, as diagrams, which are made when they are asked for. */
export interface Decisions extends AgreementInSpace {
    /** Yes when a gate is true. */
    readonly anyGate: Node;
    /** Index of the gate that wins, or `noGate`. */
    readonly firstGate: () => Node;
    /** Index of the first routing rule that holds, or `fallback`, whatever the stage. */
    readonly routes: () => Node;
    readonly entryOf: (stage: Stage) => EntryNodes;
    /** Index of the stage a lead is in that was recorded in this one (semantics §4). */
    readonly stageFrom: (recorded: Stage) => Node;
    /** What comes of a lead that was recorded in this stage. */
    readonly arrivalsFrom: (recorded: Stage, result: (arrived: Arrived) => Node) => Node;
    /** Index of the routing rule, `fallback` or `notRouted`, for a lead that was recorded in this stage (semantics §7). */
    readonly routeFrom: (recorded: Stage) => Node;
    readonly appliesOf: (sla: Sla) => Node;
}
/** A lead before the handoff stage, or done with. */
export declare const notRouted = -2;
export declare function openDecisions(place: AgreementInSpace): Decisions;
