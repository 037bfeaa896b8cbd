import { formatDays } from '../../support/days.js';
import { ownValue } from '../../support/own-value.js';
import { formatScaledDecimal } from '../../support/scaled-decimal.js';
import { answersOf } from './candidate.js';
import { present } from './variable.js';
/** Candidates with equal answers are one class, for which an example stands where there is one; `missing` is another. */
export function valueVariable(field, tests, candidates) {
    const byAnswers = new Map();
    for (const candidate of candidates) {
        const key = answersOf(candidate.value, field, tests).map(Number).join('');
        const known = byAnswers.get(key);
        if (known === undefined || (candidate.isExample && !known.isExample))
            byAnswers.set(key, candidate);
    }
    return variableOf(field, [...byAnswers.values()]);
}
/** The variable of a field whose classes are given, each by a value that stands for it. */
function variableOf(field, candidates) {
    const known = candidates.map((candidate) => ({
        label: labelOf(candidate.value, field),
        cost: costOf(candidate, field),
    }));
    const values = candidates.map(({ value }) => value);
    return {
        kind: 'value',
        attribute: field.id,
        label: field.id,
        classes: field.nullable ? [{ label: 'missing', cost: 0 }, ...known] : known,
        values: field.nullable ? [undefined, ...values] : values,
    };
}
/** A field that cannot be missing costs nothing for being there, and `false` is as good as nothing. */
function costOf({ value, isExample }, field) {
    if (value === false)
        return field.nullable ? 1 : 0;
    const unlikely = isExample ? 0 : 1;
    return (field.nullable || value === true ? present : 0) + unlikely;
}
function labelOf(value, field) {
    if (field.type === 'date' && typeof value === 'number')
        return `${formatDays(value)} ago`;
    if (typeof value === 'number')
        return formatScaledDecimal(value, field.scale);
    return typeof value === 'string' ? (ownValue(field.valueSpellings, value) ?? value) : String(value);
}
