import { textLiteral } from '../../support/script-literal.js';
import { never, not, question } from './condition.js';
import { call } from './draft.js';
import { emitCriterion } from './emit-criterion.js';
/** Does the gate stop the lead? */
export function emitGate(gate, draft) {
    switch (gate.kind) {
        case 'objection':
            return question('objection');
        case 'withdrawn-consent':
            return hasConsent(gate, 'withdrawn', draft);
        case 'no-consent':
            return not(hasConsent(gate, 'given', draft));
        case 'embargo':
        case 'criterion':
            return gate.when === undefined ? never : emitCriterion(gate.when, 'stage', draft);
    }
}
/** The consent the gate asks about; of any purpose when it names none. */
function hasConsent({ purpose }, state, draft) {
    if (purpose === undefined) {
        return question(`${call(draft, 'isAnyConsent')}(record.consents, asOf, ${textLiteral(state)})`);
    }
    return question(`${draft.consents.nameOf(purpose)} === ${textLiteral(state)}`);
}
