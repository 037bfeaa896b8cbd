import { evaluateLead } from '../../evaluate/evaluate-lead.js';
import { keepsInvariants } from '../space/invariants.js';
import { expectedOf } from './expected-of.js';
import { plausibleLead } from './plausible-lead.js';
import { reduced, reductionsOf } from './reductions.js';
import { seenLeads } from './seen-leads.js';
/**
 * The drawn lead made real, with nothing left in it that the claim and the invariants could do without. Nothing when the evaluator does not
 * confirm the claim: then the analysis took a larger lead for a real one, and the lead is not shown (semantics §11).
 */
export function witnessOf(agreements, drawn, claim) {
    const newest = agreements.at(-1) ?? agreements[0];
    const fields = { ...agreements[0].fields, ...newest.fields };
    const confirms = (lead) => {
        const standings = seenLeads(agreements, lead).map(({ standing }) => standing);
        return claim(standings) && standings.slice(-1).every((standing) => keepsInvariants([newest], standing));
    };
    // Before a score reset there was a first cycle, which a lead drawn at one instant does not tell.
    if (drawn.events.some(({ hidden }) => hidden) || !confirms(drawn))
        return undefined;
    const smallest = reduced(drawn, reductionsOf(drawn, fields), confirms);
    const plausible = plausibleLead(smallest, fields);
    const seen = seenLeads(agreements, confirms(plausible) ? plausible : smallest);
    const told = toldAtOnce(seen);
    return {
        sample: { ...told, expect: expectedOf(newest, told) },
        standings: seen.map(({ standing }) => standing),
    };
}
/**
 * As the newest agreement sees it. A sample lead has a history: it may have been moved on when its first event came, and so
 * stand elsewhere than a lead that is looked at once. Then everything is logged at the instant, as if it came with one import.
 */
function toldAtOnce(seen) {
    const { sample } = seen.at(-1) ?? seen[0];
    const atOnce = seen.map((lead) => ({ ...lead, sample: loggedAtOnce(lead.sample) }));
    return seen.every(standsAlike) || !atOnce.every(standsAlike) ? sample : loggedAtOnce(sample);
}
function loggedAtOnce(sample) {
    const timeline = sample.timeline.map((deed) => deed.at < sample.asOf ? { ...deed, loggedAt: sample.asOf } : deed);
    return { ...sample, timeline };
}
function standsAlike({ sample, standing: { agreement, row } }) {
    return evaluateLead(agreement, sample, sample.asOf).stage === row.stage;
}
