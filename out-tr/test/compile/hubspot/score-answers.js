import { passes } from './contact-answers.js';
/** Our own reading of a calculation of the lead score, independent of what writes it. */
export function pointsOf(calculation, scored) {
    if (calculation.type !== 'MULTI_UE')
        return valueFor(calculation, scored.contact, scored.today);
    const entries = calculation['eventCalculators']; // as eventCalculation writes them
    return entries.reduce((sum, entry) => sum + pointsOfEntry(entry, scored), 0);
}
function pointsOfEntry(entry, { events, today }) {
    const hours = entry.eventTimeframe?.eventFilterOperation.timePoint.offset.hours ?? Number.NEGATIVE_INFINITY;
    const values = events
        .filter(({ ageDays, type }) => type === entry.eventTypeId && -24 * ageDays > hours)
        .map(({ properties }) => valueFor(entry.recordCalculation, properties, today));
    const ranges = entry.eventFrequencyCriteria?.ranges;
    if (ranges === undefined)
        return values.reduce((sum, value) => sum + value, 0);
    const count = values.filter((value) => value !== 0).length;
    return ranges.find((range) => isIn(range, count))?.value ?? 0;
}
function isIn({ from, to, type }, count) {
    if (type === 'AT_LEAST')
        return count >= from;
    return type === 'EXACTLY' ? count === from : count >= from && count <= (to ?? from);
}
function valueFor(calculation, contact, today) {
    const value = Number(calculation['value']);
    if (calculation.type === 'CONSTANT')
        return value;
    const { conditions } = calculation['whereCondition']; // a conjunction
    return conditions.every((one) => passes(contact, one, today)) ? value : 0;
}
