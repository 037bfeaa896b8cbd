import { holds } from '../../criteria/holds.js';
/** The gate that wins: objection, withdrawn consent and embargo are tested first, then the list order (semantics §3). */
export function firstTrueGate({ gates }, facts) {
    return (gates.find((gate) => alwaysStops(gate) && isTrue(gate, facts)) ??
        gates.find((gate) => isTrue(gate, facts)));
}
/** Gates that end a cycle even after sales accepted the lead. */
export function alwaysStops({ kind }) {
    return kind === 'objection' || kind === 'withdrawn-consent' || kind === 'embargo';
}
function isTrue(gate, facts) {
    switch (gate.kind) {
        case 'objection':
            return facts.objection;
        case 'withdrawn-consent':
            return statesOf(gate, facts).includes('withdrawn');
        case 'no-consent':
            return !statesOf(gate, facts).includes('given');
        case 'embargo':
        case 'criterion':
            return gate.when !== undefined && holds(gate.when, facts);
    }
}
/** The consent the gate asks about; of every purpose when it names none. */
function statesOf({ purpose }, { consents }) {
    return purpose === undefined ? [...consents.values()] : [consents.get(purpose) ?? 'none'];
}
