import { excludes, followsFrom } from '../../../criteria/witness/text-conflict.js';
import { textHolds } from './text-tests.js';
/** Comparing longer lists with each other would take longer than it is worth. */
const mostPairs = 40_000;
/**
 * Combinations of answers, one digit per question, that two questions at a time do not rule out; texts need not give all of
 * them, and give no others. Undefined when there are more than `most`.
 */
export function conceivableAnswers(tests, most) {
    const brings = tests.map((test) => tests.map((other) => bringsAnswer(test, other)));
    const against = tests.map((test) => tests.map((other) => contradicts(test, other)));
    let combinations = [''];
    for (const place of tests.keys()) {
        combinations = combinations.flatMap((answers) => ['0', '1'].filter((answer) => fits(answers, answer, place)).map((answer) => answers + answer));
        if (combinations.length > most)
            return undefined;
    }
    return combinations;
    function fits(answers, answer, place) {
        return [...answers].every((other, earlier) => {
            if (answer === '0')
                return other === '0' || brings[earlier]?.[place] !== true;
            return other === '0' ? brings[place]?.[earlier] !== true : against[earlier]?.[place] !== true;
        });
    }
}
/** Certain: a text that answers yes to `test` answers yes to `other`. */
export function bringsAnswer(test, other) {
    if (test.op === 'equals')
        return test.values.every((text) => textHolds(other, text));
    return test.values.length * other.values.length <= mostPairs && followsFrom(test, other);
}
/** Certain: no text answers yes to both. */
export function contradicts(test, other) {
    if (test.op === 'equals')
        return !test.values.some((text) => textHolds(other, text));
    if (other.op === 'equals')
        return contradicts(other, test);
    return test.values.length * other.values.length <= mostPairs && excludes(test, other);
}
