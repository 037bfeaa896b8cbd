import { ForeignText } from '../../../analyze/told/foreign-text.js';
import { and, applied, asked, chosen, constant, no, not, or } from '../../../analyze/told/told.js';
import { constantNumber, constantText, told, toldOf, withStep, } from './operand.js';
import { isBlank } from './read-blank.js';
import { caseOf } from './read-case.js';
import { textBegins, textContains } from './read-text.js';
import { toldPart } from './reading.js';
/** The functions that formulas of ours use; all others are foreign. */
const functions = new Map([
    ['AND', (reading, { of }) => told(and(of.map((part) => toldPart(reading, part))))],
    ['BEGINS', textFunction(textBegins)],
    ['BLANKVALUE', blankValue],
    ['CASE', (reading, call) => told(caseOf(reading, call))],
    ['CONTAINS', textFunction(textContains)],
    ['FLOOR', (reading, call) => rounded(reading, call, 'floor')],
    ['IF', condition],
    ['INCLUDES', includes],
    ['ISBLANK', (reading, call) => told(isBlank(reading.operandOf(only(call)), call.at))],
    ['ISPICKVAL', isPicked],
    ['LOWER', (reading, call) => ({ ...text(reading, call), isLower: true })],
    ['MAX', (reading, call) => extreme(reading, call, 'greatest')],
    ['MIN', (reading, call) => extreme(reading, call, 'least')],
    ['NOT', (reading, call) => told(not(toldPart(reading, only(call))))],
    ['NOW', () => ({ kind: 'now', plus: 0 })],
    ['OR', (reading, { of }) => told(or(of.map((part) => toldPart(reading, part))))],
    ['RIGHT', ending],
    ['ROUND', (reading, call) => rounded(reading, call, 'round')],
    ['SUBSTITUTE', substitute],
    ['TEXT', picklistText],
    ['TODAY', () => ({ kind: 'today', plus: 0 })],
    ['TRIM', (reading, call) => ({ ...text(reading, call), isTrimmed: true })],
]);
export function callOf(reading, call) {
    const read = functions.get(call.name);
    if (read === undefined)
        throw new ForeignText(`the function ${call.name}`, call.at);
    return read(reading, call);
}
function only({ at, name, of }) {
    const [first] = of;
    if (first === undefined || of.length > 1)
        throw new ForeignText(`${name} of ${of.length} values`, at);
    return first;
}
function pair({ at, name, of }) {
    const [first, second] = of;
    if (first === undefined || second === undefined || of.length > 2)
        throw new ForeignText(`${name} of ${of.length} values`, at);
    return [first, second];
}
function condition(reading, { at, name, of }) {
    const [when, then, otherwise] = of;
    if (when === undefined || then === undefined || otherwise === undefined || of.length > 3)
        throw new ForeignText(`${name} of ${of.length} values`, at);
    const answer = toldPart(reading, when);
    return told(chosen(answer, toldPart(reading, then), toldPart(reading, otherwise)));
}
/** A value that stands for a blank: a number, or days from now or today. */
function blankValue(reading, call) {
    const [of, none] = pair(call).map((part) => reading.operandOf(part));
    const number = none && constantNumber(none);
    if (of?.kind === 'number' && number !== undefined)
        return { ...of, blank: of.blank ?? number };
    if (of?.kind === 'instant' && none?.kind === 'now')
        return { ...of, blank: of.blank ?? none.plus };
    if (of?.kind === 'date' && none?.kind === 'today')
        return { ...of, blank: of.blank ?? none.plus };
    if (of?.kind === 'told' && of.told.is === 'chosen' && number !== undefined)
        return told(orNumber(of.told, number));
    throw new ForeignText('BLANKVALUE of other things', call.at);
}
/** `IF(…, NULL, 0)` with a number for the blank. */
function orNumber(of, number) {
    if (of.is === 'chosen')
        return chosen(of.when, orNumber(of.gives, number), orNumber(of.otherwise, number));
    return of.is === 'constant' && of.value === null ? constant(number) : of;
}
function extreme(reading, { at, of }, pick) {
    const operands = of.map((part) => reading.operandOf(part));
    const numbers = operands.filter((operand) => operand.kind === 'number');
    const constants = operands.flatMap((operand) => constantNumber(operand) ?? []);
    const [first] = numbers;
    if (first !== undefined && numbers.length === 1 && constants.length + 1 === operands.length) {
        return constants.reduce((number, by) => withStep(number, { do: pick, by }), first);
    }
    if (of.length === 0)
        throw new ForeignText('nothing to choose from', at);
    return told(applied(pick, ...operands.map((operand, index) => toldOf(operand, of[index]?.at ?? at))));
}
function rounded(reading, call, step) {
    const [first] = call.of;
    const operand = first && reading.operandOf(first);
    const places = step === 'round' ? call.of.slice(1).map((part) => constantNumber(reading.operandOf(part))) : [];
    const isWhole = step === 'floor' ? call.of.length === 1 : places.length === 1 && places[0] === 0;
    if (operand?.kind !== 'number' || !isWhole)
        throw new ForeignText(`${call.name} of other things`, call.at);
    return withStep(operand, { do: step });
}
function text(reading, call) {
    const operand = reading.operandOf(only(call));
    if (operand.kind !== 'text' || operand.isPadded !== 'no')
        throw new ForeignText(`${call.name} of something else than a text`, call.at);
    return operand;
}
/** Words come apart where signs are replaced by blanks. */
function substitute(reading, { at, of }) {
    const [operand, sign, blank] = of.map((part) => reading.operandOf(part));
    const [found, replaced] = [sign && constantText(sign), blank && constantText(blank)];
    const isOurs = operand?.kind === 'text' && operand.isLower && !operand.isTrimmed && operand.isPadded === 'no';
    if (!isOurs || of.length !== 3 || found?.length !== 1 || replaced !== ' ')
        throw new ForeignText('SUBSTITUTE of other things', at);
    return { ...operand, separators: new Set([...operand.separators, found]) };
}
function picklistText(reading, call) {
    const operand = reading.operandOf(only(call));
    if (operand.kind !== 'picklist' || operand.text === undefined)
        throw new ForeignText('TEXT of something else than a text in a picklist', call.at);
    const { text: attribute } = operand;
    const nothing = { isChoice: false, isLower: false, isTrimmed: false, separators: new Set() };
    return { kind: 'text', attribute, isPadded: 'no', ...nothing };
}
function textFunction(ask) {
    return (reading, call) => {
        const [operand, literal] = pair(call).map((part) => reading.operandOf(part));
        const written = literal && constantText(literal);
        if (operand?.kind !== 'text' || written === undefined)
            throw new ForeignText(`${call.name} of other things`, call.at);
        return told(ask(operand, written, call.at));
    };
}
function isPicked(reading, call) {
    const [operand, literal] = pair(call).map((part) => reading.operandOf(part));
    const value = literal && constantText(literal);
    if (operand?.kind !== 'picklist' || value === undefined)
        throw new ForeignText('ISPICKVAL of other things', call.at);
    const question = operand.question(value);
    return told(question === undefined ? no : asked(question));
}
function includes(reading, call) {
    const [operand, literal] = pair(call).map((part) => reading.operandOf(part));
    const spelled = literal && constantText(literal);
    if (operand?.kind !== 'set' || spelled === undefined)
        throw new ForeignText('INCLUDES of other things', call.at);
    const value = operand.valueOf(spelled);
    return told(value === undefined ? no : asked({ ask: 'member', attribute: operand.attribute, value }));
}
/** The last signs of a text, to be compared with others. */
function ending(reading, call) {
    const [operand, length] = pair(call).map((part) => reading.operandOf(part));
    const signs = length && constantNumber(length);
    if (operand?.kind !== 'text' || signs === undefined)
        throw new ForeignText('RIGHT of other things', call.at);
    return { kind: 'ending', of: operand, length: signs };
}
