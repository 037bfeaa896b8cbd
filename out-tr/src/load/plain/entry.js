import { isNothing } from './plain-scalar.js';
import { giveUp } from './scan.js';
/** A map without a prototype, as the full reader makes them. */
export function newMap() {
    return Object.create(null);
}
/** The name a key gives; what the full reader objects to is left to it. */
export function entryName({ text, quoted }, map, scan) {
    if (text.length > 200 || text in map || unsafe.has(text) || (!quoted && isNothing(text)))
        giveUp(scan);
    return text;
}
const unsafe = new Set(['', '__proto__', 'constructor', 'prototype', '<<']);
