import type { Carrier } from '../carrier.ts';
import { type ScoreFields } from '../formula/criterion-condition.ts';
import type { Workbench } from '../workbench.ts';
import { type LeadQueues } from './queue.ts';
/** One line of the assignment rule: the first whose formula is true gives the lead its queue. */
export interface AssignmentEntry {
    /** Routing rule or fallback it stands for. */
    readonly id: string;
    readonly formula: string;
    /** API name of the queue. */
    readonly queue: string;
}
export declare const assignmentPath = "force-app/main/default/assignmentRules/Lead.assignmentRules-meta.xml";
/** The routing of leads at the handoff stage, first match wins, then the first fallback queue (semantics §7). */
export declare function assignment(workbench: Workbench, queues: LeadQueues, stage: string, score: ScoreFields | undefined): {
    readonly entries: readonly AssignmentEntry[];
    readonly carriers: readonly Carrier[];
};
/** Nothing is assigned where the file of the lead's assignment rules belongs to somebody else. */
export declare function unownedRouting({ agreement: { routing } }: Workbench): {
    readonly entries: readonly AssignmentEntry[];
    readonly carriers: readonly Carrier[];
};
