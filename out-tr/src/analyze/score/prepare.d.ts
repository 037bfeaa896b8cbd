import type { UnknownReason } from '../answer.ts';
import type { Node } from '../diagram/diagrams.ts';
import { type Case } from './cases.ts';
import type { Restriction } from './event-columns.ts';
import { type EventGroups } from './event-vectors.ts';
import { type Columns } from './joint-column.ts';
import { type LeadVectors } from './lead-vectors.ts';
import type { Scene } from './scene.ts';
import { type VerdictPlan } from './verdict-plan.ts';
/** Kinds of leads, made ready to be paired: case by case the vectors of leads and of timelines. */
export interface Prepared {
    readonly plan: VerdictPlan;
    readonly cases: readonly PreparedCase[];
    /** Cases that could not be looked at. */
    readonly failures: readonly UnknownReason[];
}
export interface PreparedCase {
    readonly ofCase: Case;
    readonly leads: LeadVectors;
    readonly events: EventGroups;
    /** The vectors of the leads of some kinds, in this case. */
    readonly leadsOf: (kinds: Node) => LeadVectors;
}
export interface PrepareOptions {
    /** Told apart for every kind, besides what the kinds ask. */
    readonly columns?: Columns;
    /** Timelines that there may not be are looked at, too; nothing can be shown then. */
    readonly isLoose?: boolean;
}
export declare function prepare(scene: Scene, kinds: Node, restriction: Restriction, { columns, isLoose }?: PrepareOptions): Prepared;
