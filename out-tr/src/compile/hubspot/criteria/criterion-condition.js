import { isConnective, isScoreTest, isStateTest } from '../../../criteria/atoms.js';
import { defaultScoring } from '../../../evaluate/default-scoring.js';
import { formatScaledDecimal } from '../../../support/scaled-decimal.js';
import { noScore, storedByLeadpact } from '../caveat.js';
import { consentProperty, enteredProperty, eventProperty, objectionProperty, pointsProperty, verdictProperty, } from '../stored-property.js';
import { attributeCondition } from './attribute-condition.js';
import { all, any, ask, not } from './condition.js';
import { isAnyOf, isKnown, isTrue, numberIs, reversed, timeIs } from './operation.js';
/** The criterion over properties of the contact; adds the properties it reads. */
export function criterionCondition(workbench, criterion) {
    return isConnective(criterion)
        ? connectiveCondition(workbench, criterion)
        : atomCondition(workbench, criterion);
}
function connectiveCondition(workbench, criterion) {
    const parts = criterion.of.map((part) => criterionCondition(workbench, part));
    switch (criterion.op) {
        case 'all':
            return all(...parts);
        case 'any':
            return any(...parts);
        case 'none':
            return not(any(...parts));
        case 'kOf':
            return { kind: 'atLeast', k: criterion.k, of: parts };
    }
}
function atomCondition(workbench, atom) {
    if (atom.op === 'signal')
        return signalCondition(workbench, atom);
    if (isScoreTest(atom))
        return scoreCondition(workbench, atom);
    if (isStateTest(atom))
        return stateCondition(workbench, atom);
    return attributeCondition(workbench, atom);
}
/** At least n events with an age below d whole days: the n-th newest is less than d × 24 hours old. */
export function signalCondition(workbench, { count, signals, withinDays }) {
    const recent = (of) => ask(timeIs(eventProperty(workbench, of, count), 'after', false, {
        zone: workbench.agreement.zone,
        from: 'NOW',
        offset: { hours: -24 * withinDays },
    }), storedByLeadpact);
    const distinct = [...new Set(signals)].toSorted();
    return count === 1 ? any(...distinct.map((signal) => recent([signal]))) : recent(distinct);
}
function scoreCondition(workbench, test) {
    const scoring = defaultScoring(workbench.agreement);
    if (scoring === undefined)
        return ask(undefined, noScore);
    if ('values' in test) {
        return ask(isAnyOf(verdictProperty(workbench, scoring, test.op), test.values), storedByLeadpact);
    }
    const value = Number(formatScaledDecimal(test.value, scoring.scale));
    return ask(numberIs(pointsProperty(workbench, test.op), test.comparison, value), storedByLeadpact);
}
function stateCondition(workbench, test) {
    switch (test.op) {
        case 'reached':
            return ask(isKnown(enteredProperty(workbench, test.stage)), storedByLeadpact);
        case 'objection':
            return ask(isTrue(objectionProperty(workbench), true), storedByLeadpact);
        case 'consent': {
            const property = consentProperty(workbench, test.purpose);
            const question = test.state === 'none' ? reversed(isKnown(property)) : isAnyOf(property, [test.state]);
            return ask(question, storedByLeadpact);
        }
    }
}
