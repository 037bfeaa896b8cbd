import { keepsInvariants } from '../space/invariants.js';
import { seenLeads } from '../witness/seen-leads.js';
/** Whether there can be such a lead and the evaluator confirms a claim about it as it is, without making it smaller. */
export function isConfirmed(agreements, drawn, claim) {
    // Before a score reset there was a first cycle, which a lead drawn at one instant does not tell.
    if (drawn.events.some(({ hidden }) => hidden))
        return false;
    const newest = agreements.at(-1) ?? agreements[0];
    const standings = seenLeads(agreements, drawn).map(({ standing }) => standing);
    return claim(standings) && standings.slice(-1).every((standing) => keepsInvariants([newest], standing));
}
