import { criterionTerm } from '../criterion-term.js';
import { any, no, not, same } from '../term.js';
/** Is the gate true of the lead? (semantics §3, Gates) */
export function gateTerm(gate, version, standing) {
    const { lead } = version;
    switch (gate.kind) {
        case 'objection':
            return lead.objection;
        case 'withdrawn-consent':
            return any(consentsOf(gate, version).map((consent) => same(consent, '2')));
        case 'no-consent':
            return not(any(consentsOf(gate, version).map((consent) => same(consent, '1'))));
        case 'embargo':
        case 'criterion':
            return gate.when === undefined ? no : criterionTerm(gate.when, version, standing);
    }
}
/** The consent the gate asks about; of every purpose when it names none. */
function consentsOf({ purpose }, { agreement, lead }) {
    const purposes = purpose === undefined ? Object.keys(agreement.consentPurposes) : [purpose];
    return purposes.map(lead.consent);
}
