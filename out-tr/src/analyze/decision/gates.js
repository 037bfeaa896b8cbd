import { alwaysStops } from '../../evaluate/journey/gate.js';
import { gateCriterion } from '../space/asked-criteria.js';
/** No gate is true. */
const noGate = -1;
/** When a gate is true. */
export function gateNode({ space, agreement, side }, gate) {
    return space.nodeOf(gateCriterion(gate, agreement), side);
}
/** When any gate is true. */
export function anyGate(place) {
    const { either } = place.space.diagrams;
    return place.agreement.lifecycle.gates.map((gate) => gateNode(place, gate)).reduce(either, 0);
}
/** The gate that wins, by its index in the list: objection, withdrawn consent and embargo are tested first (semantics §3). */
export function firstGate(place) {
    const { constant, choose } = place.space.diagrams;
    const { gates } = place.agreement.lifecycle;
    const tested = [...gates.filter(alwaysStops), ...gates.filter((gate) => !alwaysStops(gate))];
    return tested.reduceRight((otherwise, gate) => choose(gateNode(place, gate), constant(gates.indexOf(gate)), otherwise), constant(noGate));
}
