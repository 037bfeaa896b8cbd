import { textIs, timeIs } from '../criteria/operation.js';
/** Points for each event. */
export function perEvent(meant, value) {
    return { ...entryOf(meant), recordCalculation: calculationOf(meant, value) };
}
/** Points by the number of events: an event counts where its calculation gives 1. */
export function byFrequency(meant, ranges) {
    return {
        ...entryOf(meant),
        recordCalculation: calculationOf(meant, 1),
        eventFrequencyCriteria: { type: 'BETWEEN', ranges: ranges.map(rangeOf) },
    };
}
/** All entries of a rule as one calculation. */
export function eventCalculation(entries) {
    return { type: 'MULTI_UE', eventCalculators: entries };
}
function entryOf({ eventTypeId, withinDays, zone }) {
    if (withinDays === undefined)
        return { eventTypeId };
    const point = { zone, from: 'NOW', offset: { hours: -24 * withinDays } };
    return { eventTypeId, eventTimeframe: { eventFilterOperation: timeIs('', 'after', false, point).yes } };
}
function calculationOf({ where }, value) {
    if (where.length === 0)
        return { type: 'CONSTANT', value };
    const conditions = where.map(({ property, values }) => {
        const name = property.replaceAll('-', '_');
        return { type: 'SINGLE', property: name, operation: textIs(name, 'equals', values).yes };
    });
    return { type: 'CONDITIONAL', value, whereCondition: { type: 'COMPOSITE', operator: 'AND', conditions } };
}
function rangeOf({ from, to, value }) {
    if (to === undefined)
        return { type: 'AT_LEAST', from, value };
    return to === from ? { type: 'EXACTLY', from, to, value } : { type: 'BETWEEN', from, to, value };
}
