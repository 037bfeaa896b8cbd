import { ownValue } from '../../../support/own-value.js';
import { propertyClasses } from './property-classes.js';
/** Undefined when there would be more than `mostRows` rows. */
export function eventRows(matches, { properties }, openings, mostRows) {
    const filtered = [...new Set(matches.flatMap(({ filters }) => filters.map(({ property }) => property)))];
    const classesOf = new Map(filtered.map((property) => {
        const filters = matches.flatMap((match) => match.filters.filter((filter) => filter.property === property));
        return [property, propertyClasses(ownValue(properties, property) ?? { values: [] }, filters)];
    }));
    const matched = [[]];
    const blocks = new Map();
    const first = new Uint32Array(openings.size);
    const steps = filtered.map((property) => ({
        property,
        classes: classesOf.get(property)?.classes ?? new Uint32Array(1),
        strides: new Uint32Array(openings.size),
    }));
    for (let opened = 0; opened < openings.size; opened++) {
        const signal = openings.openSignal(opened);
        if (signal === undefined)
            continue;
        const block = blocks.get(signal) ?? blockOf(signal, matches, classesOf, matched.length);
        if (block.first + block.rows > mostRows)
            return undefined;
        if (!blocks.has(signal))
            for (let row = 0; row < block.rows; row++)
                matched.push(block.matchedAt(row));
        blocks.set(signal, block);
        first[opened] = block.first;
        for (const { property, strides } of steps)
            strides[opened] = block.strides.get(property) ?? 0;
    }
    return { first, steps, matched };
}
function blockOf(signal, matches, classesOf, next) {
    const speaking = [...matches.entries()].filter(([, { signals }]) => signals.includes(signal));
    const strides = new Map();
    let rows = 1;
    for (const { property } of speaking.flatMap(([, { filters }]) => filters)) {
        if (strides.has(property))
            continue;
        strides.set(property, rows);
        rows *= classesOf.get(property)?.passed.length ?? 1;
    }
    const passes = (filter, row) => {
        const passed = classesOf.get(filter.property)?.passed ?? [];
        const at = Math.floor(row / (strides.get(filter.property) ?? 1)) % passed.length;
        return passed[at]?.has(filter) === true;
    };
    const matchedAt = (row) => speaking
        .filter(([, { filters }]) => filters.every((filter) => passes(filter, row)))
        .map(([index]) => index);
    return speaking.length === 0
        ? { first: 0, rows: 0, strides, matchedAt }
        : { first: next, rows, strides, matchedAt };
}
