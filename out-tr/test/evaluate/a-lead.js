import { parseInstant } from '../../src/support/instant.js';
export const nowhere = { file: 'test', document: 0, path: [] };
/** `2026-03-02T09:00Z` as an instant. */
export function instant(text) {
    const parsed = parseInstant(text);
    if (parsed === undefined)
        throw new Error(`not an instant: ${text}`);
    return parsed;
}
let count = 0;
/** Something that happened at an instant; ids count up unless one is given. */
export function fact(at, what, id = `f${++count}`) {
    return { ...what, id, at: typeof at === 'string' ? instant(at) : at, place: nowhere };
}
/** An event of a signal. */
export function event(at, signal, properties = {}, id) {
    return fact(at, { what: 'signal', signal, properties, bot: false, internal: false }, id);
}
/** An outbound activity of a person. */
export function touch(at, type = 'call', id) {
    return fact(at, { what: 'touch', type, direction: 'outbound', automated: false, answered: false }, id);
}
export function set(at, values, cleared = []) {
    return fact(at, { what: 'set', values, cleared });
}
/** A lead with these values from before its timeline. */
export function leadWith(values, ...timeline) {
    return { id: 'lead', lead: values, timeline, accounts: [] };
}
