import { knownFrom } from '../lead.js';
/** A lead of which only its values are known is decided once, at asOf. */
export function agendaOf(lead, asOf) {
    const actions = new Map();
    for (const happening of lead.timeline) {
        const at = knownFrom(happening);
        const sofar = actions.get(at) ?? [];
        if (isAction(happening))
            sofar.push(happening);
        if (at <= asOf)
            actions.set(at, sofar);
    }
    if (actions.size === 0)
        return [{ at: asOf, actions: [] }];
    return [...actions].map(([at, done]) => ({ at, actions: done })).sort((left, right) => left.at - right.at);
}
function isAction(happening) {
    const { what } = happening;
    return what === 'move' || what === 'accept' || what === 'dispose' || what === 'correct';
}
