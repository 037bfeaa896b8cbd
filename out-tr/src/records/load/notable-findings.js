import { counted } from '../../support/counted.js';
import { wholeNumbers } from '../cells/typed-number.js';
import { listedRows, recordFinding } from '../record-finding.js';
import { ownIds } from './fault-sql.js';
import { rowNumber } from './line-rejects.js';
import { faultCode } from './rejection.js';
import { notableSql, placedSql } from './staged-sql.js';
/** What is wrong with the rows of a table, by kind and column, with the first rows of each. Reads the file again. */
export async function notableFindings(engine, staged) {
    const cells = staged.isNotable ? await cellFindings(engine, staged) : [];
    const { duplicateId = 0, unknownLead = 0 } = staged.rejected;
    return duplicateId + unknownLead === 0 ? cells : [...cells, ...(await idFindings(engine, staged))];
}
/** Rows that show their fault only against other rows; each is listed under the reason it counts for. */
async function idFindings(engine, staged) {
    const { plan, form, lenient, rejected } = staged;
    const placeOf = (target) => plan.columns.findIndex((column) => column.target === target);
    const [own, lead] = [placeOf(ownIds[plan.table]), placeOf('lead_id')];
    const placed = placedSql(plan, form, { lenient }, { own: own < 0 ? undefined : own, lead });
    const repeated = `SELECT row_place, own_id AS cell FROM (${placed}) WHERE nth > 1`;
    const earlier = `row_fault IN (${faultCode('missingId')}, ${faultCode('badInstant')})`;
    const stray = `SELECT row_place, lead_id AS cell FROM (${placed}) ANTI JOIN lead USING (lead_id) WHERE nth = 1 AND NOT ${earlier}`;
    const examplesOf = async (count, query) => count === undefined ? [] : exampleRows(engine, query, staged);
    return [
        ...of('records/duplicate-id', rejected.duplicateId, plan.columns[own], await examplesOf(rejected.duplicateId, repeated), staged),
        ...of('records/unknown-lead', rejected.unknownLead, plan.columns[lead], await examplesOf(rejected.unknownLead, stray), staged),
    ];
}
function of(code, count, column, examples, { plan }) {
    if (count === undefined || column === undefined)
        return [];
    const message = code === 'records/duplicate-id'
        ? `${counted(count, 'row')} ${count === 1 ? 'has' : 'have'} an id that stands further up already`
        : `${counted(count, 'row')} ${count === 1 ? 'belongs' : 'belong'} to no lead of the export`;
    return [recordFinding(code, { file: plan.file.shown, column: column.header, message, count, examples })];
}
async function cellFindings(engine, staged) {
    const { plan, form, lenient } = staged;
    const notable = `notable_${plan.table}`;
    await engine.run(`CREATE TABLE ${notable} AS ${notableSql(plan, form, { lenient })}`);
    const troubles = plan.columns.flatMap((column, place) => [
        { column, place, flag: `unreadable${place}`, code: codeOf(plan, column) },
        { column, place, flag: `unknown${place}`, code: 'records/unknown-value' },
    ]);
    const [counts] = await engine.rows(`SELECT ${troubles.map(({ flag }) => `count(*) FILTER (${flag}) AS ${flag}`).join(', ')} FROM ${notable}`);
    const findings = [];
    for (const { column, place, flag, code } of troubles) {
        const count = Number(counts?.[flag] ?? 0);
        if (count === 0 || code === undefined)
            continue;
        const query = `SELECT row_place, r${place} AS cell FROM ${notable} WHERE ${flag}`;
        const examples = await exampleRows(engine, query, staged);
        const troubleWords = code !== 'records/unknown-value' && isUncounted(column) ? uncounted : undefined;
        const message = `${counted(count, 'cell')} ${troubleWords?.words(count) ?? wordsOf(code, count)}`;
        const help = troubleWords && { help: troubleWords.help };
        findings.push(recordFinding(code, {
            file: plan.file.shown,
            column: column.header,
            message,
            count,
            examples,
            ...help,
        }));
    }
    await engine.run(`DROP TABLE ${notable}`);
    return findings;
}
async function exampleRows(engine, query, { plan, rejects }) {
    const rows = await engine.rows(`SELECT * FROM (${query}) ORDER BY row_place LIMIT ${listedRows}`);
    const firstRow = plan.file.form === 'csv' ? 2 : 1;
    return rows.map((row) => {
        const place = Number(row['row_place']);
        const cell = row['cell'];
        return {
            row: rowNumber(place - 1 + firstRow, rejects),
            ...(cell !== null && cell !== undefined && { value: String(cell) }),
        };
    });
}
/** What an unreadable cell of the column is. */
function codeOf({ table }, { target, reading }) {
    switch (reading.as) {
        case 'name':
            return `records/unknown-${reading.noun}`;
        case 'number':
            return 'records/bad-number';
        case 'boolean':
            return 'records/bad-flag';
        case 'date':
            return 'records/bad-date';
        case 'instant':
            return 'records/bad-instant';
        default:
            return target === ownIds[table] || target === 'lead_id' ? 'records/missing-id' : undefined;
    }
}
/** Whole numbers in a column of instants whose format counts nothing. */
function isUncounted({ reading, type = '' }) {
    return reading.as === 'instant' && reading.counted === undefined && wholeNumbers.test(type);
}
const uncounted = {
    words: (count) => `${count === 1 ? 'is a whole number' : 'are whole numbers'}, which ${count === 1 ? 'says' : 'say'} no instant in this format`,
    help: 'declare `format: epoch seconds` or `format: epoch milliseconds` for the column',
};
function wordsOf(code, count) {
    const is = count === 1 ? 'is' : 'are';
    switch (code) {
        case 'records/bad-number':
            return `${is} no number of this form`;
        case 'records/bad-flag':
            return count === 1 ? 'says neither yes nor no' : 'say neither yes nor no';
        case 'records/bad-date':
            return `${is} no date of this form`;
        case 'records/bad-instant':
            return `${is} no instant of this form`;
        case 'records/missing-id':
            return `${is} empty, so the row has no id`;
        case 'records/unknown-value':
            return count === 1 ? 'lies outside the domain' : 'lie outside the domain';
        default:
            return count === 1 ? 'says nothing the agreement knows' : 'say nothing the agreement knows';
    }
}
