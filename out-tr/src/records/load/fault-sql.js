import { faultCode } from './rejection.js';
/** Readings of which a cell can say something else than is asked. */
const failing = ['name', 'number', 'boolean', 'date', 'instant'];
/** A cell that says something which cannot be read, or nothing where something is needed; blanks say nothing. */
export function isUnreadable({ reading, place, type, isRequired }) {
    if (isRequired)
        return `v${place} IS NULL`;
    if (!failing.includes(reading.as))
        return 'FALSE';
    const says = type === undefined || type === 'VARCHAR' ? ` AND trim(x${place}) <> ''` : '';
    return `CASE WHEN v${place} IS NULL THEN x${place} IS NOT NULL${says} ELSE FALSE END`;
}
/** A value outside its domain. */
export function isUnknown({ sql, place }) {
    if (sql.isUnknown === undefined)
        return 'FALSE';
    const unknown = `coalesce(${sql.isUnknown(`v${place}`)}, FALSE)`;
    // What is read the quick way lies inside.
    return sql.quick === undefined ? unknown : `CASE WHEN p${place} IS NOT NULL THEN ${unknown} ELSE FALSE END`;
}
/** Why the row is left out, for the reasons that the row itself shows; 0 = it is not. */
export function faultOf(table, cells) {
    const cases = cells.flatMap((cell) => {
        const rejection = rejectionBy(table, cell);
        return rejection === undefined ? [] : [{ code: faultCode(rejection), test: isUnreadable(cell) }];
    });
    const inOrder = cases.toSorted((left, right) => left.code - right.code);
    if (inOrder.length === 0)
        return '0';
    return `CASE ${inOrder.map(({ code, test }) => `WHEN ${test} THEN ${code}`).join(' ')} ELSE 0 END`;
}
/** The column that tells the rows of a table apart. */
export const ownIds = {
    lead: 'lead_id',
    event: 'event_id',
    consent: undefined,
};
/** What an unreadable cell of the column does to its row; undefined = the row is kept without the value. */
function rejectionBy(table, { target, reading }) {
    if (target === ownIds[table])
        return 'missingId';
    if (target === 'lead_id')
        return 'missingId';
    if (reading.as === 'instant')
        return 'badInstant';
    return reading.as === 'name' || target === 'consent_state' ? 'unknownName' : undefined;
}
/** Whether anything in the row is worth a finding. */
export function notableOf(cells) {
    const tests = cells.flatMap((cell) => [isUnreadable(cell), isUnknown(cell)]);
    return tests.filter((test) => test !== 'FALSE').join(' OR ') || 'FALSE';
}
