import { compareCodePoints } from '../../support/code-points.js';
import { ownValue } from '../../support/own-value.js';
/** `read`: per agreement the fields that its criteria read. A field that only one reads is what that one says. */
export function sharedFields(agreements, read) {
    const shared = {};
    for (const id of [...new Set(read.flatMap((names) => [...names]))].sort(compareCodePoints)) {
        const [first, second] = agreements.flatMap(({ fields }, side) => {
            const field = read[side]?.has(id) ? ownValue(fields, id) : undefined;
            return field === undefined ? [] : [field];
        });
        if (first === undefined)
            throw new Error(`a criterion reads ${id}, which is no field`);
        const difference = second && differenceOf(first, second);
        if (difference !== undefined)
            return { incomparable: `the field ${id} ${difference}` };
        shared[id] = second === undefined ? first : united(first, second);
    }
    return shared;
}
function differenceOf(first, second) {
    if (first.type !== second.type)
        return `was of the type ${first.type} and is now of the type ${second.type}`;
    if (first.scale === second.scale)
        return undefined;
    return `kept ${first.scale} decimals and now keeps ${second.scale}`;
}
/** The newer dictionary with whatever the older one allowed besides. */
function united(first, second) {
    const { min: _least, max: _most, ...rest } = second;
    const [min, max] = [boundOf(first.min, second.min, Math.min), boundOf(first.max, second.max, Math.max)];
    return {
        ...rest,
        nullable: first.nullable || second.nullable,
        values: [...new Set([...second.values, ...first.values])],
        valueSpellings: { ...first.valueSpellings, ...second.valueSpellings },
        examples: [...second.examples, ...first.examples],
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
    };
}
function boundOf(first, second, wider) {
    return first === undefined || second === undefined ? undefined : wider(first, second);
}
