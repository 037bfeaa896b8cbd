import { duckdb } from '../../src/sql/dialects/duckdb.js';
import { scoreQuery } from '../../src/sql/score-query.js';
import { leadTableStatements } from './lead-rows.js';
/** Fills the normalised tables with some leads; they replace those before. */
export async function loadLeads(connection, agreement, leads) {
    for (const statement of leadTableStatements(agreement, leads, duckdb))
        await connection.run(statement);
}
/** The rows of `score` as SQL gives them, by lead. */
export async function scoreRowsBySql(connection, agreement, asOf) {
    const query = scoreQuery(agreement, { asOf, dialect: duckdb });
    const rows = (await connection.runAndReadAll(query)).getRowObjects();
    return new Map(rows.map(({ lead_id: lead, ...columns }) => [String(lead), rowOf(columns)]));
}
function rowOf(columns) {
    const points = (name) => (columns[name] === null ? null : Number(columns[name]));
    const label = (name) => (columns[name] === null ? null : String(columns[name]));
    return {
        fit: points('fit'),
        engagement: points('engagement'),
        total: points('total'),
        grade: label('grade'),
        band: label('band'),
        cell: label('cell'),
        outcome: label('outcome'),
        stage: label('stage') ?? '',
        route: label('route'),
        pool: label('pool'),
    };
}
