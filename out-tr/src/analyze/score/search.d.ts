import type { Node } from '../diagram/diagrams.ts';
import { type FoundLead, type IsReal } from './found-lead.ts';
import type { LeadVectors } from './lead-vectors.ts';
import { type Pair } from './pairing.ts';
import type { Prepared, PreparedCase } from './prepare.ts';
import type { Scene } from './scene.ts';
/** Leads of kinds, the cheapest first; one that turns out not to be real is left out from then on. */
export interface Search {
    /** The cheapest candidates of these kinds; none for a kind that has none. */
    candidates(kinds: ReadonlySet<number>): ReadonlyMap<number, Candidate>;
    /** A real lead; nothing, and the candidate is left out, when there is none. */
    lead(kind: number, candidate: Candidate): FoundLead | undefined;
}
export interface Candidate {
    readonly pair: Pair;
    readonly of: OpenCase;
}
/** A case without what is left out. */
interface OpenCase {
    readonly prepared: PreparedCase;
    kinds: Node;
    leads: LeadVectors;
    events: PreparedCase['events'];
}
export declare function openSearch(scene: Scene, kinds: Node, { plan, cases }: Prepared, isReal: IsReal): Search;
export {};
