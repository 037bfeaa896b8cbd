import { isConnective, isScoreTest, isStateTest } from '../../../criteria/atoms.js';
import { defaultScoring } from '../../default-scoring.js';
import { stateCodes } from '../consent-columns.js';
import { attributeCondition, foldedCondition } from './attribute-condition.js';
import { columnConnective } from './column-connective.js';
import { literal } from './constants.js';
import { onlyAttribute } from './folded-answers.js';
import { scoreLabels } from './score-labels.js';
import { consentOf, countOf, fieldColumn, isOneOf } from './workbench.js';
/** A criterion as code that is true or false for the lead at hand (semantics §2). */
export function conditionOf(criterion, bench) {
    const attribute = onlyAttribute(criterion);
    if (attribute !== undefined && fieldColumn(bench, attribute)?.kind !== 'numbers')
        return foldedCondition(criterion, attribute, bench);
    if (isConnective(criterion))
        return columnConnective(criterion, (part) => conditionOf(part, bench));
    return atomCondition(criterion, bench);
}
function atomCondition(atom, bench) {
    if (atom.op === 'signal')
        return signalCondition(atom, bench);
    if (isScoreTest(atom))
        return scoreCondition(atom, bench);
    if (isStateTest(atom))
        return stateCondition(atom, bench);
    return attributeCondition(atom, bench);
}
function signalCondition({ signals, withinDays, count }, bench) {
    const found = countOf(bench, { signals: [...new Set(signals)], filters: [] }, withinDays);
    return `(${found} >= ${literal(count)})`;
}
const operators = { gte: '>=', gt: '>', lte: '<=', lt: '<' };
/** Without a score every test on it is false. */
function scoreCondition(test, bench) {
    const scoring = defaultScoring(bench.agreement);
    if (scoring === undefined)
        return 'false';
    if ('values' in test)
        return isOneOf(bench, test.op, scoreLabels(scoring)[test.op], (label) => test.values.includes(label));
    return `(scored && ${test.op} ${operators[test.comparison]} ${literal(test.value)})`;
}
function stateCondition(test, bench) {
    switch (test.op) {
        case 'reached':
            return `(${bench.reached.get(test.stage) ?? 0} === 1)`;
        case 'objection':
            return 'objection';
        case 'consent':
            return `(${consentOf(bench, test.purpose)} === ${literal(stateCodes[test.state])})`;
    }
}
