import { ownValue } from '../support/own-value.js';
import { testEntry } from './journey/entry-test.js';
import { firstTrueGate } from './journey/gate.js';
import { journeyFacts } from './journey/journey-facts.js';
import { leadViewOf } from './journey/lead-view.js';
import { replay } from './journey/replay.js';
import { rankOf } from './journey/stage-order.js';
import { leadClocks } from './lead-clocks/lead-clocks.js';
import { positionOf } from './position-of.js';
import { routeHandoffs } from './routing/route-handoffs.js';
import { touchesByCycle } from './touches-by-cycle.js';
/** Evaluates a lead with its history at an instant: (Agreement, Lead, asOf) → Evaluation, pure. */
export function evaluateLead(agreement, lead, asOf) {
    const view = leadViewOf(agreement, lead);
    const journey = replay(agreement, lead, asOf, view);
    const lookingBack = journeyFacts(view, lead, journey);
    const handoffs = routeHandoffs(agreement, lead, journey, { facts: lookingBack, asOf });
    const course = { agreement, lead, journey, facts: lookingBack, handoffs, asOf };
    const { score } = lookingBack.snapshotAt(asOf);
    const facts = lookingBack.factsAt(asOf);
    const { stage, cycle } = journey.current;
    return {
        asOf,
        score,
        outcome: facts.objection ? 'objection' : (score?.outcome ?? null),
        stage,
        cycle,
        journey,
        ahead: entriesAhead(agreement, stage, facts),
        gate: gateOf(agreement, journey, facts),
        reason: reasonOf(agreement, journey),
        handoffs,
        route: handoffs.at(-1) ?? null,
        ...positionOf(agreement, lead, journey, handoffs.at(-1), asOf),
        clocks: leadClocks(course),
        touches: touchesByCycle(course),
        facts,
    };
}
function entriesAhead({ lifecycle }, stage, facts) {
    const rank = rankOf(lifecycle, stage);
    return lifecycle.stages
        .filter(({ entry }, index) => entry.automatic && index > rank)
        .map((ahead) => testEntry(lifecycle, ahead, facts));
}
function gateOf({ lifecycle }, { current, ends }, facts) {
    if (current.ended === 'gate')
        return ends.at(-1)?.gate ?? null;
    return firstTrueGate(lifecycle, facts)?.id ?? null;
}
/** Ends and returns carry reasons; an entry at the end of the decision window carries none of the agreement's. */
function reasonOf({ reasons }, { current, ends, entries }) {
    const ended = ends.findLast(({ cycle }) => cycle === current.cycle);
    if (ended !== undefined)
        return ended.reason;
    const given = entries.findLast(({ cycle, reason, voided }) => cycle === current.cycle && reason !== null && !voided);
    return given?.reason !== undefined && ownValue(reasons, given.reason ?? '') ? given.reason : null;
}
