import type { PeerLead } from './peer-lead.ts';
import type { BenchRow } from './row-code.ts';
/** What a peer is given that answers all questions in one evaluation: of a lead only what it reads. */
export interface WholeQuestion {
    readonly values: PeerLead['values'];
    readonly events?: PeerLead['events'];
    readonly counted?: PeerLead['counted'];
    readonly isFast: boolean;
    readonly isBeforeHandoff: boolean;
    readonly isWithSales: boolean;
}
export declare function wholeQuestion(lead: PeerLead, counting: 'in the language' | 'outside'): WholeQuestion;
/** The row of what such a peer answers; objections are left to the caller, as with all peers. */
export declare function rowOfWhole(lead: PeerLead, answer: unknown): BenchRow;
