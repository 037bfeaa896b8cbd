import { codesUpTo } from '../../evaluate/columns/codes.js';
import { eventOrder, nowhere, sortNewestFirst } from './event-order.js';
import { textColumn } from './plain-lead-columns.js';
import { leadsOf, numbersOf, wordsOf } from './store-parts.js';
import { wordColumn } from './word-column.js';
/** Columns that are no properties. */
const own = new Set([
    'event_id',
    'lead_id',
    'signal_id',
    'occurred_at',
    'logged_at',
    'is_excluded',
]);
export function plainEventColumns(table, count) {
    const { columns, parts } = table;
    const of = (target) => columns.find((column) => column.target === target);
    const [lead, instant, logged, excluded] = [
        of('lead_id'),
        of('occurred_at'),
        of('logged_at'),
        of('is_excluded'),
    ];
    if (lead === undefined || instant === undefined)
        return undefined;
    const words = new Map();
    for (const column of columns) {
        if (column.kind !== 'word')
            continue;
        const read = wordColumn(column, wordsOf(column.index, parts));
        if (read === undefined)
            return undefined;
        words.set(column.target, read);
    }
    const leads = leadsOf(lead.index, parts);
    if (excluded !== undefined)
        leaveOut(leads, words.get('is_excluded'));
    const order = eventOrder(leads, count);
    const times = placedTimes(order, numbersOf(instant.index, parts), logged && numbersOf(logged.index, parts));
    const placed = new Map([...words].map(([target, column]) => [target, placedWords(order, column)]));
    const { at, from } = times;
    const others = [...placed.values()].map(({ codes }) => codes);
    const hasTies = sortNewestFirst(order.offsets, at, from === undefined ? others : [from, ...others]);
    return {
        columns: {
            offsets: order.offsets,
            signals: placed.get('signal_id') ?? { kind: 'codes', codes: codesUpTo(0, at.length), values: [] },
            ...times,
            properties: Object.fromEntries([...placed].filter(([target]) => !own.has(target))),
            most: order.most,
        },
        hasTies,
    };
}
/** Events that are excluded belong to nobody. */
function leaveOut(leads, excluded) {
    const yes = (excluded?.values.indexOf(true) ?? -1) + 1;
    if (excluded === undefined || yes === 0)
        return;
    let row = 0;
    for (const part of leads) {
        for (let own = 0; own < part.length; own++)
            if (excluded.codes[row++] === yes)
                part[own] = -1;
    }
}
function placedTimes({ offsets, places }, happened, logged) {
    const at = new Float64Array(offsets.at(-1) ?? 0);
    for (const [nth, own] of places.entries())
        put(at, own, happened[nth] ?? at);
    if (logged === undefined)
        return { at };
    const from = at.slice();
    let isLate = false;
    for (const [nth, own] of places.entries())
        isLate = putLater(from, own, logged[nth] ?? from) || isLate;
    return { at, ...(isLate && { from }) };
}
/** Says whether any is later than what stands there; NaN, which stands for no instant, is not. */
function putLater(into, places, instants) {
    let isLate = false;
    for (let row = 0; row < places.length; row++) {
        const place = places[row] ?? nowhere;
        const instant = instants[row] ?? Number.NaN;
        if (place === nowhere || !(instant > (into[place] ?? 0)))
            continue;
        into[place] = instant;
        isLate = true;
    }
    return isLate;
}
function put(into, places, numbers) {
    for (let row = 0; row < places.length; row++) {
        const place = places[row] ?? nowhere;
        if (place !== nowhere)
            into[place] = numbers[row] ?? 0;
    }
}
function placedWords({ offsets, places }, { codes, values }) {
    const placed = codesUpTo(values.length, offsets.at(-1) ?? 0);
    let row = 0;
    for (const own of places) {
        for (let nth = 0; nth < own.length; nth++) {
            const place = own[nth] ?? nowhere;
            const code = codes[row++] ?? 0;
            if (place !== nowhere)
                placed[place] = code;
        }
    }
    return textColumn({ kind: 'codes', codes: placed, values });
}
