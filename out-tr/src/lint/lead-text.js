import { formatScaledDecimal } from '../support/scaled-decimal.js';
/** A lead as it would stand in a sample, for messages: `{ country: FR, employees: 600 }`. */
export function leadText({ fields }, { values }) {
    const known = Object.entries(values).flatMap(([id, value]) => {
        const field = fields[id];
        if (value === undefined || field === undefined)
            return [];
        if (typeof value === 'number')
            return [`${id}: ${formatScaledDecimal(value, field.scale)}`];
        const written = [value].flat().map((part) => field.valueSpellings[String(part)] ?? String(part));
        return [`${id}: ${typeof value === 'object' ? `[${written.join(', ')}]` : written.join()}`];
    });
    return known.length === 0 ? 'a lead of which nothing is known' : `{ ${known.join(', ')} }`;
}
