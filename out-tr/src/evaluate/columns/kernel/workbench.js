import { ownValue } from '../../../support/own-value.js';
import { codedNumbers } from '../number-column.js';
import { askedStages } from './asked-stages.js';
import { constants, literal } from './constants.js';
import { eventWalks } from './event-walks.js';
import { openingsOf } from './openings.js';
import { countingWithin } from './sum.js';
import { tablingOf } from './tabling.js';
export function workbench(agreement, columns, capacity) {
    const openings = openingsOf(agreement, columns);
    return {
        agreement,
        columns,
        capacity,
        constants: constants(),
        openings,
        walks: eventWalks(columns.events, openings),
        isTabled: tablingOf(agreement, columns, openings),
        sums: [],
        alarms: [],
        locals: new Map(),
        reached: new Map(askedStages(agreement).map((stage, index) => [stage, `reached${index}`])),
        purposes: new Map(),
        refreshes: [],
        counts: new Map(),
        coded: new Map(),
    };
}
/** May a recycle hide events of a lead? */
export function resetsScore({ agreement, columns }) {
    return columns.recycledAt !== undefined && agreement.lifecycle.cycles.scoreReset !== 'none';
}
/** A sum that does not exist yet. */
export function newSum({ sums }, alarmAbove) {
    const name = `s${sums.length}`;
    const sum = { name, events: [], columns: new Map(), ...(alarmAbove !== undefined && { alarmAbove }) };
    sums.push(sum);
    return sum;
}
/** The name of the lead's value in an array that has one per lead. */
export function localOf({ constants, locals }, array) {
    const source = constants.nameOf(array);
    const name = locals.get(source) ?? `c${locals.size}`;
    locals.set(source, name);
    return name;
}
export function fieldColumn({ columns }, attribute) {
    return ownValue(columns.fields, attribute);
}
/** The column of a field by codes, whatever it is kept as; undefined when no lead has it. */
export function codedColumn(bench, attribute) {
    const column = fieldColumn(bench, attribute);
    if (column === undefined || column.kind === 'codes')
        return column;
    const coded = bench.coded.get(attribute) ?? codedNumbers(column);
    bench.coded.set(attribute, coded);
    return coded;
}
/** The number of the lead's events that match and are younger than so many days, as code. */
export function countOf(bench, match, days) {
    const worth = countingWithin(days);
    if (!bench.isTabled(match, worth)) {
        const walk = bench.walks.count(match, days);
        return calledWalk(bench, walk);
    }
    const key = JSON.stringify([match, days ?? null]);
    const name = bench.counts.get(key);
    if (name !== undefined)
        return name;
    const sum = newSum(bench);
    sum.events.push({ match, worth });
    bench.counts.set(key, sum.name);
    return sum.name;
}
/** A walk over the events of the lead at hand, as code. */
export function calledWalk({ constants }, walk) {
    return `${constants.nameOf(walk)}(first, last, ever, asOf, open)`;
}
/** The name of the state of a consent in generated code. */
export function consentOf({ purposes }, purpose) {
    const name = purposes.get(purpose) ?? `consent${purposes.size}`;
    purposes.set(purpose, name);
    return name;
}
/** Is the code one of those whose value is wanted? */
export function isOneOf(bench, code, values, wanted) {
    const table = Uint8Array.from(['', ...values], (value, index) => Number(index > 0 && wanted(value)));
    return `(${bench.constants.nameOf(table)}[${code}] === ${literal(1)})`;
}
