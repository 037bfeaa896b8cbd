import type { PeerLead } from './peer-lead.ts';
import type { BenchRow } from './row-code.ts';
/** What a peer answers about a lead, one question after the other. */
export interface PeerAnswers {
    readonly fit: (lead: PeerLead) => number;
    readonly engagement: (lead: PeerLead) => number;
    /** Asked only before the handoff, with total and engagement in the lead. */
    readonly enters: (lead: PeerLead) => boolean;
    /** Asked only of a lead that sales works. */
    readonly route: (lead: PeerLead) => string | null;
}
/** The few steps that every peer leaves to its caller: nothing is asked whose answer nobody needs. */
export declare function rowOfPeer(answers: PeerAnswers, lead: PeerLead): BenchRow;
