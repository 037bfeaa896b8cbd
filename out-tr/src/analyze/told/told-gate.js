import { asked, no, not, or } from './told.js';
import { toldCriterion } from './told-criterion.js';
/** The gate is true (semantics §3, Gates). */
export function toldGate(agreement, id) {
    const gate = agreement.lifecycle.gates.find((each) => each.id === id);
    return gate === undefined ? no : conditionOf(agreement, gate);
}
/** No gate of the agreement is true. */
export function toldNoGate(agreement) {
    return not(or(agreement.lifecycle.gates.map((gate) => conditionOf(agreement, gate))));
}
function conditionOf(agreement, { kind, purpose, when }) {
    const purposes = purpose === undefined ? Object.keys(agreement.consentPurposes) : [purpose];
    const is = (state) => or(purposes.map((one) => asked({ ask: 'one', choice: { of: 'consent', purpose: one }, value: state })));
    switch (kind) {
        case 'objection':
            return asked({ ask: 'objection' });
        case 'withdrawn-consent':
            return is('withdrawn');
        case 'no-consent':
            return not(is('given'));
        case 'embargo':
        case 'criterion':
            return when === undefined ? no : toldCriterion(agreement, when);
    }
}
