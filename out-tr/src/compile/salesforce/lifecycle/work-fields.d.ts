import type { Workbench } from '../workbench.ts';
/** API names of the fields in which people and leadpact record what happened to a lead. */
export interface WorkFields {
    readonly reason: string;
    readonly note: string;
    readonly reopenOn: string;
}
/** Reason with note and date, outcome of the handoff, the gate that ended the cycle, and the cycle. */
export declare function workFields(workbench: Workbench, valueSets: WorkValueSets, isEmitted: (valueSet: string) => boolean): WorkFields;
/** Names of the global value sets. */
export interface WorkValueSets {
    readonly gate: string;
    readonly handoffOutcome: string;
    readonly reason: string;
}
