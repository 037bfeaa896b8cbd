import { mapping } from '../diagram/operations.js';
/** Stages of either version. */
export function stageIds({ before, after }) {
    const all = [...before.agreement.lifecycle.stages, ...after.agreement.lifecycle.stages];
    return [...new Set(all.map(({ id }) => id))];
}
/** The stage by its place among those of both versions. */
export function stageNode(decisions, recorded, ids) {
    const { stages } = decisions.agreement.lifecycle;
    const place = mapping((rank) => ids.indexOf(stages[rank]?.id ?? ''));
    return decisions.space.diagrams.map(place, decisions.stageFrom(recorded));
}
