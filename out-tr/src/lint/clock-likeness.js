import { demandOfStage } from './entry-criterion.js';
function clockKey({ side, clock }) {
    return JSON.stringify([side, factKey(clock.start), clock.stop.map(factKey).sort()]);
}
/** A fact without the place where it stands. */
function factKey({ place: _place, ...fact }) {
    return JSON.stringify(fact);
}
/** What is certain of a lead when a clock starts: at or behind the handoff it has what the handoff asks for. */
export function certainAtStart({ lifecycle }, { clock }) {
    const handoff = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
    const { start } = clock;
    const isBefore = start.fact === 'created' || start.fact === 'signal';
    const started = start.fact === 'stage' ? lifecycle.stages.find(({ id }) => id === start.stage) : handoff;
    if (!handoff || isBefore || !started || started.rank < handoff.rank)
        return [];
    return demandOfStage(handoff);
}
/** The SLAs in groups of equal clocks, each of at least two. */
export function variants({ slas }) {
    const groups = new Map();
    for (const sla of Object.values(slas))
        groups.set(clockKey(sla), [...(groups.get(clockKey(sla)) ?? []), sla]);
    return [...groups.values()].filter((group) => group.length > 1);
}
