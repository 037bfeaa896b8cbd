import { initialState, reachedStages } from '../../evaluate/journey/journey-state.js';
import { rankOf } from '../../evaluate/journey/stage-order.js';
/** A lead has reached no stage beyond the one in which it stands, and all of those that one implies (semantics §4). */
export function reachedByStage({ lifecycle }, { both, either, not }, atoms, inStage, nodeOfAtom) {
    const asked = new Set(atoms.flatMap((atom) => (atom.op === 'reached' ? [atom.stage] : [])));
    const rules = [...asked].flatMap((stage) => lifecycle.stages.map(({ id }) => {
        const isThere = inStage({ ask: 'one', choice: { of: 'stage' }, value: id });
        const isReached = nodeOfAtom({ op: 'reached', stage });
        const isImplied = reachedStages(lifecycle, initialState(lifecycle, id)).has(stage);
        if (isImplied)
            return either(not(isThere), isReached);
        return rankOf(lifecycle, stage) > rankOf(lifecycle, id) ? not(both(isThere, isReached)) : 1;
    }));
    return rules.reduce(both, 1);
}
