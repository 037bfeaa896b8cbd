import { ownValue } from '../../support/own-value.js';
import { memoryOf } from './memory.js';
import { namesWith } from './names.js';
export function draftOf(agreement) {
    return {
        agreement,
        attributes: namesWith('v'),
        consents: namesWith('consent'),
        newest: namesWith('newest'),
        counts: namesWith('count'),
        reached: namesWith('reached'),
        constants: namesWith('k'),
        calls: new Set(),
        windows: new Set(),
        memory: memoryOf(),
        properties: namesWith('property'),
        steps: new Map(),
    };
}
/** The first instant outside a window of so many days: A < d, for whole days A, is at > asOf − d · 86,400 s. */
export function windowStart({ windows }, days) {
    if (!Number.isSafeInteger(days) || days < 0)
        throw new Error(`not whole days: ${days}`);
    windows.add(days);
    return `since${days}`;
}
/** The function of the prelude, now called. */
export function call({ calls }, name) {
    calls.add(name);
    return name;
}
export function typeOf({ agreement }, attribute) {
    const type = ownValue(agreement.fields, attribute)?.type;
    if (type === undefined)
        throw new Error(`not an attribute of the agreement: ${attribute}`);
    return type;
}
