import { boundBeside } from '../bound.js';
/** Rules that together give what one gave, in the same group; the rule alone where it cannot be split. */
export function splitRule(rule, splitting) {
    if ('when' in rule)
        return splitAttributeRule(rule, splitting);
    if ('points' in rule)
        return splitEventRule(rule, splitting);
    return [rule];
}
/** By points; or by a part of the range or of the values, as an exclusive set, so that the attainable fit stays. */
function splitAttributeRule(rule, splitting) {
    const { when, points } = rule;
    const [left, right] = splitting.random.chance(1, 2) ? [] : partsOf(when, splitting);
    if (left === undefined || right === undefined)
        return partsOfPoints(points, splitting).map((part) => ({ ...rule, points: part }));
    return [
        {
            exclusive: [
                { id: 'left', when: left, points },
                { id: 'right', when: right, points },
            ],
        },
    ];
}
/** Two criteria of which exactly one holds when the criterion does. */
function partsOf(when, { fields }) {
    const [attribute = '', ...others] = Object.keys(when);
    const field = Object.hasOwn(fields, attribute) ? fields[attribute] : undefined;
    const test = when[attribute];
    if (others.length > 0 || field === undefined || typeof test !== 'object')
        return [];
    if ('in' in test && Array.isArray(test.in) && test.in.length > 1) {
        const middle = Math.ceil(test.in.length / 2);
        return [
            { [attribute]: { in: test.in.slice(0, middle) } },
            { [attribute]: { in: test.in.slice(middle) } },
        ];
    }
    if (!('gte' in test) || test.gte === undefined)
        return [];
    const low = boundBeside(test.gte, 3, field);
    const high = boundBeside(test.gte, 4, field);
    if (low === undefined || high === undefined)
        return [];
    return [{ [attribute]: { between: [test.gte, low] } }, { [attribute]: { gte: high } }];
}
/** By signal where every event counts; by points where none of them is rounded. */
function splitEventRule(rule, splitting) {
    const { signal, count = 'every', max, decay = 'none', points } = rule;
    const counted = typeof signal === 'object' && count === 'every' && max === undefined;
    if (counted)
        return signal.any.map((one) => ({ ...rule, signal: one }));
    const isExact = decay === 'none' || 'expire' in decay;
    return isExact ? partsOfPoints(points, splitting).map((part) => ({ ...rule, points: part })) : [rule];
}
function partsOfPoints(points, { scale, random }) {
    const steps = Math.round(Math.abs(points) * 10 ** scale);
    if (steps < 2)
        return [points];
    const first = 1 + random.below(steps - 1);
    return [first, steps - first].map((part) => (Math.sign(points) * part) / 10 ** scale);
}
