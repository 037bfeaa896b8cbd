import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { csvOf, eventTypes, leadTypes } from './csv-reading.js';
/** Views `lead`, `event` and `consent` over Parquet files made of the CSV files, as the normalised tables describe them. */
export async function parquetViews(connection, files) {
    const lead = join(files.folder, 'lead.parquet');
    const event = join(files.folder, 'event.parquet');
    await copyOnce(connection, lead, leadSelect(files.lead));
    await copyOnce(connection, event, eventSelect(files.event));
    await connection.run(`CREATE OR REPLACE VIEW lead AS SELECT * FROM '${lead}'`);
    await connection.run(`CREATE OR REPLACE VIEW event AS SELECT * FROM '${event}'`);
    await connection.run(`CREATE OR REPLACE TABLE consent (lead_id VARCHAR, row_number BIGINT, purpose_id VARCHAR, consent_state VARCHAR,
      occurred_at BIGINT, logged_at BIGINT)`);
}
async function copyOnce(connection, path, select) {
    if (existsSync(path))
        return;
    await connection.run(`COPY (${select}) TO '${path}.part' (FORMAT parquet)`);
    renameSync(`${path}.part`, path);
}
/** Members of a set lie between line feeds, and no member is NULL; decimals are scaled, instants milliseconds. */
function leadSelect(path) {
    return `SELECT * REPLACE (
      epoch_ms(objection_at) AS objection_at,
      CAST(growth * 10 AS BIGINT) AS growth,
      chr(10) || replace(tools, ';', chr(10)) || chr(10) AS tools
    ) FROM ${csvOf(path, leadTypes)}`;
}
function eventSelect(path) {
    return `SELECT * REPLACE (epoch_ms(occurred_at) AS occurred_at, epoch_ms(logged_at) AS logged_at), FALSE AS is_excluded
    FROM ${csvOf(path, eventTypes)}`;
}
