import { singleExpectations } from '../../single-expectation.js';
/** Expectations that are one value each; due times, clocks and touches are maps and need YAML. */
const expectations = new Set([...singleExpectations, 'noScore']);
const id = /^[a-z][a-z0-9-]*$/;
/** The column of that name; undefined when the name means nothing. Whether a field or signal exists is asked later. */
export function columnOf(name) {
    if (name === 'id' || name === 'asOf')
        return { says: name };
    const [says, rest] = name.split(':', 2);
    if (rest === undefined)
        return id.test(name) ? { says: 'lead', field: name } : undefined;
    if (name !== `${says}:${rest}`)
        return undefined;
    if (says === 'signal')
        return id.test(rest) ? { says, signal: rest } : undefined;
    if (says === 'expect' || says === 'not')
        return expectations.has(rest) ? { says, name: rest } : undefined;
    return undefined;
}
