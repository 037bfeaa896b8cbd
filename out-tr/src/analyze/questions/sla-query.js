import { holds } from '../../criteria/holds.js';
import { testEntry } from '../../evaluate/journey/entry-test.js';
import { firstStage, rankOf, stageOf } from '../../evaluate/journey/stage-order.js';
import { reachedOfRecorded, withReached } from '../decision/reached.js';
export function leadAtStart(study, { variants, applies, appliesNot }) {
    const { agreement, space, decisions, search } = study;
    const { both, not } = space.diagrams;
    const start = startStage(study, variants);
    const asked = [
        ...applies.map(decisions.appliesOf),
        ...appliesNot.map((sla) => not(decisions.appliesOf(sla))),
        ...certain(study, start),
    ].reduce(both, 1);
    const applied = (sla, facts) => sla.applies === undefined || holds(sla.applies, facts);
    return search.anyLead({
        holds: start === undefined ? asked : withReached(space, asked, reachedOfRecorded(agreement.lifecycle, start)),
        ...(start !== undefined && { recorded: start.id }),
        confirms: ([standing]) => standing !== undefined &&
            (start === undefined || standing.facts.reached.has(start.id)) &&
            applies.every((sla) => applied(sla, standing.facts)) &&
            !appliesNot.some((sla) => applied(sla, standing.facts)) &&
            isCertain(study, start, standing.facts),
    });
}
/** The stage whose entry starts the clocks; a lead is assigned and decided about when it is handed over. */
function startStage({ agreement: { lifecycle } }, [sla]) {
    const start = sla?.clock.start;
    switch (start?.fact) {
        case 'stage':
            return stageOf(lifecycle, start.stage);
        case 'assigned':
        case 'decided':
            return stageOf(lifecycle, lifecycle.handoff.stage);
        default:
            return undefined;
    }
}
/** At or behind the handoff a lead has what its entry always asks for; a person may have let it past everything else. */
function certain(study, start) {
    const handoff = handoffBehind(study, start);
    if (handoff === undefined)
        return [];
    const { require, fields, gate } = study.decisions.entryOf(handoff);
    return [require, fields, study.space.diagrams.not(gate)];
}
function isCertain(study, start, facts) {
    const handoff = handoffBehind(study, start);
    if (handoff === undefined)
        return true;
    const { gate, missingFields, criteria } = testEntry(study.agreement.lifecycle, handoff, facts);
    return gate === null && missingFields.length === 0 && criteria;
}
function handoffBehind({ agreement: { lifecycle } }, start) {
    const handoff = stageOf(lifecycle, lifecycle.handoff.stage);
    if (start === undefined || handoff === undefined || !handoff.entry.automatic)
        return undefined;
    const isBefore = rankOf(lifecycle, start.id) < rankOf(lifecycle, handoff.id);
    return isBefore || handoff === firstStage(lifecycle) ? undefined : handoff;
}
