import { turningNumbers } from '../../criteria/turning-numbers.js';
import { today } from '../../criteria/witness/known.js';
import { dayOfDate } from '../../support/local-date.js';
import { exampleValues } from './candidate.js';
/**
 * Values of a field among which there is one for every combination of answers to the tests. Of dates their ages. Leads
 * keep to the dictionary: what an export holds beyond it is told when it is read (`records/unknown-value`).
 */
export function valueCandidates(field, tests) {
    const examples = exampleValues(field);
    const candidates = candidatesOf(field, tests, examples);
    return candidates.map((value) => ({ value, isExample: examples.includes(value) }));
}
function candidatesOf(field, tests, examples) {
    switch (field.type) {
        case 'boolean':
            return [false, true];
        case 'enum':
            return [...new Set([...examples, ...field.values])];
        case 'date':
            return numbers(tests, ages, examples);
        case 'integer':
        case 'decimal':
            return numbers(tests, spanOf(field), examples);
        default:
            throw new Error(`${field.id} is a ${field.type}, whose values are not listed`);
    }
}
/** Dates are those of the years 0001 to 9999. */
const ages = { low: today - dayOfDate('9999-12-31'), high: today - dayOfDate('0001-01-01') };
function spanOf({ min, max }) {
    return { low: min ?? Number.MIN_SAFE_INTEGER, high: max ?? Number.MAX_SAFE_INTEGER };
}
/** One number of each interval between two cuts: an example where there is one, else the number nearest to the first. */
function numbers(tests, span, examples) {
    const plausible = examples.filter((value) => typeof value === 'number');
    const starts = [...new Set([span.low, ...tests.flatMap(turningNumbers)])]
        .filter((start) => start >= span.low && start <= span.high)
        .sort((left, right) => left - right);
    return starts.map((low, index) => {
        const high = (starts[index + 1] ?? span.high + 1) - 1;
        const example = plausible.find((value) => value >= low && value <= high);
        return example ?? Math.min(Math.max(plausible[0] ?? 0, low), high);
    });
}
