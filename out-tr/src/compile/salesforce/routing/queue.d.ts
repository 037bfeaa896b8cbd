import type { Workbench } from '../workbench.ts';
/** A queue that can own leads. */
export interface LeadQueue {
    /** API name. */
    readonly name: string;
    readonly label: string;
}
/** The queues of the agreement, and one for every pool. */
export interface LeadQueues {
    readonly queues: readonly LeadQueue[];
    readonly ofQueue: (id: string) => string;
    readonly ofPool: (id: string) => string;
}
export declare function leadQueues(workbench: Workbench): LeadQueues;
/** Path of the queue's file. */
export declare function queuePath(name: string): string;
