import type { Workbench } from '../workbench.ts';
/** The stage of the lead, in the agreement's ids. */
export declare function stageProperty(workbench: Workbench): string;
/** Names of the properties in which people and leadpact record what becomes of a lead. */
export interface WorkProperties {
    readonly stage: string;
    readonly reason: string;
    readonly note: string;
    readonly disposition: string;
    readonly until: string;
    readonly handoff: string;
    readonly cycle: string;
}
/** Properties for decisions: the reason, its class and note, the date of a recycled lead, the handoff and the cycle. */
export declare function workProperties(workbench: Workbench): WorkProperties;
