import type { Commitment, Sla, TouchPolicy } from '../../model/sla.ts';
/** A figure of a promise beside the figure of its definition, where the two cannot be the same. */
export interface Contradicted {
    readonly said: string;
    readonly defined: string;
    /** Key of the definition under which its figure stands. */
    readonly key: string;
}
/** A deadline in the promise of an SLA that is none of its times. */
export declare function contradictedSla(sla: Sla, promise: string): Contradicted | undefined;
/** A number of attempts that is not the one asked for. */
export declare function contradictedTouches(policy: TouchPolicy, promise: string): Contradicted | undefined;
/** A share, a number or a length of time in the promise of a commitment that is not its own. */
export declare function contradictedCommitment(commitment: Commitment, promise: string): Contradicted | undefined;
