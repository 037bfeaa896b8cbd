import { ForeignText } from '../../../analyze/told/foreign-text.js';
import { newestFact } from '../../../analyze/told/stored-age.js';
import { fromThreshold } from '../../../analyze/told/threshold.js';
import { and, asked, chosen, constant, no, not, or, yes } from '../../../analyze/told/told.js';
import { cellsOf, defaultModel, toldCell, toldPresence } from '../../../analyze/told/told-criterion.js';
import { toldGate, toldNoGate } from '../../../analyze/told/told-gate.js';
import { alwaysStops } from '../../../evaluate/journey/gate.js';
import { normalText } from '../../../support/normal-text.js';
import { optionValue } from '../attribute-property.js';
const hourMs = 3_600_000;
/** The contacts of a list. */
export function readAlternatives(reading, alternatives) {
    return or(alternatives.map((tests) => and(tests.map((test) => readTest(reading, test)))));
}
/** One test as a question about the lead; a contact without a value passes where the test says so. */
function readTest(reading, test) {
    const meaning = reading.meaningOf(test.property);
    if (meaning === undefined)
        throw new ForeignText(`the property ${test.property}, which no list of the agreement reads`, test.at);
    const known = isKnown(reading.agreement, meaning);
    if (test.operationType === 'ALL_PROPERTY') {
        if (test.operator === 'IS_KNOWN')
            return known;
        if (test.operator === 'IS_UNKNOWN')
            return not(known);
        throw new ForeignText(`the operator ${test.operator}`, test.at);
    }
    return chosen(known, knownTest(reading.agreement, meaning, test), constant(test.passesBlank));
}
/** Has the contact a value? */
function isKnown(agreement, meaning) {
    switch (meaning.of) {
        case 'attribute':
            return toldPresence(agreement, meaning.property.attribute.id);
        case 'consent':
            return not(asked({ ask: 'one', choice: { of: 'consent', purpose: meaning.purpose }, value: null }));
        case 'entered':
            return asked({ ask: 'reached', stage: meaning.stage });
        case 'event':
            return asked({ ask: 'held', measure: eventMeasure(meaning) });
        case 'gate':
            return not(toldNoGate(agreement));
        case 'points':
        case 'verdict':
            return not(asked({ ask: 'objection' }));
        case 'everybody':
        case 'objection':
        case 'stage':
            return yes;
    }
}
function eventMeasure({ k, signals }) {
    return { of: 'fact', fact: newestFact(k, signals) };
}
function knownTest(agreement, meaning, test) {
    switch (meaning.of) {
        case 'attribute':
            return attributeTest(agreement, meaning.property, test);
        case 'consent':
            return choiceTest(test, (value) => one({ of: 'consent', purpose: meaning.purpose }, value));
        case 'stage':
            return choiceTest(test, (value) => one({ of: 'stage' }, value));
        case 'gate':
            return choiceTest(test, (value) => winningGate(agreement, value));
        case 'verdict':
            return choiceTest(test, (value) => verdictIs(agreement, meaning.verdict, value));
        case 'objection':
            return booleanTest(test, asked({ ask: 'objection' }));
        case 'points': {
            const scoring = defaultModel(agreement);
            if (scoring === undefined)
                return no;
            return numberTest({ of: 'points', scoring: scoring.id, part: meaning.part }, 10 ** scoring.scale, test);
        }
        case 'event':
            return eventTest(agreement, eventMeasure(meaning), test);
        default:
            throw foreignOperator(test);
    }
}
function foreignOperator({ at, operationType, operator }) {
    return new ForeignText(`the operator ${operationType} ${operator}`, at);
}
function one(choice, value) {
    return asked({ ask: 'one', choice, value });
}
/** Is one of the values among those of a property that has one, or several? */
function choiceTest(test, is) {
    if (test.operationType !== 'ENUMERATION')
        throw foreignOperator(test);
    const answers = test.values.map((value) => is(String(value)));
    switch (test.operator) {
        case 'IS_ANY_OF':
            return or(answers);
        case 'IS_NONE_OF':
            return not(or(answers));
        case 'CONTAINS_ALL':
            return and(answers);
        case 'DOES_NOT_CONTAIN_ALL':
            return not(and(answers));
        default:
            throw foreignOperator(test);
    }
}
function booleanTest(test, answer) {
    const [value] = test.values;
    if (test.operationType !== 'BOOL' || typeof value !== 'boolean')
        throw foreignOperator(test);
    if (test.operator !== 'IS_EQUAL_TO' && test.operator !== 'IS_NOT_EQUAL_TO')
        throw foreignOperator(test);
    return value === (test.operator === 'IS_EQUAL_TO') ? answer : not(answer);
}
function attributeTest(agreement, property, test) {
    const { attribute, store } = property;
    const { id, scale, type, values } = attribute;
    const choice = { of: 'attribute', attribute: id };
    const measure = { of: 'attribute', attribute: id };
    switch (test.operationType) {
        case 'BOOL':
            return booleanTest(test, one(choice, 'true'));
        case 'ENUMERATION': {
            const known = type === 'boolean' ? ['true', 'false'] : values;
            const spelled = new Map(known.map((value) => [optionValue(property, value), value]));
            return choiceTest(test, (written) => {
                const value = spelled.get(written);
                if (value === undefined)
                    return no;
                return type === 'set' ? asked({ ask: 'member', attribute: id, value }) : one(choice, value);
            });
        }
        case 'MULTISTRING':
            if (store !== 'string')
                throw foreignOperator(test);
            return type === 'enum' ? spelledTest(property, test) : textTest(id, test);
        case 'NUMBER':
            return numberTest(measure, 10 ** scale, test);
        case 'TIME_POINT':
            return ageTest(agreement, measure, test);
        default:
            throw foreignOperator(test);
    }
}
/** An enum in a text property: HubSpot does not heed capitals. */
function spelledTest(property, test) {
    const { attribute } = property;
    const spelled = new Map(attribute.values.map((value) => [normalText(optionValue(property, value)), value]));
    const answers = test.values.map((written) => {
        const value = spelled.get(normalText(String(written)));
        return value === undefined ? no : one({ of: 'attribute', attribute: attribute.id }, value);
    });
    if (test.operator === 'IS_EQUAL_TO')
        return or(answers);
    if (test.operator === 'IS_NOT_EQUAL_TO')
        return not(or(answers));
    throw foreignOperator(test);
}
const textOperators = new Map([
    ['CONTAINS', ['contains', true]],
    ['CONTAINS_EXACTLY', ['containsWord', true]],
    ['DOES_NOT_CONTAIN', ['contains', false]],
    ['DOES_NOT_CONTAIN_EXACTLY', ['containsWord', false]],
    ['ENDS_WITH', ['endsWith', true]],
    ['IS_EQUAL_TO', ['equals', true]],
    ['IS_NOT_EQUAL_TO', ['equals', false]],
    ['STARTS_WITH', ['startsWith', true]],
]);
function textTest(attribute, test) {
    const [op, holds] = textOperators.get(test.operator) ?? [];
    if (op === undefined)
        throw foreignOperator(test);
    const answers = test.values.map((written) => {
        const literal = normalText(String(written));
        if (literal === '')
            throw new ForeignText('an empty text', test.at);
        return asked({ ask: 'text', attribute, op, literal });
    });
    return holds === true ? or(answers) : not(or(answers));
}
function numberTest(measure, unit, test) {
    const [value] = test.values;
    if (test.operationType !== 'NUMBER' || typeof value !== 'number')
        throw foreignOperator(test);
    const atLeast = fromThreshold(measure, (scaled) => scaled / unit >= value);
    const above = fromThreshold(measure, (scaled) => scaled / unit > value);
    switch (test.operator) {
        case 'IS_GREATER_THAN':
            return above;
        case 'IS_GREATER_THAN_OR_EQUAL_TO':
            return atLeast;
        case 'IS_LESS_THAN':
            return not(atLeast);
        case 'IS_LESS_THAN_OR_EQUAL_TO':
            return not(above);
        default:
            throw foreignOperator(test);
    }
}
/** A date after `today + d` has an age below −d. */
function ageTest(agreement, measure, test) {
    const time = pointOf(agreement, test, 'TODAY');
    if (time.hours !== 0)
        throw new ForeignText('hours from today', test.at);
    return passed(measure, 0 - time.days, time, test);
}
/** An instant after `now + h` lies less than −h hours back. */
function eventTest(agreement, measure, test) {
    const time = pointOf(agreement, test, 'NOW');
    return passed(measure, 0 - (time.hours + time.days * 24) * hourMs, time, test);
}
function passed(measure, age, { isInclusive }, test) {
    const least = (value) => asked({ ask: 'least', measure, least: value });
    if (test.operator === 'IS_AFTER')
        return not(least(isInclusive ? age + 1 : age));
    if (test.operator === 'IS_BEFORE')
        return least(isInclusive ? age : age + 1);
    throw foreignOperator(test);
}
function pointOf({ zone }, { at, operationType, time }, from) {
    if (operationType !== 'TIME_POINT' || time === undefined || time.from !== from)
        throw new ForeignText(`a test of time that does not begin at ${from}`, at);
    if (time.zone !== zone)
        throw new ForeignText(`the time zone ${time.zone}`, at);
    return time;
}
/** The gate is true and none that is tested before it. */
function winningGate(agreement, id) {
    const all = agreement.lifecycle.gates;
    const gates = [...all.filter(alwaysStops), ...all.filter((gate) => !alwaysStops(gate))];
    const position = gates.findIndex((gate) => gate.id === id);
    const before = gates.slice(0, Math.max(0, position)).map((gate) => toldGate(agreement, gate.id));
    return position < 0 ? no : and([toldGate(agreement, id), not(or(before))]);
}
function verdictIs(agreement, verdict, value) {
    const scoring = defaultModel(agreement);
    if (scoring === undefined)
        return no;
    if (verdict === 'band' || verdict === 'grade')
        return one({ of: verdict, scoring: scoring.id }, value);
    const cells = cellsOf(scoring).filter((cell) => cell[verdict] === value);
    return or(cells.map(({ band, grade }) => toldCell(scoring, grade, band)));
}
