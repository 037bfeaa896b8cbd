import { codesUpTo } from '../../evaluate/columns/codes.js';
import { joinedNumberColumn } from '../../evaluate/columns/number-column.js';
import { numbersOf, wordsOf } from './store-parts.js';
import { wordColumn } from './word-column.js';
/** The leads as columns, without their events; undefined when some cell is worth a finding. */
export function plainLeadColumns({ fields }, { columns, parts }, ids) {
    const leads = ids.ends.length - 1;
    const found = new Map();
    const instants = new Map();
    for (const column of columns) {
        if (column.kind === 'key')
            continue;
        if (column.kind === 'instant') {
            instants.set(column.target, numbersOf(column.index, parts));
            continue;
        }
        const read = fieldColumn(column, parts);
        if (read === undefined)
            return undefined;
        found.set(column.target, read);
    }
    const objectionFrom = knownInstants(instants.get('objection_at'));
    const recycledAt = knownInstants(instants.get('recycled_at'));
    const stages = found.get('recorded_stage');
    return {
        leads,
        fields: Object.fromEntries(Object.keys(fields).flatMap((id) => entryOf(id, found.get(id)))),
        recordedStages: stages?.kind === 'codes' ? textColumn(stages) : noTexts(leads),
        ...(objectionFrom && { objectionFrom }),
        ...(recycledAt && { recycledAt }),
        consents: noConsents(leads),
        events: noEvents(leads),
    };
}
function entryOf(id, column) {
    return column === undefined ? [] : [[id, column]];
}
function fieldColumn(column, parts) {
    if (column.kind === 'word')
        return wordColumn(column, wordsOf(column.index, parts));
    return joinedNumberColumn(numbersOf(column.index, parts), column.kind === 'day' ? 'day' : 'number');
}
/** Infinity where there is none; undefined when no lead has one. */
function knownInstants(parts) {
    if (parts === undefined)
        return undefined;
    const known = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
    let [place, hasOne] = [0, false];
    for (const part of parts) {
        for (let own = 0; own < part.length; own++) {
            const at = part[own] ?? Number.NaN;
            hasOne ||= !Number.isNaN(at);
            known[place++] = Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
        }
    }
    return hasOne ? known : undefined;
}
/** A column of names holds nothing but texts. */
export function textColumn({ codes, values }) {
    return { kind: 'codes', codes, values: values.map(String) };
}
function noTexts(length) {
    return { kind: 'codes', codes: codesUpTo(0, length), values: [] };
}
function noConsents(leads) {
    return {
        offsets: new Uint32Array(leads + 1),
        purposes: noTexts(0),
        states: codesUpTo(0, 0),
        from: new Float64Array(0),
    };
}
function noEvents(leads) {
    return {
        offsets: new Uint32Array(leads + 1),
        signals: noTexts(0),
        at: new Float64Array(0),
        properties: {},
        most: 0,
    };
}
