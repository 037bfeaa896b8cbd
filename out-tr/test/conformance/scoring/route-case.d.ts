import type { NeutralRoutableLead, NeutralRouting } from './neutral-routing.ts';
/** A case about the rules that leads meet, of which an engine without accounts and pools gives the rule alone. */
export interface RouteCase {
    readonly routing: NeutralRouting;
    readonly leads: readonly NeutralRoutableLead[];
    readonly expect: {
        readonly assignments: readonly Assigned[];
    };
}
export interface Assigned {
    readonly lead: string;
    readonly rule: string | null;
    readonly via: string;
    readonly failed: readonly {
        readonly rule: string;
        readonly path: string;
    }[];
}
/** The lead of an assignment. */
export declare function leadAssigned({ leads }: RouteCase, { lead: id }: Assigned): NeutralRoutableLead;
/**
 * The assignment if this is the first rule that holds for the lead, else with the rule in the place of the right one. An
 * account's owner gets a lead before any rule; a rule whose pool was empty has matched all the same.
 */
export declare function withRule(assigned: Assigned, rule: unknown): Assigned;
