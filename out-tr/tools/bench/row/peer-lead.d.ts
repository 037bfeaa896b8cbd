import type { Agreement } from '../../../src/model/agreement.ts';
import { type BenchLead, type BenchValues } from '../leads/bench-lead.ts';
/**
 * A lead as the peers are given it: plain JSON, made outside of the measurement. Missing values are null; stages are
 * ranks already; `counted` and `isFast` spare those that cannot count events all the counting.
 */
export interface PeerLead {
    readonly values: {
        readonly [Name in keyof BenchValues]: BenchValues[Name] | null;
    };
    readonly events: readonly PeerEvent[];
    /** Points of each event rule in the order of the model, after look-back, count and decay. */
    readonly counted: readonly number[];
    readonly isFast: boolean;
    readonly objects: boolean;
    readonly recordedStage: string;
    readonly isBeforeHandoff: boolean;
    readonly isWithSales: boolean;
    /** Set by the caller before `enters` is asked. */
    total: number;
    engagement: number;
}
interface PeerEvent {
    readonly signal: string;
    readonly at: number;
    readonly from: number;
    readonly type: string | null;
}
export declare function peerLead(agreement: Agreement, lead: BenchLead): PeerLead;
export {};
