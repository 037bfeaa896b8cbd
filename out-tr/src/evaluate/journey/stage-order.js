/** The stage every lead begins in. */
export function firstStage({ stages }) {
    const [first] = stages;
    if (first === undefined)
        throw new Error('a lifecycle has stages');
    return first;
}
/** The stage of that id; undefined for a name that is none. */
export function stageOf({ stages }, id) {
    return stages.find((stage) => stage.id === id);
}
/** Place in the order of stages; an unknown name comes before all. */
export function rankOf({ stages }, id) {
    return stages.findIndex((stage) => stage.id === id);
}
/**
 * The stages whose entry a forward move to `to` implies, `from` being the rank it starts at: the open ones that may not
 * be skipped (semantics §4). A lead that is lost or parked has not come further, so such a move implies none.
 */
export function impliedStages({ stages }, from, to) {
    if (to.category === 'lost' || to.category === 'parked')
        return [];
    const between = stages.slice(from + 1, stages.indexOf(to));
    return between.filter(({ skippable, category }) => !skippable && category === 'open');
}
