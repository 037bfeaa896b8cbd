import { passesFilter } from './event-match.js';
export function propertyClasses({ values }, filters) {
    const classes = new Uint32Array(values.length + 1);
    const passed = [new Set()];
    const known = new Map([['', 0]]);
    for (const [index, value] of values.entries()) {
        const passing = filters.filter((filter) => passesFilter(filter, value));
        const key = passing.map((filter) => filters.indexOf(filter)).join();
        const found = known.get(key) ?? passed.push(new Set(passing)) - 1;
        known.set(key, found);
        classes[index + 1] = found;
    }
    return { classes, passed };
}
