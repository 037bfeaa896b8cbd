import { present } from '../space/variable.js';
import { leastOfFact } from './stored-age.js';
import { noNumbers, triedNumbers } from './tried-numbers.js';
/** The numbers that the questions tell apart; every one that can be near the constants where they are added up. */
export function measureVariable(measure, asked, added, step) {
    const cuts = asked.flatMap((question) => (question.ask === 'least' ? [question.least] : []));
    const tried = added === undefined ? noNumbers : triedNumbers([...cuts, ...added.numbers, 0], step, added.factor);
    const below = cuts.length === 0 || measure.of === 'fact' ? [0] : [Math.min(...cuts) - 1];
    const values = [...new Set([...below, ...cuts, ...tried.numbers])].sort((a, b) => a - b);
    const possible = measure.of === 'fact' ? reachable(values, leastOfFact(measure.fact)) : multiplesIn(values, step);
    return { ...own(measure, [null, ...possible]), isCut: tried.isCut };
}
/** Of every class its first multiple of the step, of the lowest its last; classes without one hold no lead. */
function multiplesIn(values, step) {
    const multiples = values.map((value, index) => (index === 0 ? Math.floor(value / step) : Math.ceil(value / step)) * step);
    return multiples.filter((multiple, index) => index === 0 || multiple < (values[index + 1] ?? Number.POSITIVE_INFINITY));
}
/** Without the classes that lie below the least value, which begins the first of the others. */
function reachable(values, least) {
    const above = values.filter((value) => value > least);
    return [least, ...above];
}
/** The values of a choice, and none of them. */
export function choiceVariable(choice, values) {
    return own(choice, [null, ...values]);
}
function own(of, values) {
    const costs = values.map((value) => value === null ? 0 : present + Math.min(99, Math.abs(Number(value)) || 1));
    return { subject: JSON.stringify(of), of, values, costs, isCut: false };
}
/** How a question about the variable is answered for one of its values. */
export function answerFor(question, value) {
    switch (question.ask) {
        case 'held':
            return value !== null;
        case 'least':
            return value !== null && Number(value) >= question.least;
        case 'one':
            return value === question.value;
        default:
            return false;
    }
}
