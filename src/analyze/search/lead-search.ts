import type { Answer } from '../answer.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Restriction } from '../score/event-columns.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Claim, Witness } from '../witness/witness.ts';

/** Looks for leads; whatever it shows, the evaluator has confirmed. */
export interface LeadSearch {
  /** `proved` that no lead is such, or one that is. */
  anyLead(query: LookQuery): Answer<Witness>;
  /** For every result of the diagram that is asked about: `proved` that no lead has it, or one that does. */
  byResult(
    results: Node,
    about: (result: number) => LeadClaim | undefined,
  ): ReadonlyMap<number, Answer<Witness>>;
  /** For each query, in their order; leads are searched once for all of them. */
  forEach(queries: readonly LeadQuery[], options?: LookOptions): readonly Answer<Witness>[];
  /** The evaluator's look at a lead that was found elsewhere. */
  confirms(lead: FoundLead, claim: LeadClaim): boolean;
  /** The smallest lead of which the claim is true; nothing when it is not confirmed. */
  witness(lead: FoundLead, claim: LeadClaim): Witness | undefined;
}

/** What has to be true of a lead that is shown. */
export interface LeadClaim {
  /** Stage in which the CRM has it; absent = the first in which its reached stages leave it. */
  readonly recorded?: string;
  /** The same for each agreement, in their order, where they look at the lead in different stages. */
  readonly recordedBySide?: readonly (string | undefined)[];
  readonly confirms: Claim;
}

export interface LeadQuery extends LeadClaim {
  /** Yes for the leads that are meant. */
  readonly holds: Node;
  /** One lead is enough for all queries with the same label; others may stay open then. */
  readonly label?: string;
}

/** How leads are looked at. */
export interface LookOptions {
  /** Only some timelines. */
  readonly restriction?: Restriction | undefined;
  /** Whether a lead is only looked for where that is soon done; where none is found, it stays open. */
  readonly isFirstLook?: boolean;
}

/** One question by itself. */
export interface LookQuery extends LeadQuery, LookOptions {}
