import { attributeHolds } from './attribute-holds.js';
import { comparisonHolds } from './comparison-holds.js';
/** Does one question hold? (semantics §2) */
export function atomHolds(atom, facts) {
    switch (atom.op) {
        case 'signal':
            return eventsWithin(atom, facts) >= atom.count;
        case 'total':
        case 'fit':
        case 'engagement':
            // Without a score every test on it is false.
            return facts.score !== null && comparisonHolds(atom.comparison, facts.score[atom.op], atom.value);
        case 'grade':
        case 'band':
        case 'cell':
        case 'outcome':
            return verdictHolds(atom, facts);
        case 'reached':
        case 'objection':
        case 'consent':
            return stateHolds(atom, facts);
        default:
            return attributeHolds(atom, facts);
    }
}
/** The number of selected events of the test's signals with an age below its window. */
export function eventsWithin(test, facts) {
    let count = 0;
    for (const signal of new Set(test.signals)) {
        for (const age of facts.agesOf.get(signal) ?? [])
            if (age < test.withinDays)
                count++;
    }
    return count;
}
function verdictHolds(test, facts) {
    const verdict = facts.score?.[test.op];
    return verdict !== undefined && test.values.includes(verdict);
}
function stateHolds(test, facts) {
    switch (test.op) {
        case 'reached':
            return facts.reached.has(test.stage);
        case 'objection':
            return facts.objection;
        case 'consent':
            return (facts.consents.get(test.purpose) ?? 'none') === test.state;
    }
}
