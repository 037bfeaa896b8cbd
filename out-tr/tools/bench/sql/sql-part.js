import { readFileSync } from 'node:fs';
import { duckdb } from '../../../src/sql/dialects/duckdb.js';
import { scoreQuery } from '../../../src/sql/score-query.js';
import { benchAgreement } from '../agreement.js';
import { asOf } from '../leads/bench-lead.js';
import { leadFiles } from '../leads/lead-files.js';
import { measure } from '../rounds.js';
import { checksumOf, scanAndSum } from './checksum-sql.js';
import { benchDuckDb, numberOf, withoutDuckDb } from './duckdb.js';
import { parquetViews } from './parquet.js';
const gates = [
    { of: 'leadpact SQL', to: 'scan and sum', atMost: 13 },
    { of: 'leadpact SQL', to: 'FILTER by hand', atMost: 0.9 },
];
/** All leads from Parquet in one query: what leadpact generates beside SQL by hand and a bare scan. */
export const sqlPart = { name: 'sql', run: runSql };
async function runSql(effort, say) {
    const files = leadFiles(effort.isQuick ? 5000 : 1_000_000, say);
    const { leads, events, checksum } = files;
    const head = {
        name: 'sql',
        work: `${leads} leads and ${events} events from Parquet, DuckDB with 2 threads`,
        unit: 'ns per lead',
        base: 'scan and sum',
        notes: new Map([['scan and sum', 'every column that is read, added up']]),
        gates,
    };
    const connection = await benchDuckDb();
    if (connection === undefined) {
        return { ...head, times: new Map(), wrong: new Map(), left: new Map([['all', withoutDuckDb]]) };
    }
    say('writing Parquet');
    await parquetViews(connection, files);
    const byHand = readFileSync('bench/sql/filter-counts.sql', 'utf8').replaceAll('$as_of', String(asOf));
    const queries = [
        ['leadpact SQL', checksumOf(scoreQuery(benchAgreement(), { asOf, dialect: duckdb }))],
        ['FILTER by hand', checksumOf(byHand)],
    ];
    const wrong = new Map();
    for (const [name, query] of queries) {
        say(`checking ${name}`);
        const found = await numberOf(connection, query);
        if (found !== checksum)
            wrong.set(name, `checksum ${found}, not ${checksum}`);
    }
    const competitors = [['scan and sum', scanAndSum], ...queries].map(([name, query]) => ({
        name,
        items: leads,
        pass: () => numberOf(connection, query),
    }));
    return { ...head, times: await measure(competitors, effort, say), wrong, left: new Map() };
}
