import { inside } from '../../../diagnostics/place.js';
export const stopBeforeStart = {
    id: 'sla/stop-before-start',
    severity: 'error',
    owner: 'joint',
    summary: 'A clock stops with something that comes after its start.',
    why: 'the clock can only be breached, and the team that is measured by it learns to ignore it',
    *check(agreement) {
        for (const sla of Object.values(agreement.slas)) {
            const { start, stop } = sla.clock;
            const from = start.fact === 'stage' ? rankOf(agreement, start.stage) : undefined;
            const past = stop.flatMap((fact) => (fact.fact === 'stage' ? [fact] : []));
            if (from === undefined || past.length < stop.length)
                continue;
            if (past.some(({ stage }) => rankOf(agreement, stage) >= from || leadsBack(agreement, stage)))
                continue;
            yield {
                place: past[0]?.place ?? inside(sla.place, 'clock', 'stop'),
                message: `SLA ${sla.id} stops with stage ${past.map(({ stage }) => stage).join(' or ')}, which every lead has behind it when the clock starts`,
                help: 'let it stop with a later stage, or with what was promised',
            };
        }
    },
};
function rankOf({ lifecycle }, stage) {
    return lifecycle.stages.find(({ id }) => id === stage)?.rank ?? 0;
}
/** A declared move or a reason brings leads to the stage, or to one below it from which they go on. */
function leadsBack(agreement, stage) {
    const { lifecycle, reasons } = agreement;
    const targets = [...lifecycle.transitions, ...Object.values(reasons)].flatMap(({ to }) => to ?? []);
    return targets.some((to) => rankOf(agreement, to) <= rankOf(agreement, stage));
}
